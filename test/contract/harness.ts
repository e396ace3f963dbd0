// Drives the widgets as a visitor and a partner page would: by roles, names, keys and events. The
// only test file that looks into shadow roots. It loads nothing of the library, so that the same
// tests run on the source and on the built file.
import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {fixtureFeed} from './fixture-feed.js';

declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

/** How the lab answers one request: with the feed, otherwise, only when released, or not at all. */
export type LabAnswer = {readonly status?: number; readonly body?: string} | 'held' | 'lost';

interface LabLog {
  readonly asked: number;
  readonly aborted: number;
  readonly referrers: readonly string[];
  readonly cookies: readonly string[];
}

/** A feed at an address of its own. */
export interface ServedFeed {
  readonly url: string;
  readonly log: () => Promise<LabLog>;
  /** Sends the feed to every request that waits for it. */
  readonly release: () => Promise<void>;
  /** Changes the answers to later requests. */
  readonly answerWith: (...answers: LabAnswer[]) => Promise<void>;
}

let served = 0;

/** Serves a feed over HTTP. The answers are given in turn, the last one ever after. */
export async function serve(
  feed: object = fixtureFeed,
  ...answers: LabAnswer[]
): Promise<ServedFeed> {
  const lab = `/feed-lab/${crypto.randomUUID()}-${served++}`;
  const post = async (path: string, body: object) => {
    await fetch(path, {method: 'POST', body: JSON.stringify(body)});
  };
  const answerWith = (...next: LabAnswer[]) =>
    post(lab, {feed: JSON.stringify(feed), answers: next.length ? next : [{}]});
  await answerWith(...answers);
  return {
    url: `${lab}/feed.json`,
    log: async () => (await fetch(`${lab}/log`)).json() as Promise<LabLog>,
    release: () => post(`${lab}/release`, {}),
    answerWith,
  };
}

/** What the page heard and said during one test. */
export class Page {
  readonly main: HTMLElement;
  /** What the console was told, each with its level: `error: …`, `warn: …`. */
  readonly said: string[] = [];
  /** Errors that nobody caught. */
  readonly thrown: string[] = [];
  /** Events of the library that reached the document, in order. */
  readonly heard: Event[] = [];
  readonly #end = new AbortController();
  readonly #console = {error: console.error, warn: console.warn};

  constructor() {
    this.main = document.createElement('main');
    document.body.append(this.main);
    const {signal} = this.#end;
    for (const level of ['error', 'warn'] as const)
      console[level] = (...words: unknown[]) => this.said.push(`${level}: ${words.join(' ')}`);
    window.addEventListener('error', ({message}) => this.thrown.push(message), {signal});
    window.addEventListener(
      'unhandledrejection',
      (event) => {
        this.thrown.push(String(event.reason));
        event.preventDefault();
      },
      {signal},
    );
    for (const type of [
      'feed-ready',
      'feed-error',
      'feed-reload',
      'attribute-error',
      'area-change',
    ])
      document.addEventListener(`signpost-${type}`, (event) => this.heard.push(event), {signal});
  }

  /** Events heard of one kind, such as `feed-error`. */
  events<Kind extends string>(kind: Kind): EventOf<`signpost-${Kind}`>[] {
    return this.heard.filter(({type}) => type === `signpost-${kind}`) as never;
  }

  /** What was said to the console so far; it counts as expected. */
  takeSaid(): string[] {
    return this.said.splice(0);
  }

  /** Puts mark-up on the page, as a content system would. */
  show(markup: string): void {
    this.main.innerHTML = markup;
  }

  widget(selector: string): Widget {
    const element = this.main.querySelector(selector);
    if (!element) throw new Error(`Nothing on the page is ${selector}.`);
    return new Widget(element as HTMLElement);
  }

  /** Rules that axe finds broken, each with its place. */
  async violations(): Promise<string[]> {
    return violationsIn(this.main);
  }

