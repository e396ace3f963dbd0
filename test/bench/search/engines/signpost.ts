import {finish} from '../../../../src/core/sliced.js';
import {inSlices} from '../../../../src/sources/in-slices.js';
import {fold} from '../../../../src/core/search/fold.js';
import {fuzzyFind, fuzzyFindInSlices} from '../../../../src/core/search/fuzzy-find.js';
import type {ListingWords} from '../../../../src/core/search/words-of-listing.js';
import type {Build, Row} from '../engine.js';

/** What ships. */
export const build: Build = (rows) => {
  const find = fuzzyFind(listed(rows), fold);
  return {find: (words) => find(words).listings.slice(0, 10) as unknown as number[]};
};

/** The same as a page makes it: warm before a visitor’s first key. */
export const buildInPage: Build = (rows) => {
  const find = finish(fuzzyFindInSlices(listed(rows), fold));
  return {find: (words) => find(words).listings.slice(0, 10) as unknown as number[]};
};

/** Milliseconds of the longest slice in which a page makes the index, with its turns between them. */
export async function longestSlice(rows: readonly Row[]): Promise<number> {
  const work = fuzzyFindInSlices(listed(rows), fold);
  // What the rows left behind as they were read is no part of making the index.
  (globalThis as {gc?: () => void}).gc?.();
  let longest = 0;
  let start = performance.now();
  const end = () => (longest = Math.max(longest, performance.now() - start));
  const pause = async () => {
    end();
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
  await inSlices(work, {pause});
  end();
  return longest;
}

// The search passes a listing through untouched, so that its place can stand for it.
const listed = (rows: readonly Row[]) =>
  rows.map((row, index) => ({
    ...row,
    kinds: '',
    listing: index,
  })) as unknown as readonly ListingWords[];
