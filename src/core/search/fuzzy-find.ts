import Fuse from 'fuse.js';
import type {Find} from './select.js';
import type {ListingWords} from './words-of-listing.js';

/**
 * Finds by words whatever their order, accents and small misspellings: every word must match,
 * the best match comes first.
 *
 * This file is loaded when a visitor first searches. It imports nothing that the rest of the
 * library imports too, because a module shared between both would have to become a file of its
 * own, which every page would wait for.
 *
 * @param rows - The words to search.
 * @param fold - How those words were made comparable.
 */
export function fuzzyFind(rows: readonly ListingWords[], fold: (text: string) => string): Find {
  const fuse = new Fuse(rows, {
    keys: [
      {name: 'title', weight: 4},
      {name: 'aliases', weight: 3},
      {name: 'provider', weight: 2},
      {name: 'topics', weight: 2},
      {name: 'summary', weight: 1},
    ],
    threshold: 0.3,
    ignoreLocation: true,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return (words) => {
    const folded = fold(words);
    return folded ? fuse.search(folded).map(({item}) => item.listing) : [];
  };
}
