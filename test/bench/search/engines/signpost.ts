import {fold} from '../../../../src/core/search/fold.js';
import {fuzzyFind, fuzzyFindInSlices} from '../../../../src/core/search/fuzzy-find.js';
import type {ListingWords} from '../../../../src/core/search/words-of-listing.js';
import type {Build, Row} from '../engine.js';

/** What ships. */
export const build: Build = (rows) => {
  const find = fuzzyFind(listed(rows), fold);
  return {find: (words) => find(words).listings.slice(0, 10) as unknown as number[]};
};

/** The making of the index, which can pause at every step. */
export const steps = (rows: readonly Row[]): Iterator<void> =>
  fuzzyFindInSlices(listed(rows), fold);

// The search passes a listing through untouched, so that its place can stand for it.
const listed = (rows: readonly Row[]) =>
  rows.map((row, index) => ({
    ...row,
    kinds: '',
    listing: index,
  })) as unknown as readonly ListingWords[];
