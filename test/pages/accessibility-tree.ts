import type {CDPSession} from 'playwright-core';

/*
 * The page in words, from the accessibility tree of the browser itself: roles, names, states and
 * descriptions as the browser has worked them out, through shadow roots. A line is what is read at one
 * stroke.
 */

interface Value {
  readonly value?: unknown;
  readonly relatedNodes?: readonly {readonly backendDOMNodeId: number}[];
}

/** A node of the accessibility tree, as the DevTools protocol gives it. */
export interface AxNode {
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

/** Roles that are named when reading comes into them, with the words for it. */
export const containers: Readonly<Record<string, string>> = {
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

export const tidy = (text: unknown) =>
  (typeof text === 'string' ? text : '').replaceAll(/\s+/g, ' ').trim();

const propertyOf = (node: AxNode, name: string) =>
  node.properties?.find((property) => property.name === name)?.value;

/** One state of the page, as the browser tells it to assistive technology. */
export class AccessibilityTree {
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

  /** The tree of a page as it is now. */
  static async of(session: CDPSession): Promise<AccessibilityTree> {
    const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {
      nodes: readonly AxNode[];
    };
    return new AccessibilityTree(nodes, await looksOf(session));
  }

  /** What has focus, if anything has. */
  get focused(): AxNode | undefined {
    return [...this.all].findLast(
      (node) => propertyOf(node, 'focused')?.value === true && node.role?.value !== 'RootWebArea',
    );
  }

  /** The option that the arrows have come to, while focus stays in its box. */
  activeOptionOf(box: AxNode): AxNode | undefined {
    const id = propertyOf(box, 'activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId;
    return id === undefined
      ? undefined
      : [...this.all].find((node) => node.backendDOMNodeId === id);
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

async function looksOf(session: CDPSession): Promise<ReadonlyMap<number, Look>> {
  const {documents, strings} = await session.send('DOMSnapshot.captureSnapshot', {
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
