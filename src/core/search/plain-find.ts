import type {Directory} from './directory.js';
import {nothingFound, type Find} from './find.js';
import {fold} from './fold.js';
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
    const wanted = fold(text).split(' ').filter(Boolean);
    if (wanted.length === 0) return nothingFound;
    const within = wanted.map((word) => ` ${word}`);
    const hasWord = (written: string, index: number) =>
      written.startsWith(wanted[index]!) || written.includes(within[index]!);
    const listings = rows
      .filter((row) =>
        wanted.every(
          (_, index) =>
            hasWord(row.title, index) ||
            hasWord(row.aliases, index) ||
            hasWord(row.provider, index) ||
            hasWord(row.topics, index) ||
            hasWord(row.kinds, index) ||
            hasWord(row.summary, index),
        ),
      )
      .map(({listing}) => listing);
    return {
      ...nothingFound,
      listings,
      marks: (word) => wanted.some((start) => word.startsWith(start)),
    };
  };
}
