import type {CDPSession, Page} from 'playwright-core';

/*
 * Says what a screen reader would, from the accessibility tree of the browser itself: roles, names,
 * states and descriptions as the browser has worked them out, through shadow roots. A line is what is
 * read at one stroke.
 */

interface Value {
  readonly value?: unknown;
  readonly relatedNodes?: readonly {readonly backendDOMNodeId: number}[];
}

/** A node of the accessibility tree, as the DevTools protocol gives it. */
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly {readonly name: string; readonly value: Value}[];
  readonly childIds?: readonly string[];
}

/** What the tree does not say of a node: whether it begins a line, and its language. */
interface Look {
  readonly isBlock: boolean;
  /** The nearest box around it that begins a line, and the nearest of any kind. */
  readonly line: number;
  readonly box: number;
  readonly lang: string;
}

declare global {
  /** What live regions said since the page came, oldest first. */
  var heard: string[] | undefined;
  /** How often anything changed, by which a test knows that a page is at rest. */
  var changes: number;
}

/** Roles that are named when reading comes into them, with the words for it. */
const containers: Readonly<Record<string, string>> = {
  article: 'article',
  banner: 'banner landmark',
  complementary: 'complementary landmark',
  contentinfo: 'content information landmark',
  dialog: 'dialog',
  Iframe: 'frame',
  form: 'form',
  group: 'grouping',
  list: 'list',
  listbox: 'list box',
  navigation: 'navigation landmark',
  radiogroup: 'radio group',
  region: 'region',
  search: 'search landmark',
  table: 'table',
};

/** Roles that are read with their name and state, and not looked into. */
const leaves: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'check box',
  combobox: 'combo box',
  DisclosureTriangle: 'disclosure button',
  image: 'graphic',
  img: 'graphic',
  link: 'link',
  option: 'option',
  radio: 'radio button',
  searchbox: 'search edit',
  textbox: 'edit',
};

const wordsOf = (value: Value | undefined) => (typeof value?.value === 'string' ? value.value : '');

const tidy = (text: unknown) =>
  (typeof text === 'string' ? text : '').replaceAll(/\s+/g, ' ').trim();

const propertyOf = (node: AxNode, name: string) =>
  node.properties?.find((property) => property.name === name)?.value;

/** One state of the page, as the browser tells it to assistive technology. */
class Tree {
  readonly #nodes: ReadonlyMap<string, AxNode>;
  readonly #looks: ReadonlyMap<number, Look>;
  readonly root: AxNode;

