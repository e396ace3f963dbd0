/** Where something stands in the text of a page, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An element of a page, whoever read it: a parser on the command line or a browser. */
export interface HtmlElement {
  /** In lower case; empty for the page itself. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (HtmlElement | HtmlText)[];
  /** Unknown in a browser. */
  readonly position?: Position | undefined;
  /** Whether the page has the end tag of the element itself. Unknown in a browser. */
  readonly isClosed?: boolean | undefined;
}

export interface HtmlText {
  readonly text: string;
  readonly position?: Position | undefined;
}

/** As much of a browser's node as is read. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes?: Iterable<{readonly name: string; readonly value: string}>;
}

/** A page as a browser has read it, such as `new DOMParser().parseFromString(text, 'text/html')`. */
export function readDom(node: DomNode): HtmlElement {
  const children = [...node.childNodes].flatMap((child): (HtmlElement | HtmlText)[] => {
    if (child.nodeType === textNode) return [{text: child.nodeValue ?? ''}];
    return child.nodeType === elementNode ? [readDom(child)] : [];
  });
  const attributes = new Map([...(node.attributes ?? [])].map(({name, value}) => [name, value]));
  const name = node.nodeType === elementNode ? node.nodeName.toLowerCase() : '';
  return {name, attributes, children};
}

const elementNode = 1;
const textNode = 3;

export const isElement = (node: HtmlElement | HtmlText): node is HtmlElement => 'name' in node;

/** An element with those around it, the nearest first. */
export interface Found {
  readonly element: HtmlElement;
  readonly around: readonly HtmlElement[];
}

/** Every element below another, in reading order. */
export function elementsIn(
  element: HtmlElement,
  around: readonly HtmlElement[] = [],
): readonly Found[] {
  const outside = [element, ...around];
  return element.children
    .filter(isElement)
    .flatMap((child) => [{element: child, around: outside}, ...elementsIn(child, outside)]);
}

/** The words of an element. */
export const textOf = (element: HtmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child.text)).join('');

/** Words without what content systems do to the space around them. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Elements whose words are shown as they stand, or not at all. */
const notProse: ReadonlySet<string> = new Set([
  'pre',
  'code',
  'textarea',
  'script',
  'style',
  'template',
]);

/** Every text that a reader reads as prose. */
export function* proseIn(element: HtmlElement): Iterable<HtmlText> {
  if (notProse.has(element.name)) return;
  for (const child of element.children)
    if (isElement(child)) yield* proseIn(child);
    else yield child;
}
