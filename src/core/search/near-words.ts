import Fuse from 'fuse.js/basic';
import {editDistance} from '../areas/search/edit-distance.js';

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

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#lengths = Uint8Array.from(words, ({length}) => Math.min(length, 255));
    this.#letters = Int32Array.from(words, (word) => lettersOf(word, word.length));
    this.#beginnings = Int32Array.from(words, (word) => lettersOf(word, 4));
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
        return {index, slips: wrong, closeness: start * (1 - wrong / word.length - score / 10)};
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
      if (slips > 0 && slips <= most) found.set(index, slips);
    }
    return found;
  }
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
