import type {Directory} from './directory.js';
import {nothingFound, type Find} from './find.js';
import {fold} from './fold.js';
import {phoneWord} from './phone-words.js';
import {wordsOfListings, type ListingWords} from './words-of-listing.js';

/**
 * Finds by words exactly as they are spelt, in the feed's order. What a reader gets while the
 * forgiving search is on its way, or when it cannot be had.
 *
 * @param words - The words of the directory, when they are at hand. Otherwise they are gathered at
 *   the first search, because most visits never search.
 */
export function plainFind(directory: Directory, words?: readonly ListingWords[]): Find {
  let rows = words;
  return (text) => {
    rows ??= wordsOfListings(directory);
    const folded = fold(text);
    const wanted = folded.split(' ').filter(Boolean);
    if (wanted.length === 0) return nothingFound;
    // A phone number is a single word there, however it is typed.
    const number = /^[\d ]+$/.test(folded) ? phoneWord(folded) : undefined;
    const listings = rows
      .filter(
        (row) =>
          wanted.every((word) => hasWord(row, word)) ||
          (number !== undefined && hasWord(row, number)),
      )
      .map(({listing}) => listing);
    return {
      ...nothingFound,
      listings,
      marks: (word) => wanted.some((start) => word.startsWith(start)),
    };
  };
}

const hasWord = (row: ListingWords, word: string) =>
  begins(row.title, word) ||
  begins(row.aliases, word) ||
  begins(row.provider, word) ||
  begins(row.topics, word) ||
  begins(row.kinds, word) ||
  begins(row.summary, word);

/** Whether a word of a folded text begins so. */
const begins = (text: string, word: string) => text.startsWith(word) || text.includes(` ${word}`);
