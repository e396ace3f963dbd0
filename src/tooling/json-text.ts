import {parse, parseTree, type Node, type ParseError} from 'jsonc-parser';

/** A place in a text as editors count it: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** JSON that can be asked where its values stand. */
export type JsonText =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where a value stands, or, when there is none, the record in which it is missing. */
      positionOf(pointer: string): Position;
    }
  | {readonly ok: false; readonly detail: string; readonly position: Position};

/**
 * Reads JSON as strictly as a browser does, and remembers places.
 *
 * @param text - May begin with a byte order mark, which browsers leave aside as well.
 */
export function readJson(text: string): JsonText {
  const places = placesOf(text);
  const json = text.replace(/^\uFEFF/, '');
  const shift = text.length - json.length;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const {offset, detail} = firstError(json) ?? {offset: 0, detail: String(error)};
    return {ok: false, detail, position: places(offset + shift)};
  }

  // Nobody pays for the tree of a feed in which nothing is wrong.
  let tree: Node | undefined;
  const positionOf = (pointer: string) => {
    tree ??= treeOf(json);
    return places((tree ? nearest(tree, segments(pointer)).offset : 0) + shift);
  };
  return {ok: true, value, positionOf};
}

function treeOf(json: string): Node | undefined {
  try {
    return parseTree(json);
  } catch {
    // The library reads by recursion and gives up on nesting that no feed has.
    return undefined;
  }
}

function nearest(node: Node, path: readonly string[]): Node {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  const child = node.type === 'array' ? node.children?.[Number(key)] : lastProperty(node, key);
  return child ? nearest(child, rest) : node;
}

/** Of a name that stands twice in one object, JSON.parse takes the last. */
function lastProperty(node: Node, key: string): Node | undefined {
  return node.children?.findLast(({children}) => children?.[0]?.value === key)?.children?.[1];
}

const segments = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

function firstError(json: string): {offset: number; detail: string} | undefined {
  if (!json.trim()) return {offset: 0, detail: 'The file is empty.'};
  const errors: ParseError[] = [];
  try {
    parse(json, errors, {disallowComments: true, allowTrailingComma: false});
  } catch {
    return undefined;
  }
  const [first] = errors;
  return first && {offset: first.offset, detail: syntaxErrors[first.error] ?? 'This is not JSON.'};
}

/** By the numbers of `ParseErrorCode`, a const enum that `isolatedModules` cannot read. */
const syntaxErrors: Readonly<Record<number, string>> = {
  1: 'This is not a word of JSON: only true, false and null are, and texts stand in "…".',
  2: 'This is not a number of JSON.',
  3: 'The name of a field was expected, in "…".',
  4: 'A value was expected.',
  5: 'A colon was expected.',
  6: 'A comma was expected.',
  7: 'A closing brace “}” was expected.',
  8: 'A closing bracket “]” was expected.',
  9: 'Nothing may follow the end of the feed.',
  10: 'JSON has no comments.',
  12: 'This text has no end.',
  13: 'This number has no end.',
  14: 'This \\u escape is wrong: four hexadecimal digits follow.',
  15: 'This escape is wrong: after “\\” stands one of " \\ / b f n r t u.',
  16: 'This character must be escaped in a text.',
};

/** Turns offsets of a text into lines and columns. */
function placesOf(text: string): (offset: number) => Position {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
}
