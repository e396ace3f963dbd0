import type {Wanted, WantedWord} from './wanted-words.js';
import {rowOf, worthOf, type WordIndex} from './word-index.js';

/** Rows by how well they match. */
export interface Ranked {
  /** Rows that match every wanted word, the best first. */
  readonly all: Uint32Array;
  /** When there are none: rows that match as many of the words as any row does. */
  readonly some: Uint32Array;
  /** Words that no row matches. */
  readonly unanswered: readonly string[];
}

/** Rows and scores that one wanted run of words gave. */
class Scores {
  readonly rows: Uint32Array;
  /** By row; 0 when the row is not in `rows`. */
  readonly of: Float64Array;
  length = 0;

  constructor(size: number) {
    this.rows = new Uint32Array(size);
    this.of = new Float64Array(size);
  }

  /** Keeps the best score of a row. */
  raise(row: number, score: number): void {
    const before = this.of[row]!;
    if (before === 0) this.rows[this.length++] = row;
    if (score > before) this.of[row] = score;
  }

  add(row: number, score: number): void {
    if (this.of[row] === 0) this.rows[this.length++] = row;
    this.of[row]! += score;
  }

  clear(): void {
    // As fast in code that runs for the first time as later, which a loop is not.
    this.of.fill(0);
    this.length = 0;
  }
}

/** Scores the rows of an index. Its tables are made once and used by every search. */
export class Ranking {
  readonly #index: WordIndex;
  readonly #size: number;
  readonly #total: Scores;
  readonly #matched: Uint8Array;
  readonly #one: Scores;
  /** What rows are sorted by: kept, because to ask for the memory takes longer than to fill it. */
  readonly #keys: Float64Array;

  constructor(index: WordIndex, size: number) {
    this.#index = index;
    this.#size = size;
    this.#total = new Scores(size);
    this.#matched = new Uint8Array(size);
    this.#one = new Scores(size);
    this.#keys = new Float64Array(size);
  }

  rank(wanted: readonly Wanted[]): Ranked {
    const [only] = wanted;
    return only && wanted.length === 1 ? this.#rankOne(only) : this.#rankAll(wanted);
  }

  /** The same for what most searches begin with, and a single letter may stand in every row. */
  #rankOne({typed, ways}: Wanted): Ranked {
    const one = this.#one;
    for (const way of ways) this.#score(way, typed.length);
    const all = this.#sorted(one, this.#rarity());
    one.clear();
    return {all, some: none, unanswered: all.length === 0 ? typed : []};
  }

  #rankAll(wanted: readonly Wanted[]): Ranked {
    const total = this.#total;
    const matched = this.#matched;
    const one = this.#one;
    const unanswered: string[] = [];
    let words = 0;
    for (const {typed, ways} of wanted) {
      words += typed.length;
      for (const way of ways) this.#score(way, typed.length);
      if (one.length === 0) {
        unanswered.push(...typed);
        continue;
      }
      const rarity = this.#rarity();
      for (let i = 0; i < one.length; i++) {
        const row = one.rows[i]!;
        total.add(row, one.of[row]! * rarity);
        matched[row]! += typed.length;
      }
      one.clear();
    }

    let most = 0;
    for (let i = 0; i < total.length; i++) most = Math.max(most, matched[total.rows[i]!]!);
    const best = most === 0 ? none : this.#sorted(total, 1, most);
    matched.fill(0);
    total.clear();
    const isAll = most === words;
    return {all: isAll ? best : none, some: isAll ? none : best, unanswered};
  }

  /** Scores the rows that hold every word of a way, each word's worth being a part of the whole. */
  #score({words, worth}: Wanted['ways'][number], typed: number): void {
    const [first, ...others] = words;
    if (!first) return;
    const whole = (worth * typed) / words.length;
    const {starts, postings} = this.#index;
    if (others.length === 0) {
      // The beginning of a word stands for thousands of postings, so this one is written out.
      const {of, rows} = this.#one;
      let {length} = this.#one;
      for (const {index, worth: much} of first.candidates) {
        const end = starts[index + 1]!;
        for (let place = starts[index]!; place < end; place++) {
          const posting = postings[place]!;
          const row = rowOf(posting);
          const score = worthOf(posting) * much * whole;
          const before = of[row]!;
          if (before === 0) rows[length++] = row;
          if (score > before) of[row] = score;
        }
      }
      this.#one.length = length;
      return;
    }
    const each = (word: WantedWord, take: (row: number, score: number) => void) => {
      for (const {index, worth: much} of word.candidates)
        for (const posting of postings.subarray(starts[index], starts[index + 1]))
          take(rowOf(posting), worthOf(posting) * much);
    };
    // Phrases are few and short, so this need not be fast.
    let met = new Map<number, number>();
    each(first, (row, score) => met.set(row, Math.max(score, met.get(row) ?? 0)));
    for (const word of others) {
      const scores = new Map<number, number>();
      each(word, (row, score) => {
        if (met.has(row)) scores.set(row, Math.max(score, scores.get(row) ?? 0));
      });
      met = new Map([...scores].map(([row, score]) => [row, score + met.get(row)!]));
    }
    for (const [row, score] of met) this.#one.raise(row, score * whole);
  }

  /** What stands everywhere tells little. */
  #rarity(): number {
    return 1 + Math.log(this.#size / this.#one.length);
  }

  /**
   * Rows by their score, so many times, and then in the feed's order.
   *
   * @param words - How many words those rows match that are wanted. Default: all rows are.
   */
  #sorted({rows, of, length}: Scores, times: number, words?: number): Uint32Array {
    // One number for each row, score first, because numbers alone are sorted much faster than
    // anything that must be compared by a function.
    const keys = this.#keys;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const row = rows[i]!;
      if (words === undefined || this.#matched[row] === words)
        keys[count++] = Math.floor(of[row]! * times * scoreParts) * mostRows + (mostRows - 1 - row);
    }
    keys.subarray(0, count).sort();
    const best = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
      const key = keys[count - 1 - i]!;
      // The rest of a division, which takes several times as long for numbers of this size.
      best[i] = mostRows - 1 - (key - Math.floor(key / mostRows) * mostRows);
    }
    return best;
  }
}

const none = new Uint32Array(0);

/** More rows than a posting can tell apart. */
const mostRows = 2 ** 20;

/** Scores closer than this are the same. With `mostRows` it stays within the whole numbers a double holds. */
const scoreParts = 2 ** 16;