  close(): void {
    this.#end.abort();
    Object.assign(console, this.#console);
    this.main.remove();
  }
}

/**
 * A fresh page for every test of the suite that calls this. A test fails when something was thrown
 * or said to the console that it did not ask about with `page.takeSaid()`.
 */
export function usePage(): {readonly page: Page} {
  const use = {} as {page: Page};
  beforeEach(() => {
    use.page = new Page();
  });
  afterEach(() => {
    const {page} = use;
    page.close();
    // As text: of a list that differs only its length would be told.
    expect(page.thrown.join('\n'), 'thrown and not caught').to.equal('');
    expect(page.said.join('\n'), 'said to the console').to.equal('');
  });
  return use;
}

type EventOf<Type extends string> = Type extends keyof GlobalEventHandlersEventMap
  ? GlobalEventHandlersEventMap[Type]
  : Event;

/** Rules of WCAG 2.2 A and AA and of good practice that axe finds broken inside an element. */
export async function violationsIn(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // About a whole page, which a piece of it cannot answer for.
    rules: {'page-has-heading-one': {enabled: false}},
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Something that a visitor meets in a widget. */
export interface Thing {
  readonly element: HTMLElement;
  readonly role: string;
  readonly name: string;
}

/** One widget as a visitor meets it. */
export class Widget {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get #root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error(`<${this.element.localName}> is not defined.`);
    return shadowRoot;
  }

  /** Everything it shows, read from top to bottom. */
  get text(): string {
    return this.element.shadowRoot ? textOf(this.#root) : '';
  }

  /** Whether the author's own content is in view. */
  get showsFallback(): boolean {
    const own = [...this.element.children] as HTMLElement[];
    return own.length > 0 && own.every((child) => child.checkVisibility());
  }

  /** What is in view with a role, in reading order. */
  all(role: string): Thing[] {
    return [...this.#root.querySelectorAll<HTMLElement>('*')]
      .filter((element) => roleOf(element) === role && isInView(element))
      .map((element) => ({element, role, name: nameOf(element)}));
  }

  /** The one thing in view with a role and a name. */
  the(role: string, name: string | RegExp): HTMLElement {
    const all = this.all(role);
    const found = all.filter((thing) =>
      typeof name === 'string' ? thing.name === name : name.test(thing.name),
    );
    if (found.length !== 1)
      throw new Error(
        `${found.length} of ${role} “${String(name)}”; in view: ${all.map((a) => a.name).join(' | ')}`,
      );
    return found[0]!.element;
  }

  has(role: string, name: string | RegExp): boolean {
    return this.all(role).some((thing) =>
      typeof name === 'string' ? thing.name === name : name.test(thing.name),
    );
  }

  /** Headings in order, as `2 Resources`. */
  get headings(): string[] {
    return this.all('heading').map(({element, name}) => `${element.localName.slice(1)} ${name}`);
  }

  /** The words of one listed resource, by its title. */
  item(title: string): string {
    return textOf(this.itemElement(title));
  }

  itemElement(title: string): HTMLElement {
    const heading = this.all('heading').find(({name}) => name === title);
    const item = heading?.element.closest('li');
    if (!item) throw new Error(`Nothing listed is called ${title}. ${this.headings.join(' | ')}`);
    return item;
  }

  /** Titles of what is listed, in order. */
  get titles(): string[] {
    return this.all('heading')
      .filter(({element}) => element.closest('li'))
      .map(({name}) => name);
  }

  get links(): HTMLAnchorElement[] {
    return this.all('link').map(({element}) => element as HTMLAnchorElement);
  }

  /** The items of the list under a heading. */
  listUnder(title: string): string[] {
    const heading = this.all('heading').find(({name}) => name === title)?.element;
    return [...(heading?.parentElement?.querySelectorAll('li') ?? [])].map(textOf);
  }

  /** What is said of figures that others contest, in order. */
  get contested(): string[] {
    return this.contestedBoxes.map(textOf);
  }

  get contestedBoxes(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part~="contested"]')];
  }

  /** Its large figures, which only the eye meets. */
  get figures(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part~="value"]')];
  }

  /** Its drawings of one kind, by class: `people`, `bar`, `qr`. */
  pictures(kind: string): SVGElement[] {
    return [...this.#root.querySelectorAll<SVGElement>(`svg.${kind}`)];
  }

  /** The texts of its live regions. */
  get statuses(): string[] {
    return [...this.#root.querySelectorAll('[role="status"]')].map(textOf).filter(Boolean);
  }

  /** Names of elements that carry a `style` attribute, which a strict page policy refuses. */
  get styled(): string[] {
    return [...this.#root.querySelectorAll('[style]')].map(({localName}) => localName);
  }

  /** Ids that stand twice in the widget. */
  get repeatedIds(): string[] {
    const ids = [...this.#root.querySelectorAll('[id]')].map(({id}) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  }

  /** What has focus in it: role and name. */
  get focused(): string {
    const {activeElement} = this.#root;
    return activeElement instanceof HTMLElement
      ? `${roleOf(activeElement)} ${nameOf(activeElement)}`
      : 'nothing';
  }

  /** The language of the words in view, by the nearest `lang`, through the shadow root. */
  languageOf(words: string): string | undefined {
    const walker = document.createTreeWalker(this.#root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {textContent, parentElement} = walker.currentNode;
      if (!tidy(textContent ?? '').includes(words)) continue;
      return (
        (parentElement?.closest('[lang]') ?? this.element.closest('[lang]'))?.getAttribute(
          'lang',
        ) ?? undefined
      );
    }
    throw new Error(`“${words}” is not shown.`);
  }

  /**
   * What a screen reader would say from now on: changes of live regions that were there before
   * they changed.
   */
  listen(): {readonly said: string[]; readonly stop: () => void} {
    const said: string[] = [];
    // With its no-break spaces: they tell two sayings of the same words apart.
    const read = () => {
      const regions = [...this.#root.querySelectorAll('[role="status"]')];
      return new Map(regions.map((region) => [region, region.textContent]));
    };
    let before = read();
    const observer = new MutationObserver(() => {
      const now = read();
      for (const [region, text] of now)
        if (tidy(text) && before.has(region) && before.get(region) !== text) said.push(tidy(text));
      before = now;
    });
    observer.observe(this.#root, {subtree: true, childList: true, characterData: true});
    return {said, stop: () => observer.disconnect()};
  }

  /** Types into the box that has a name, key by key. */
  async type(name: string, text: string): Promise<void> {
    const role = this.has('combobox', name) ? 'combobox' : 'textbox';
    this.the(role, name).focus();
    await sendKeys({type: text});
  }
}

/** Presses keys one after another, wherever focus is: `Enter`, `Shift+Tab`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const isShifted = key.startsWith('Shift+');
    if (isShifted) await sendKeys({down: 'Shift'});
    // The protocols of Firefox and WebKit know the space bar by its character only.
    await sendKeys({press: key.replace('Shift+', '').replace('Space', ' ')});
    if (isShifted) await sendKeys({up: 'Shift'});
  }
}

/** Waits until something is so, and says what was waited for when it never is. */
export async function until(what: string, isSo: () => unknown, patience = 4000): Promise<void> {
  const from = performance.now();
  for (;;) {
    let reason = '';
    try {
      if (isSo()) return;
    } catch (error) {
      reason = ` (${String(error)})`;
    }
    if (performance.now() - from > patience)
      throw new Error(`It never came to be: ${what}${reason}`);
    await pause(10);
  }
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Has the browser tidy up memory, and waits until things that nobody holds are gone. */
export async function tidyMemory(): Promise<void> {
  // Many: an engine may take a number that happens to stand on its stack for a reference to one.
  const unheld = Array.from({length: 100}, () => new WeakRef({}));
  const {gc, TestUtils} = globalThis as {gc?: () => void; TestUtils?: {gc(): Promise<void>}};
  await until('memory was tidied up', () => {
    if (gc) gc();
    else if (TestUtils) void TestUtils.gc();
    // WebKit has nothing to ask; it tidies up when much has been used.
    else Array.from({length: 500_000}, () => ({}));
    return unheld.some((thing) => !thing.deref());
  });
}

/** Waits for everything that is under way to have been rendered. */
export async function rendered(): Promise<void> {
  // Not a frame: a page whose neighbour in the same browser has just been closed draws none.
  await pause(0);
  await pause(0);
  await drawnWithin(document);
}

/** Waits for what is long, which is drawn a few parts at a time, and for the elements inside it. */
async function drawnWithin(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<Drawn>('*')) {
    if (!element.shadowRoot) continue;
    await element.updateComplete;
    await drawnWithin(element.shadowRoot);
  }
}

/** An element that says when it is drawn, as those of Lit do. */
interface Drawn extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

const rolesOfTags: Readonly<Record<string, string>> = {
  A: 'link',
  ARTICLE: 'article',
  BUTTON: 'button',
  FIELDSET: 'group',
  LI: 'listitem',
  NAV: 'navigation',
  SUMMARY: 'summary',
  UL: 'list',
};

const rolesOfInputs: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'textbox',
  text: 'textbox',
};

function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role) return role;
  if (element instanceof HTMLInputElement) return rolesOfInputs[element.type] ?? 'input';
  if (element instanceof HTMLSelectElement) return 'combobox';
  if (/^H[1-6]$/.test(element.tagName)) return 'heading';
  if (element.tagName === 'SECTION')
    return element.matches('[aria-labelledby], [aria-label]') ? 'region' : '';
  return rolesOfTags[element.tagName] ?? '';
}

function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (labels.length) return labels.map((id) => textOf(root.getElementById(id))).join(' ');
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
    return [...(element.labels ?? [])].map(textOf).join(' ');
  if (element.tagName === 'FIELDSET') return textOf(element.querySelector('legend'));
  return textOf(element);
}

/** The words of a node as they are read out: nothing hidden, white space as one space. */
function textOf(node: Node | null): string {
  return tidy(wordsOf(node));
}

function wordsOf(node: Node | null): string {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLElement) {
    if (node.hidden || node.getAttribute('aria-hidden') === 'true' || node.tagName === 'STYLE')
      return '';
  } else if (node instanceof SVGElement) return '';
  const isClosed = node instanceof HTMLDetailsElement && !node.open;
  const children = [...node.childNodes].filter(
    (child) => !isClosed || (child instanceof Element && child.tagName === 'SUMMARY'),
  );
  const words = children.map(wordsOf).join('');
  // Boxes part words even where the source has no space between them.
  return node instanceof HTMLElement && getComputedStyle(node).display !== 'inline'
    ? ` ${words} `
    : words;
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const isInView = (element: HTMLElement) =>
  !element.closest('[aria-hidden="true"]') && element.checkVisibility({visibilityProperty: true});
