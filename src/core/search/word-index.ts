import type {Sliced} from './sliced.js';
import {stopWords} from './stop-words.js';
import type {ListingWords} from './words-of-listing.js';

/** The places a word can stand in, each a bit of a posting, and how much it counts there. */
const fields = [
  ['title', 8],
  ['aliases', 6],
  ['provider', 4],
  ['topics', 3],
  ['kinds', 2],
  ['summary', 1],
] as const satisfies readonly (readonly [keyof ListingWords, number])[];

/** How many of the fields, from the first, hold names that somebody may type as a whole. */
const namesOnly = 2;

/** What a name counts more when its words are all that was typed, and in part when some are. */
const wholeName = 8;

/** A share of a name in 1 to 63 parts, which is what six bits hold. */
const shareParts = 63;

/**
 * Every word of a directory, and where it stands. Packed, because a large directory has several
 * hundred thousand places: four bytes for each.
 */
export interface WordIndex {
  /** Sorted by code unit, so that those with one beginning stand together. */
  readonly words: readonly string[];
  /** The postings of word `i` stand from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  /**
   * The row in the upper 20 bits; then six for the fields that hold the word; then how large a part
   * of a title or alias it is, in 63rds. The rows of a word ascend.
   */
  readonly postings: Uint32Array;
}

/** The row of a posting. */
export const rowOf = (posting: number): number => posting >>> 12;

/** How much a posting counts, by all but its row. */
const worths = Float32Array.from({length: 1 << 12}, (_, posting) => {
  const weights = fields.flatMap(([, weight], field) =>
    (posting >> (6 + field)) & 1 ? [weight] : [],
  );
  const best = weights[0] ?? 0;
  const others = weights.reduce((sum, weight) => sum + weight, 0) - best;
  return best + others / 8 + (wholeName * (posting & shareParts)) / shareParts;
});

/** How much a word says about a row: the weightiest place counts most, a short name more than a long one. */
export const worthOf = (posting: number): number => worths[posting & 0xfff]!;

/** Makes the index of some rows; it can pause after each. */
export function* buildWordIndex(rows: readonly ListingWords[]): Sliced<WordIndex> {
  const ids = new Map<string, number>();
  // For each word, by id: how many rows hold it, the last of those, and that row's place in `found`.
  const counts: number[] = [];
  const lastRow: number[] = [];
  const lastPlace: number[] = [];
  // In the order of the rows: the ids of their words, and the postings.
  const found = new Pairs(rows.length * 48);

  for (let row = 0; row < rows.length; row++) {
    for (let field = 0; field < fields.length; field++) {
      const [name] = fields[field]!;
      for (const text of rows[row]![name].split(' | ')) {
        const words = text.split(' ');
        const share = field < namesOnly ? shareOf(words) : 0;
        for (const word of words) {
          if (word === '') continue;
          let id = ids.get(word);
          if (id === undefined) {
            ids.set(own(word), (id = ids.size));
            counts.push(0);
            lastRow.push(-1);
            lastPlace.push(0);
          }
          if (lastRow[id] !== row) {
            lastRow[id] = row;
            counts[id]!++;
            lastPlace[id] = found.push(id, row << 12);
          }
          const place = lastPlace[id]!;
          const posting = found.postings[place]!;
          const part = stopWords.has(word) ? 0 : share;
          found.postings[place] =
            (posting & ~shareParts) | (1 << (6 + field)) | Math.max(posting & shareParts, part);
        }
      }
    }
    yield;
  }

  const words = yield* sorted(ids.keys());
  const starts = new Uint32Array(words.length + 1);
  // Where the next posting of a word goes, by its id.
  const next = new Uint32Array(words.length);
  words.forEach((word, index) => {
    const id = ids.get(word)!;
    next[id] = starts[index]!;
    starts[index + 1] = starts[index]! + counts[id]!;
  });
  yield;

  const postings = new Uint32Array(found.length);
  for (let place = 0; place < found.length; place++) {
    const id = found.ids[place]!;
    postings[next[id]!++] = found.postings[place]!;
    if (place % 10_000 === 9_999) yield;
  }
  return {words, starts, postings};
}

/** Which part of a name each of its words is. Words that say nothing are no part of it. */
function shareOf(words: readonly string[]): number {
  let telling = 0;
  for (const word of words) if (!stopWords.has(word)) telling++;
  return Math.max(1, Math.round(shareParts / Math.max(1, telling)));
}

/** A long part of a string keeps all of that string in memory; such a word is copied out of it. */
const own = (word: string) => (word.length < 13 ? word : ` ${word}`.slice(1));

/** Sorts a few words at a time, because all of them would take longer than a slice may. */
function* sorted(words: Iterable<string>): Sliced<readonly string[]> {
  const byBeginning = new Map<string, string[]>();
  for (const word of words) {
    const beginning = word.slice(0, 2);
    const beside = byBeginning.get(beginning);
    if (beside) beside.push(word);
    else byBeginning.set(beginning, [word]);
  }
  yield;
  const all: string[] = [];
  for (const beginning of [...byBeginning.keys()].sort()) {
    for (const word of byBeginning.get(beginning)!.sort()) all.push(word);
    yield;
  }
  return all;
}

/** Two lists of numbers that grow together. */
class Pairs {
  length = 0;
  ids: Uint32Array;
  postings: Uint32Array;

  constructor(expected: number) {
    this.ids = new Uint32Array(expected + 64);
    this.postings = new Uint32Array(expected + 64);
  }

  /** @returns The place of the new pair. */
  push(id: number, posting: number): number {
    if (this.length === this.ids.length) {
      this.ids = grown(this.ids);
      this.postings = grown(this.postings);
    }
    this.ids[this.length] = id;
    this.postings[this.length] = posting;
    return this.length++;
  }
}

function grown(from: Uint32Array): Uint32Array {
  const larger = new Uint32Array(from.length * 2);
  larger.set(from);
  return larger;
}

/** Place of the first of some sorted values that does not sort before another. */
export function firstNotBefore<T extends string | number>(
  sorted: {readonly length: number; readonly [place: number]: T},
  value: T,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
