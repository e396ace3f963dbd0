import {isClosing, isTold, offsetIn, positionAt} from './marks.js';

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

/**
 * A page as a browser has read it, such as `new DOMParser().parseFromString(text, 'text/html')`.
 *
 * @param text - What the browser has read, when it was `marked()` before: with it elements have their
 *   positions, and it is known whether they were closed.
 */
export function readDom(node: DomNode, text?: string): HtmlElement {
  let offset: number | undefined;

  const read = (node: DomNode): HtmlElement => {
    const name = node.nodeType === elementNode ? node.nodeName.toLowerCase() : '';
    const attributes = new Map([...(node.attributes ?? [])].map(({name, value}) => [name, value]));
    let position: Position | undefined;
    // A browser may put elements of its own, such as a body, between the mark and what it is for.
    if (
      text !== undefined &&
      offset !== undefined &&
      isTold(name, attributes.has('data-signpost'))
    ) {
      position = positionAt(text, offset);
      offset = undefined;
    }
    const isKnown = position !== undefined && name.startsWith('signpost-');
    return {
      name,
      attributes,
      children: [...node.childNodes].flatMap(readChild),
      ...(position && {position}),
      ...(isKnown && {isClosed: endsItself(node)}),
    };
  };
  const readChild = (child: DomNode): (HtmlElement | HtmlText)[] => {
    const words = child.nodeValue ?? '';
    if (child.nodeType === commentNode) offset = offsetIn(words) ?? offset;
    if (child.nodeType === textNode) return [{text: words}];
    return child.nodeType === elementNode ? [read(child)] : [];
  };
  return read(node);
}

/** Whether the last thing inside an element is the mark before its own end tag. */
function endsItself(node: DomNode): boolean {
  const last = [...node.childNodes].at(-1);
  if (!last) return false;
  return last.nodeType === commentNode ? isClosing(last.nodeValue ?? '') : endsItself(last);
}

const elementNode = 1;
const textNode = 3;
const commentNode = 8;

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
