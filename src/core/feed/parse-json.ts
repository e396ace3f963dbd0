import type {Sliced} from '../sliced.js';

/** A text shorter than this is read in one go: that takes a phone a few milliseconds. */
const longText = 200_000;

/**
 * `JSON.parse` for long texts, an entry at a time: one call for a directory of ten thousand would
 * hold up the page for a quarter of a second on an old phone. The entries of lists at the top level
 * are read one by one, and everything around them at the end.
 *
 * @returns What `JSON.parse` gives.
 * @throws What `JSON.parse` throws.
 */
export function* parseJson(text: string): Sliced<unknown> {
  if (text.length < longText) return JSON.parse(text) as unknown;
  let read: unknown;
  try {
    read = yield* readLists(text);
  } catch {
    // Whatever is wrong is told as JSON.parse tells it, with the place in the whole text.
    return JSON.parse(text) as unknown;
  }
  return read;
}

const quote = 0x22;
const comma = 0x2c;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openRecord = 0x7b;
const closeRecord = 0x7d;

/** The entries of a list, and where its brackets stand. */
interface FoundList {
  readonly entries: unknown[];
  readonly open: number;
  close: number;
}

function* readLists(text: string): Sliced<unknown> {
  const lists: FoundList[] = [];
  let depth = 0;
  let list: FoundList | undefined;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case openRecord:
        depth++;
        break;
      case openList:
        // A list in the whole's own record, not in an entry.
        if (++depth === 2) {
          list = {entries: [], open: at, close: at};
          start = at + 1;
        }
        break;
      case comma:
        if (depth === 2 && list) {
          list.entries.push(JSON.parse(text.slice(start, at)));
          start = at + 1;
          yield;
        }
        break;
      case closeList:
        if (depth-- === 2 && list) {
          const last = text.slice(start, at);
          // An empty list, but not a comma with nothing after it.
          if (list.entries.length > 0 || last.trim() !== '') list.entries.push(JSON.parse(last));
          list.close = at;
          lists.push(list);
          list = undefined;
        }
        break;
      case closeRecord:
        depth--;
    }
  }
  return fill(JSON.parse(outline(text, lists)), lists);
}

/** The text with a mark in the place of each list's entries. */
function outline(text: string, lists: readonly FoundList[]): string {
  let end = 0;
  const pieces = lists.map(({open, close}, index) => {
    const before = text.slice(end, open);
    end = close + 1;
    return `${before}["${mark}",${index}]`;
  });
  return pieces.join('') + text.slice(end);
}

/** Every list at the top level was taken out, so one that is there with the mark was put there. */
const mark = 'signpost:list';

function fill(whole: unknown, lists: readonly FoundList[]): unknown {
  if (typeof whole !== 'object' || whole === null) return whole;
  for (const [key, value] of Object.entries(whole) as [string, unknown][])
    if (Array.isArray(value) && value[0] === mark)
      // Assigning to “__proto__” would do something else than JSON.parse does.
      Object.defineProperty(whole, key, {value: lists[value[1] as number]!.entries});
  return whole;
}

/** The place of the quote that ends the string that begins here. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw new SyntaxError('A string does not end.');
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
    at = end + 1;
  }
}
