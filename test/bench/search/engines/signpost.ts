import {finish, type Sliced} from '../../../../src/core/sliced.js';
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

/**
 * Makes the index as a page does, with its turns in between.
 *
 * @returns Milliseconds of each step between two places to pause, and of the longest slice that it came to.
 */
export async function inSteps(
  rows: readonly Row[],
): Promise<{readonly steps: readonly number[]; readonly longest: number}> {
  const work = fuzzyFindInSlices(listed(rows), fold);
  // What the rows left behind as they were read is no part of making the index.
  (globalThis as {gc?: () => void}).gc?.();
  const steps: number[] = [];
  let longest = 0;
  let start = performance.now();
  const end = () => (longest = Math.max(longest, performance.now() - start));
  const pause = async () => {
    end();
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
  await inSlices(timed(work, steps), {pause});
  end();
  return {steps, longest};
}

/** The same work, which notes how long each of its steps takes. */
function* timed<T>(work: Sliced<T>, steps: number[]): Sliced<T> {
  for (;;) {
    const start = performance.now();
    const {done, value} = work.next();
    steps.push(performance.now() - start);
    if (done) return value;
    yield;
  }
}

// The search passes a listing through untouched, so that its place can stand for it.
const listed = (rows: readonly Row[]) =>
  rows.map((row, index) => ({
    ...row,
    kinds: '',
    listing: index,
  })) as unknown as readonly ListingWords[];
