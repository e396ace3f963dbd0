import type {Sliced} from '../sliced.js';
import {stopWords} from './stop-words.js';
import {WordTable} from './word-table.js';
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

/** How many of them hold names, the first ones. */
const nameFields = 2;

/** For how many words there is room at first. */
const room = 1 << 13;

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
  const collected = new Collector(rows.length * 64);
  for (let row = 0; row < rows.length; row++) {
    collected.add(row, rows[row]!);
    yield;
  }

  const {counts} = collected;
  const ids = yield* sorted(collected.table.words);
  const words: string[] = [];
  const starts = new Uint32Array(ids.length + 1);
  // Where the next posting of a word goes, by its id.
  const next = new Uint32Array(ids.length);
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index]!;
    words.push(collected.table.words[id]!);
    next[id] = starts[index]!;
    starts[index + 1] = starts[index]! + counts[id]!;
    if (index % 2_000 === 1_999) yield;
  }

  const {length, ofWord} = collected;
  const postings = new Uint32Array(length);
  for (let place = 0; place < length; place++) {
    postings[next[ofWord[place]!]!++] = collected.postings[place]!;
    if (place % 256 === 255) yield;
  }
  return {words, starts, postings};
}

/** Gathers the postings of rows, one row after the other. */
class Collector {
  readonly table = new WordTable();
  /** By the id of a word: how many rows hold it. */
  counts = new Uint32Array(room);
  /** How many postings there are in the next two, which have room for more. */
  length = 0;
  /** The id of each posting's word. */
  ofWord: Uint32Array;
  postings: Uint32Array;
  /** By the id of a word: one more than the last row that holds it, the place of that posting, and whether it says anything. */
  #lastRow = new Uint32Array(room);
  #lastPlace = new Uint32Array(room);
  #isTelling = new Uint8Array(room);
  /** How many words were met. */
  #met = 0;

  constructor(expected: number) {
    this.ofWord = new Uint32Array(expected + 64);
    this.postings = new Uint32Array(expected + 64);
  }

  add(row: number, texts: ListingWords): void {
    for (let field = 0; field < fields.length; field++) {
      this.table.open(texts[fields[field]![0]]);
      while (!this.table.isOver) this.#addPart(row, field, field < nameFields);
    }
  }

  /** Adds the words up to the next bar or the end of a field. */
  #addPart(row: number, field: number, isName: boolean): void {
    const {ids} = this.table;
    const count = this.table.next();
    this.#meet();
    let telling = 0;
    if (isName) for (let i = 0; i < count; i++) telling += this.#isTelling[ids[i]!]!;
    const share = Math.max(1, Math.round(shareParts / Math.max(1, telling)));
    for (let i = 0; i < count; i++) {
      const id = ids[i]!;
      this.#add(row, field, id, isName && this.#isTelling[id] ? share : 0);
    }
  }

  /** Makes room for words that no row had before. */
  #meet(): void {
    const {words} = this.table;
    while (words.length > this.counts.length) {
      this.counts = grown(this.counts);
      this.#lastRow = grown(this.#lastRow);
      this.#lastPlace = grown(this.#lastPlace);
      this.#isTelling = grown(this.#isTelling);
    }
    for (; this.#met < words.length; this.#met++)
      this.#isTelling[this.#met] = stopWords.has(words[this.#met]!) ? 0 : 1;
  }

  #add(row: number, field: number, id: number, share: number): void {
    if (this.#lastRow[id] !== row + 1) {
      this.#lastRow[id] = row + 1;
      this.#lastPlace[id] = this.length;
      this.counts[id]!++;
      if (this.length === this.postings.length) this.#grow();
      this.ofWord[this.length] = id;
      this.postings[this.length++] = row << 12;
    }
    const place = this.#lastPlace[id]!;
    const posting = this.postings[place]! | (1 << (6 + field));
    this.postings[place] =
      share > (posting & shareParts) ? (posting & ~shareParts) | share : posting;
  }

  #grow(): void {
    this.ofWord = grown(this.ofWord);
    this.postings = grown(this.postings);
  }
}

/** The ids of words, sorted. A few at a time, because all of them would take longer than a slice may. */
function* sorted(words: readonly string[]): Sliced<readonly number[]> {
  const byBeginning = new Map<string, number[]>();
  for (let id = 0; id < words.length; id++) {
    const beginning = words[id]!.slice(0, 2);
    const beside = byBeginning.get(beginning);
    if (beside) beside.push(id);
    else byBeginning.set(beginning, [id]);
    if (id % 2_000 === 1_999) yield;
  }
  const all: number[] = [];
  for (const beginning of [...byBeginning.keys()].sort()) {
    const ids = byBeginning.get(beginning)!;
    // By code unit, as they are looked up.
    for (const id of ids.sort((a, b) => (words[a]! < words[b]! ? -1 : 1))) all.push(id);
    yield;
  }
  return all;
}

function grown<Numbers extends Uint32Array | Uint8Array>(from: Numbers): Numbers {
  const larger = new (from.constructor as new (length: number) => Numbers)(from.length * 2);
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
