import type {CDPSession, Page} from 'playwright-core';
import {AccessibilityTree, containers, tidy, type AxNode} from './accessibility-tree.js';

/* Writes down what a screen reader would say of a page: what is read, where focus is, what is announced. */

declare global {
  /** What live regions said since the page came, oldest first. */
  var heard: string[] | undefined;
  /** How often anything changed, by which a test knows that a page is at rest. */
  var changes: number;
}

/** Has a page tell what its live regions say, from before its first element. Runs in the page. */
export function listenInPage(): void {
  globalThis.heard = [];
  globalThis.changes = 0;
  const texts = new WeakMap<Element, string>();
  const watch = (root: Node & ParentNode) => {
    const look = () => {
      globalThis.changes++;
      for (const region of root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')) {
        const raw = region.textContent;
        const before = texts.get(region);
        texts.set(region, raw);
        const words = raw.replaceAll(/\s+/g, ' ').trim();
        // A region that comes with its words is often not read: nothing of it is counted on.
        if (before !== undefined && before !== raw && words) globalThis.heard?.push(words);
      }
    };
    new MutationObserver(look).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  };
  watch(document);
  const {prototype} = Element;
  const attach = Reflect.get(prototype, 'attachShadow');
  prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    watch(root);
    return root;
  };
}

/** A reader of one page, who writes down what is heard. */
export class ScreenReader {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly lines: string[] = [];
  #isIn: readonly string[] = [];
  #heard = 0;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<ScreenReader> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new ScreenReader(page, session);
  }

  /** Reads everything of the page from top to bottom; what was announced meanwhile comes first. */
  async readAll(): Promise<void> {
    const tree = await this.#tree();
    await this.#announce();
    this.#write('Read from the top');
    this.lines.push(...tree.read(tree.root));
  }

  /** Reads on from what has focus: its own container and what follows in it. */
  async readAround(role: string): Promise<void> {
    const tree = await this.#tree();
    const focused = tree.focused;
    const box = focused && tree.around(focused).findLast((node) => node.role?.value === role);
    if (!box) throw new Error(`What has focus is in no ${role}.`);
    this.#write(`Read the ${containers[role] ?? role}`);
    this.lines.push(...tree.read(box));
  }

  /** Does something, and writes down what is said of it: where focus is now, and what was announced. */
  async does(what: string, act: () => Promise<unknown>): Promise<void> {
    this.#write(what);
    const before = (await this.#tree()).focused;
    await act();
    await this.settle();
    const tree = await this.#tree();
    const focused = tree.focused;
    const said = focused && this.#sayFocus(tree, focused);
    const isElsewhere = focused?.backendDOMNodeId !== before?.backendDOMNodeId;
    if (said && (isElsewhere || said !== this.#lastFocus)) this.lines.push(said);
    this.#lastFocus = said;
    await this.#announce();
  }

  #lastFocus: string | undefined;

  press(key: string): Promise<void> {
    return this.does(`Press ${key}`, () => this.#page.keyboard.press(key));
  }

  type(text: string): Promise<void> {
    return this.does(`Type “${text}”`, () => this.#page.keyboard.type(text));
  }

  /** Presses Tab until something with these words has focus, and writes down only where that is. */
  async tabTo(words: string | RegExp): Promise<void> {
    this.#write(`Tab to “${String(words)}”`);
    for (let steps = 0; steps < 80; steps++) {
      await this.#page.keyboard.press('Tab');
      const tree = await this.#tree();
      const focused = tree.focused;
      if (!focused) continue;
      const name = tidy(focused.name?.value);
      if (typeof words === 'string' ? name !== words : !words.test(name)) continue;
      this.lines.push((this.#lastFocus = this.#sayFocus(tree, focused)));
      await this.#announce();
      return;
    }
    throw new Error(`Tab does not come to ${String(words)}.`);
  }

  /** Waits until nothing has changed for as long as the library waits before it speaks. */
  async settle(): Promise<void> {
    let quiet = 0;
    let before = -1;
    for (let rounds = 0; quiet < 6 && rounds < 400; rounds++) {
      await this.#page.clock.runFor(200);
      const now = await this.#page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(globalThis.changes);
            channel.port2.postMessage(0);
          }),
      );
      quiet = now === before ? quiet + 1 : 0;
      before = now;
    }
  }

  #write(what: string): void {
    this.lines.push('', `> ${what}`);
  }

  async #announce(): Promise<void> {
    // A page that nobody had listened to from its beginning says nothing.
    const heard = await this.#page.evaluate(() => globalThis.heard ?? []);
    this.lines.push(...heard.slice(this.#heard).map((words) => `announced: ${words}`));
    this.#heard = heard.length;
  }

  #sayFocus(tree: AccessibilityTree, focused: AxNode): string {
    const option = tree.activeOptionOf(focused);
    if (option) return tree.say(option);
    const around = tree.around(focused).flatMap((node) => {
      const words = tree.enter(node);
      return words ? [{key: String(node.backendDOMNodeId), words}] : [];
    });
    const entered = around.filter(({key}) => !this.#isIn.includes(key)).map(({words}) => words);
    this.#isIn = around.map(({key}) => key);
    return [...entered, tree.say(focused)].join('; ');
  }

  #tree(): Promise<AccessibilityTree> {
    return AccessibilityTree.of(this.#session);
  }
}
