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
 * Finds the words of a feed that are spelt like another one. Fuse judges them; it is asked only
 * about those that could be near by their length and letters, which a few operations on whole
 * numbers tell, so that it sees some tens of words and not all of them.
 *
 * @returns The nearest first; those equally near in the order of `words`.
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

  /** The words near to a word, itself left out. Digits are never guessed. */
  to(word: string): readonly NearWord[] {
    let near = this.#known.get(word);
    if (!near) {
      near = /\d/.test(word) ? [] : this.#search(word);
      // Enough for what a visitor types in one go.
      if (this.#known.size >= 200) this.#known.clear();
      this.#known.set(word, near);
    }
    return near;
  }

  #search(word: string): readonly NearWord[] {
    const most = slipsFor(word.length);
    const candidates = most === 0 ? [] : this.#candidates(word, most);
    if (candidates.length === 0) return [];
    const fuse = new Fuse(
      candidates.map((index) => this.#words[index]!),
      {
        // Fuse counts an exchange of neighbours as two; a hundredth for each letter out of place.
        threshold: Math.min(0.7, (most + 1) / word.length + 0.03),
        distance: 100,
        includeScore: true,
        ignoreFieldNorm: true,
        shouldSort: false,
      },
    );
    const near: NearWord[] = [];
    for (const {item, refIndex, score = 1} of fuse.search(word)) {
      // Fuse looks for the word within the other; here they must agree as wholes.
      const slips = editDistance(word, item, most).whole;
      if (slips > most || slips === 0) continue;
      const likeness = 1 - slips / word.length - score / 10;
      const closeness = likeness * (item[0] === word[0] ? 1 : 0.9);
      near.push({index: candidates[refIndex]!, slips, closeness});
    }
    return near.sort((a, b) => b.closeness - a.closeness || a.index - b.index);
  }

  #candidates(word: string, most: number): readonly number[] {
    const {length} = word;
    const letters = lettersOf(word, length);
    const beginning = lettersOf(word, 3);
    const found: number[] = [];
    for (let index = 0; index < this.#words.length; index++) {
      const difference = this.#lengths[index]! - length;
      if (difference > most || -difference > most) continue;
      const other = this.#letters[index]!;
      if (countBits(letters & ~other) > most || countBits(other & ~letters) > most) continue;
      if (countBits(beginning & ~this.#beginnings[index]!) > most) continue;
      found.push(index);
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