  constructor(nodes: readonly AxNode[], looks: ReadonlyMap<number, Look>) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#looks = looks;
    this.root = nodes[0]!;
  }

  get all(): Iterable<AxNode> {
    return this.#nodes.values();
  }

  childrenOf({childIds = []}: AxNode): AxNode[] {
    return childIds.flatMap((id) => this.#nodes.get(id) ?? []);
  }

  /** The nodes around one, the outermost first. */
  around(node: AxNode): AxNode[] {
    const parent = node.parentId === undefined ? undefined : this.#nodes.get(node.parentId);
    return parent ? [...this.around(parent), parent] : [];
  }

  look({backendDOMNodeId}: AxNode): Look {
    return this.#looks.get(backendDOMNodeId ?? -1) ?? {isBlock: false, line: -1, box: -1, lang: ''};
  }

  by(backendDOMNodeId: number): AxNode | undefined {
    return [...this.all].find((node) => node.backendDOMNodeId === backendDOMNodeId);
  }

  /** A thing with its states in words, as it is said on its own. */
  say(node: AxNode): string {
    const role = String(node.role?.value);
    if (role === 'heading') return `${levelOf(node)}, ${tidy(node.name?.value)}`;
    const states = [
      ...checkedWords(node, role),
      ...(propertyOf(node, 'expanded') === undefined
        ? []
        : [propertyOf(node, 'expanded')!.value === true ? 'expanded' : 'collapsed']),
      ...(role === 'option' ? this.#placeOf(node) : []),
      ...(propertyOf(node, 'disabled')?.value === true ? ['unavailable'] : []),
      ...(propertyOf(node, 'required')?.value === true ? ['required'] : []),
      ...([undefined, false, 'false'].includes(propertyOf(node, 'invalid')?.value as string)
        ? []
        : ['invalid entry']),
      ...(['combobox', 'textbox', 'searchbox'].includes(role)
        ? [tidy(node.value?.value) ? `“${short(tidy(node.value?.value))}”` : 'blank']
        : []),
      ...(tidy(node.description?.value) ? [tidy(node.description?.value)] : []),
    ];
    return [
      leaves[role] ?? containers[role] ?? role,
      tidy(node.name?.value) || 'no name',
      ...states,
    ]
      .filter(Boolean)
      .join(', ');
  }

  /** What is said on the way into a container; nothing of one that no reader names. */
  enter(node: AxNode): string | undefined {
    const role = String(node.role?.value);
    const words = containers[role];
    const name = tidy(node.name?.value);
    if (!words || node.ignored) return undefined;
    // What has no name parts nothing for a listener.
    if ((role === 'group' || role === 'region' || role === 'form') && !name) return undefined;
    if (role === 'list') {
      const items = this.#itemsOf(node);
      return [name, `list with ${items} ${items === 1 ? 'item' : 'items'}`]
        .filter(Boolean)
        .join(', ');
    }
    return [name, words, tidy(node.description?.value)].filter(Boolean).join(', ');
  }

  #itemsOf(list: AxNode): number {
    return this.childrenOf(list).reduce(
      (count, child) =>
        count + (child.ignored ? this.#itemsOf(child) : child.role?.value === 'listitem' ? 1 : 0),
      0,
    );
  }

  #placeOf(option: AxNode): string[] {
    const list = this.around(option).findLast(({role}) => role?.value === 'listbox');
    const options = list ? [...this.all].filter((node) => node.role?.value === 'option') : [];
    return options.length ? [`${options.indexOf(option) + 1} of ${options.length}`] : [];
  }

  /** Everything below a node, line by line. */
  read(from: AxNode): string[] {
    const lines: string[] = [];
    let line: string[] = [];
    let {lang, line: lastLine, box: lastBox} = this.look(from);
    // A label that stands beside its field, and a legend in its group, are said with it.
    let named: readonly string[] = [];
    const end = () => {
      const text = tidy(line.join(''));
      if (text && !named.includes(text)) {
        lines.push(text);
        named = [];
      }
      line = [];
    };
    const mark = (node: AxNode) => {
      const own = this.look(node).lang || lang;
      if (own === lang) return '';
      lang = own;
      return ` [${own}] `;
    };
    const visit = (node: AxNode): void => {
      const role = String(node.role?.value);
      const {isBlock, line: ownLine, box} = this.look(node);
      if (!node.ignored && role === 'LineBreak') return end();
      if (!node.ignored && role === 'StaticText') {
        // Boxes that say nothing are not in the tree, yet they part what is in them.
        if (ownLine !== lastLine) end();
        else if (box !== lastBox) line.push(' ');
        [lastLine, lastBox] = [ownLine, box];
        line.push(mark(node), wordsOf(node.name));
        return;
      }
      if (isBlock) end();
      if (!node.ignored && role === 'heading') {
        line.push(`${mark(node)}${levelOf(node)}, `);
        [lastLine, lastBox] = [ownLine, box];
      }
      const isLeaf = !node.ignored && role in leaves;
      const words = this.enter(node);
      if (isLeaf) {
        const inner = this.childrenOf(node)[0] ?? node;
        // A link within a sentence is read in its line.
        const said = `${mark(this.#firstText(inner) ?? inner)}${this.say(node)}`;
        const isWithin = role === 'link' && !isBlock;
        // In a line of its own it needs no brackets.
        line.push(isWithin ? ` {${said.trim()}} ` : said);
        if (!isWithin) {
          end();
          named = [tidy(node.name?.value), tidy(node.description?.value)];
        }
      } else if (words) {
        end();
        lines.push(words);
        named = [tidy(node.name?.value)];
        for (const child of this.childrenOf(node)) visit(child);
        end();
        lines.push(`end of ${containers[role]!}`);
      } else for (const child of this.childrenOf(node)) visit(child);
      if (isBlock) end();
    };
    visit(from);
    end();
    return lines;
  }

  #firstText(node: AxNode): AxNode | undefined {
    if (node.role?.value === 'StaticText') return node;
    for (const child of this.childrenOf(node)) {
      const found = this.#firstText(child);
      if (found) return found;
    }
    return undefined;
  }
}

