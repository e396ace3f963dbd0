import {
  defaultTreeAdapter as tree,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import type {HtmlElement, HtmlText} from '../core/snippet/html.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface ReadPage {
  readonly page: HtmlElement;
  /** Where the content of an element stands; undefined for one that the text does not end itself. */
  readonly insideOf: (element: HtmlElement) => Stretch | undefined;
  /** Where an element stands, with its tags; undefined for one that only the parser put there. */
  readonly stretchOf: (element: HtmlElement) => Stretch | undefined;
  /** Where an attribute stands, or would stand: right behind the name of the tag. */
  readonly placeOf: (element: HtmlElement, attribute: string) => Stretch;
  /** The content of an element as a parser understands it, to compare it. */
  readonly contentOf: (element: HtmlElement) => string;
}

/** Reads a page, or a piece of one, as browsers do. */
export function readPage(text: string): ReadPage {
  const parents = new WeakMap<HtmlElement, Parent>();
  const insides = new WeakMap<HtmlElement, Stretch>();
  const stretches = new WeakMap<HtmlElement, Stretch>();

  const read = (parent: Parent, name: string): HtmlElement => {
    const location = tree.isElementNode(parent) ? parent.sourceCodeLocation : undefined;
    const {startTag: start, endTag: end} = location ?? {};
    const element: HtmlElement = {
      name,
      attributes: new Map(
        tree.isElementNode(parent) ? parent.attrs.map(({name, value}) => [name, value]) : [],
      ),
      children: parent.childNodes.flatMap((child) => readChild(child)),
      ...(location && {position: {line: location.startLine, column: location.startCol}}),
      ...(start && {isClosed: end !== undefined}),
    };
    parents.set(element, parent);
    if (location) stretches.set(element, {start: location.startOffset, end: location.endOffset});
    if (start && end) insides.set(element, {start: start.endOffset, end: end.startOffset});
    return element;
  };
  const readChild = (node: Node): (HtmlElement | HtmlText)[] => {
    if (tree.isElementNode(node)) return [read(node, node.tagName)];
    if (!tree.isTextNode(node)) return [];
    const {sourceCodeLocation: at} = node;
    return [{text: node.value, ...(at && {position: {line: at.startLine, column: at.startCol}})}];
  };

  return {
    page: read(parse(text, {sourceCodeLocationInfo: true}), ''),
    insideOf: (element) => insides.get(element),
    stretchOf: (element) => stretches.get(element),
    placeOf: (element, attribute) => {
      const parent = parents.get(element)!;
      const location = tree.isElementNode(parent) ? parent.sourceCodeLocation : undefined;
      const there = location?.attrs?.[attribute];
      if (there) return {start: there.startOffset, end: there.endOffset};
      const at = location!.startTag!.startOffset + 1 + element.name.length;
      return {start: at, end: at};
    },
    contentOf: (element) => serialize(parents.get(element)!),
  };
}

/** A piece of HTML as a parser would write it, to compare it. */
export const normalised = (html: string): string => serialize(parseFragment(html));
