import Fuse from 'fuse.js/basic';
import {editDistance} from '../areas/search/edit-distance.js';
import type {Sliced} from '../sliced.js';
import {firstNotBefore} from './word-index.js';

/** A word of the feed that a typed one may have been meant for. */
export interface NearWord {
  /** Its place among the words of the feed. */
  readonly index: number;
  /** How many letters differ, two neighbours exchanged counting as one. */
  readonly slips: number;
  /** From 0, far, to 1, the same. */
  readonly closeness: number;
}

/** Words longer than this are no words that somebody misspelt. */
const longest = 30;

/** How many slips a word of some length is forgiven. */
export const slipsFor = (length: number): number =>
  length < 4 || length > longest ? 0 : length < 6 ? 1 : 2;

/**
 * Words up to this length are forgiven a letter left out and two neighbours exchanged, but no letter
 * taken for another or put in: “send” is no “sent”, and “bike” no “like”.
 */
const short = 4;

/** Before so many letters, a beginning with two slips could be that of anything. */
const longBeginning = 7;

/** Words that are made ready between two places to pause. */
const few = 500;

/**
 * Finds the words of a feed that are spelt like another one. Fuse judges them. It is asked only
 * about those within the allowed slips, because it takes ten times as long to say no: first a few
 * operations on whole numbers leave those that could be near by their length and letters, then
 * their slips are counted.
 */
export class NearWords {
  readonly #words: readonly string[];
  readonly #lengths: Uint8Array;
  /** For each word, one bit for each letter in it, and the same for its beginning. */
  readonly #letters: Int32Array;
  readonly #beginnings: Int32Array;
  readonly #known = new Map<string, readonly NearWord[]>();

  private constructor(words: readonly string[]) {
    this.#words = words;
    this.#lengths = new Uint8Array(words.length);
    this.#letters = new Int32Array(words.length);
    this.#beginnings = new Int32Array(words.length);
  }

  /** Makes the words of a feed ready. */
  static of(words: readonly string[]): NearWords {
    const near = new NearWords(words);
    near.#read(0, words.length);
    return near;
  }

  /** {@link NearWords.of}, with a place to pause after every few words. */
  static *inSlices(words: readonly string[]): Sliced<NearWords> {
    const near = new NearWords(words);
    for (let from = 0; from < words.length; from += few) {
      near.#read(from, Math.min(from + few, words.length));
      yield;
    }
    return near;
  }

  #read(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const word = this.#words[index]!;
      this.#lengths[index] = Math.min(word.length, 255);
      this.#letters[index] = lettersOf(word, word.length);
      this.#beginnings[index] = lettersOf(word, 4);
    }
  }

  /**
   * The words near to a word, itself left out; the nearest first. Digits are never guessed.
   *
   * @param most - How many slips are forgiven.
   */
  to(word: string, most = slipsFor(word.length)): readonly NearWord[] {
    const key = `${word} ${most}`;
    let near = this.#known.get(key);
    if (!near) {
      near = /\d/.test(word) ? [] : this.#search(word, most);
      // Enough for what a visitor types in one go.
      if (this.#known.size >= 200) this.#known.clear();
      this.#known.set(key, near);
    }
    return near;
  }

  /**
   * The words that go on from something near to the beginning of a word, for one that is still being
   * typed: “barnad” and “barnardos”. Those with two slips only when none has one. In no order.
   *
   * @param isWord - Whether other words begin with it as it stands, so that a slip is unlikely.
   */
  goingOn(word: string, isWord: boolean): readonly NearWord[] {
    if (slipsFor(word.length) === 0 || /\d/.test(word)) return [];
    if (isWord || word.length <= short) return this.#beginningNear(word, 1, goesOnFrom);
    const near = this.#beginningNear(word, 1, undefined);
    if (near.length > 0 || word.length < longBeginning) return near;
    return this.#beginningNear(word, 2, undefined);
  }

  #beginningNear(
    word: string,
    most: number,
    isNear: ((word: string, other: string) => boolean) | undefined,
  ): readonly NearWord[] {
    const found: NearWord[] = [];
    const beginning = lettersOf(word, 3);
    // Nobody goes on typing after a wrong first letter, but two may have been exchanged.
    for (const first of new Set([word[0]!, word[1]!])) {
      const end = firstNotBefore(this.#words, String.fromCharCode(first.charCodeAt(0) + 1));
      for (let index = firstNotBefore(this.#words, first); index < end; index++) {
        if (this.#lengths[index]! < word.length) continue;
        if (countBits(beginning & ~this.#beginnings[index]!) > most) continue;
        const other = this.#words[index]!;
        if (first !== word[0] && other[1] !== word[0]) continue;
        const slips = isNear
          ? isNear(word, other)
            ? 1
            : most + 1
          : editDistance(word, other, most).beginning;
        if (slips === 0 || slips > most) continue;
        const typed = (word.length / Math.max(word.length, other.length) + 1) / 2;
        found.push({index, slips, closeness: typed * (1 - slips / word.length)});
      }
    }
    return found;
  }

  #search(word: string, most: number): readonly NearWord[] {
    const slips = this.#candidates(word, most);
    if (slips.size === 0) return [];
    const indexes = [...slips.keys()];
    const fuse = new Fuse(
      indexes.map((index) => this.#words[index]!),
      // Fuse counts an exchange of neighbours as two, and a hundredth for each letter out of place.
      {threshold: 0.8, distance: 100, includeScore: true, ignoreFieldNorm: true, shouldSort: false},
    );
    return fuse
      .search(word)
      .map(({item, refIndex, score = 1}): NearWord => {
        const index = indexes[refIndex]!;
        const wrong = slips.get(index)!;
        // A slip seldom takes the first letter.
        const start = item[0] === word[0] ? 1 : 0.9;
        const longer = Math.abs(item.length - word.length) / 50;
        const closeness = start * (1 - wrong / word.length - score / 10 - longer);
        return {index, slips: wrong, closeness};
      })
      .sort((a, b) => a.slips - b.slips || b.closeness - a.closeness || a.index - b.index);
  }

  /** The words that are few enough slips away, each with how many. */
  #candidates(word: string, most: number): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    if (most === 0) return found;
    const {length} = word;
    const letters = lettersOf(word, length);
    const beginning = lettersOf(word, 3);
    for (let index = 0; index < this.#words.length; index++) {
      const longer = this.#lengths[index]! - length;
      if (longer > most || -longer > most) continue;
      // Letters too many leave no slip for others that are missing.
      const other = this.#letters[index]!;
      if (countBits(letters & ~other) > Math.min(most, most - longer)) continue;
      if (countBits(other & ~letters) > Math.min(most, most + longer)) continue;
      if (countBits(beginning & ~this.#beginnings[index]!) > most) continue;
      const slips = editDistance(word, this.#words[index]!, most).whole;
      if (slips === 0 || slips > most) continue;
      if (length > short || goesOnFrom(word, this.#words[index]!)) found.set(index, slips);
    }
    return found;
  }
}

/** Whether a word is the beginning of another but for a letter left out, or two exchanged. */
function goesOnFrom(word: string, other: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  if (same === word.length) return false;
  return (
    other.startsWith(word.slice(same), same + 1) ||
    (word[same] === other[same + 1] &&
      word[same + 1] === other[same] &&
      other.startsWith(word.slice(same + 2), same + 2))
  );
}

/** One bit for each letter that occurs in the beginning of a word. Some letters share a bit. */
function lettersOf(word: string, length: number): number {
  let bits = 0;
  for (let i = Math.min(length, word.length) - 1; i >= 0; i--)
    bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}