/** The beginning of what is long, such as a line of code in a box, wherever the test's server is. */
function short(text: string): string {
  const own = text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://site.example');
  return own.length > 60 ? `${own.slice(0, 60)}…` : own;
}

const levelOf = (heading: AxNode) => `heading level ${String(propertyOf(heading, 'level')?.value)}`;

function checkedWords(node: AxNode, role: string): string[] {
  if (role !== 'checkbox' && role !== 'radio') return [];
  return [propertyOf(node, 'checked')?.value === 'true' ? 'checked' : 'not checked'];
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
    const focused = focusedIn(tree);
    const box = focused && tree.around(focused).findLast((node) => node.role?.value === role);
    if (!box) throw new Error(`What has focus is in no ${role}.`);
    this.#write(`Read the ${containers[role] ?? role}`);
    this.lines.push(...tree.read(box));
  }

  /** Does something, and writes down what is said of it: where focus is now, and what was announced. */
  async does(what: string, act: () => Promise<unknown>): Promise<void> {
    this.#write(what);
    const before = focusedIn(await this.#tree());
    await act();
    await this.settle();
    const tree = await this.#tree();
    const focused = focusedIn(tree);
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
      const focused = focusedIn(tree);
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

  #sayFocus(tree: Tree, focused: AxNode): string {
    const active = propertyOf(focused, 'activedescendant')?.relatedNodes?.[0];
    const option = active && tree.by(active.backendDOMNodeId);
    if (option) return tree.say(option);
    const around = tree.around(focused).flatMap((node) => {
      const words = tree.enter(node);
      return words ? [{key: String(node.backendDOMNodeId), words}] : [];
    });
    const entered = around.filter(({key}) => !this.#isIn.includes(key)).map(({words}) => words);
    this.#isIn = around.map(({key}) => key);
    return [...entered, tree.say(focused)].join('; ');
  }

  async #tree(): Promise<Tree> {
    const {nodes} = (await this.#session.send('Accessibility.getFullAXTree')) as {
      nodes: readonly AxNode[];
    };
    return new Tree(nodes, await this.#looks());
  }

  async #looks(): Promise<ReadonlyMap<number, Look>> {
    const {documents, strings} = await this.#session.send('DOMSnapshot.captureSnapshot', {
      computedStyles: ['display'],
    });
    const {nodes, layout} = documents[0]!;
    const displays = new Map(
      layout.nodeIndex.map((index, at) => [index, strings[layout.styles[at]?.[0] ?? -1] ?? '']),
    );
    const langs: string[] = [];
    const ids = nodes.backendNodeId!;
    const looks = new Map<number, Look>();
    ids.forEach((id, index) => {
      const attributes = nodes.attributes![index]!.map((at) => strings[at]);
      const own = attributes.findIndex((name, at) => at % 2 === 0 && name === 'lang');
      const parent = nodes.parentIndex![index]!;
      langs[index] = (own >= 0 ? attributes[own + 1] : langs[parent]) ?? '';
      const display = displays.get(index) ?? 'inline';
      const isBox = nodes.nodeType![index] === 1 && !/^(inline|contents|none|)$/.test(display);
      const isBlock = isBox && !display.startsWith('inline-');
      const around = looks.get(ids[parent] ?? -1);
      looks.set(id, {
        isBlock,
        line: isBlock ? id : (around?.line ?? -1),
        box: isBox ? id : (around?.box ?? -1),
        lang: langs[index],
      });
    });
    return looks;
  }
}

const focusedIn = (tree: Tree) =>
  [...tree.all].findLast(
    (node) => propertyOf(node, 'focused')?.value === true && node.role?.value !== 'RootWebArea',
  );
