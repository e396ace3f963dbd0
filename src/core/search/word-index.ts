import type {Sliced} from '../sliced.js';
import {stopWords} from './stop-words.js';
import {WordTable} from './word-table.js';
import type {ListingWords} from './words-of-listing.js';

/** Stands between names. */
const between = ' | ';

/** The places a word can stand in, each a bit of a posting, and how much it counts there. */
const fields = [
  ['title', 8],
  ['aliases', 6],
  ['provider', 4],
  ['topics', 3],
  ['kinds', 2],
  ['summary', 1],
] as const satisfies readonly (readonly [keyof ListingWords, number])[];

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
    if (place % 20_000 === 19_999) yield;
  }
  return {words, starts, postings};
}

/** Gathers the postings of rows, one row after the other. */
class Collector {
  readonly table = new WordTable();
  /** By the id of a word: how many rows hold it. */
  readonly counts: number[] = [];
  /** How many postings there are in the next two, which have room for more. */
  length = 0;
  /** The id of each posting's word. */
  ofWord: Uint32Array;
  postings: Uint32Array;
  /** By the id of a word: the last row that holds it, the place of that posting, and whether it says anything. */
  readonly #lastRow: number[] = [];
  readonly #lastPlace: number[] = [];
  readonly #isTelling: boolean[] = [];

  constructor(expected: number) {
    this.ofWord = new Uint32Array(expected + 64);
    this.postings = new Uint32Array(expected + 64);
  }

  add(row: number, texts: ListingWords): void {
    this.#addNames(row, 0, texts.title);
    this.#addNames(row, 1, texts.aliases);
    this.#addWords(row, 2, texts.provider);
    this.#addWords(row, 3, texts.topics);
    this.#addWords(row, 4, texts.kinds);
    this.#addWords(row, 5, texts.summary);
  }

  #addNames(row: number, field: number, names: string): void {
    for (const name of names.split(between)) {
      const count = this.#read(name);
      let telling = 0;
      for (let i = 0; i < count; i++) if (this.#isTelling[this.table.ids[i]!]) telling++;
      const share = Math.max(1, Math.round(shareParts / Math.max(1, telling)));
      for (let i = 0; i < count; i++) {
        const id = this.table.ids[i]!;
        this.#add(row, field, id, this.#isTelling[id] ? share : 0);
      }
    }
  }

  #addWords(row: number, field: number, text: string): void {
    const count = this.#read(text);
    for (let i = 0; i < count; i++) this.#add(row, field, this.table.ids[i]!, 0);
  }

  /** How many words a text has; their ids are then those of the table. */
  #read(text: string): number {
    const count = this.table.read(text);
    for (let id = this.counts.length; id < this.table.words.length; id++)
      this.#meet(this.table.words[id]!);
    return count;
  }

  /** A word that no row had before. */
  #meet(word: string): void {
    this.counts.push(0);
    this.#lastRow.push(-1);
    this.#lastPlace.push(0);
    this.#isTelling.push(!stopWords.has(word));
  }

  #add(row: number, field: number, id: number, share: number): void {
    if (this.#lastRow[id] !== row) {
      this.#lastRow[id] = row;
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
