import type {Sliced} from '../sliced.js';

/** A text shorter than this is read in one go: that takes a phone a few milliseconds. */
const longText = 200_000;

/**
 * `JSON.parse` for long texts, an entry at a time: one call for a directory of ten thousand would
 * hold up the page for a quarter of a second on an old phone. The entries of lists at the top level
 * are read one by one, and everything around them at the end.
 *
 * @param parts - The text, cut anywhere. It is not put together: that alone would take a phone as long
 *   for a large directory.
 * @returns What `JSON.parse` gives.
 * @throws What `JSON.parse` throws.
 */
export function* parseJson(parts: readonly string[]): Sliced<unknown> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length < longText) return JSON.parse(parts.join('')) as unknown;
  let read: unknown;
  try {
    read = yield* readLists(parts);
  } catch {
    // Whatever is wrong is told as JSON.parse tells it, with the place in the whole text.
    return JSON.parse(parts.join('')) as unknown;
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

function* readLists(parts: readonly string[]): Sliced<unknown> {
  const lists: unknown[][] = [];
  /** The list that is being read: one in the whole’s own record, not in an entry. */
  let list: unknown[] | undefined;
  let depth = 0;
  let isInString = false;
  /** The text outside of lists, with a mark in the place of each; and of the entry that is being read. */
  let outline = '';
  let entry = '';
  /** What can only be read with the next part. */
  let rest = '';
  for (const part of parts) {
    const text = rest + part;
    let start = 0;
    let at = 0;
    for (; at < text.length; at++) {
      if (isInString) {
        const end = endOfString(text, at);
        if (end < 0) {
          at = text.length - slashesBefore(text, text.length);
          break;
        }
        isInString = false;
        at = end;
        continue;
      }
      switch (text.charCodeAt(at)) {
        case quote:
          isInString = true;
          break;
        case openRecord:
          depth++;
          break;
        case openList:
          if (++depth === 2) {
            outline += `${text.slice(start, at)}["${mark}",${lists.length}]`;
            list = [];
            lists.push(list);
            start = at + 1;
          }
          break;
        case comma:
          if (depth === 2 && list) {
            list.push(JSON.parse(entry + text.slice(start, at)));
            entry = '';
            start = at + 1;
            yield;
          }
          break;
        case closeList:
          if (depth-- === 2 && list) {
            const last = entry + text.slice(start, at);
            // An empty list, but not a comma with nothing after it.
            if (list.length > 0 || last.trim() !== '') list.push(JSON.parse(last));
            entry = '';
            start = at + 1;
            list = undefined;
          }
          break;
        case closeRecord:
          depth--;
      }
    }
    if (list) entry += text.slice(start, at);
    else outline += text.slice(start, at);
    rest = text.slice(at);
  }
  if (isInString || list) throw new SyntaxError('The text is cut off.');
  return fill(JSON.parse(outline), lists);
}

/** Every list at the top level was taken out, so one that is there with the mark was put there. */
const mark = 'signpost:list';

function fill(whole: unknown, lists: readonly unknown[][]): unknown {
  if (typeof whole !== 'object' || whole === null) return whole;
  for (const [key, value] of Object.entries(whole) as [string, unknown][])
    if (Array.isArray(value) && value[0] === mark)
      // Assigning to “__proto__” would do something else than JSON.parse does.
      Object.defineProperty(whole, key, {value: lists[value[1] as number]});
  return whole;
}

/** The place of the quote that ends the string that is being read, or -1. */
function endOfString(text: string, from: number): number {
  for (let at = from; ;) {
    const end = text.indexOf('"', at);
    if (end < 0 || slashesBefore(text, end) % 2 === 0) return end;
    at = end + 1;
  }
}

/** How many backslashes stand before a place. */
function slashesBefore(text: string, place: number): number {
  let slashes = 0;
  while (text.charCodeAt(place - 1 - slashes) === backslash) slashes++;
  return slashes;
}
