import {defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a piece of HTML, in reading order. */
export function elementsIn(html: string): readonly Element[] {
  const within = (nodes: readonly Node[]): readonly Element[] =>
    nodes.flatMap((node) => (tree.isElementNode(node) ? [node, ...within(node.childNodes)] : []));
  return within(parseFragment(html).childNodes);
}

/** The words that a reader sees. */
export const textOf = (node: Node): string => {
  if (tree.isTextNode(node)) return node.value;
  return tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : '';
};

/** The words of a piece of HTML. */
export const wordsIn = (html: string): string =>
  parseFragment(html).childNodes.map(textOf).join('\n');

export interface Heading {
  readonly level: number;
  readonly text: string;
}

export const headingsIn = (html: string): readonly Heading[] =>
  elementsIn(html).flatMap((element) => {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    return level ? [{level: Number(level), text: textOf(element)}] : [];
  });

/** The titles of listed resources: the headings that begin an item of a list. */
export const titlesIn = (html: string): readonly string[] =>
  elementsIn(html).flatMap(({tagName, childNodes: [first]}) =>
    tagName === 'li' && first && tree.isElementNode(first) && /^h\d$/.test(first.tagName)
      ? [textOf(first)]
      : [],
  );

export const attributesOf = ({attrs}: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));
