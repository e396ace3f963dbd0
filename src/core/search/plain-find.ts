import type {Directory, Listing} from './directory.js';
import {nothingFound, type Find} from './find.js';
import {fold} from './fold.js';
import {wordsOfListings} from './words-of-listing.js';

/**
 * Finds by words exactly as they are spelt, in the feed's order. What a reader gets while the
 * forgiving search is on its way, or when it cannot be had.
 */
export function plainFind(directory: Directory): Find {
  let rows: readonly {listing: Listing; text: string}[] | undefined;
  return (words) => {
    // Built at the first word: most visits never search.
    rows ??= wordsOfListings(directory).map(({listing, ...fields}) => ({
      listing,
      text: ` ${Object.values(fields).join(' ')}`,
    }));
    const wanted = fold(words).split(' ').filter(Boolean);
    if (wanted.length === 0) return nothingFound;
    const listings = rows
      .filter(({text}) => wanted.every((word) => text.includes(` ${word}`)))
      .map(({listing}) => listing);
    return {
      ...nothingFound,
      listings,
      marks: (word) => wanted.some((start) => word.startsWith(start)),
    };
  };
}
