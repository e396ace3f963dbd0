import type {FeedFailure} from '../../feed/problem.js';
import type {SearchError} from '../open-index.js';

/*
 * As much of Pagefind's own interface (1.5) as an index uses, and how it is opened.
 */

/** A condition: a filter's values, or conditions put together. */
export type Condition =
  Readonly<Record<string, {readonly any: readonly string[]}>> | {readonly not: Condition};

export interface PagefindOptions {
  readonly filters: {readonly all: readonly Condition[]};
  readonly sort: Readonly<Record<string, 'asc'>>;
}

export interface PagefindFound {
  readonly results: readonly PagefindResult[];
  /** How many of the results have each value of each filter that was read so far. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  /** Name of its fragment. */
  readonly id: string;
  /** Fetches the fragment. */
  readonly data: () => Promise<{readonly meta: Readonly<Record<string, unknown>>}>;
}

/** Pagefind with an index opened. */
export interface PagefindEngine {
  readonly search: (words: string, options: PagefindOptions) => Promise<PagefindFound>;
  /** Fetches a file of its folder that Pagefind knows nothing of, as JSON. */
  readonly file: (name: string) => Promise<unknown>;
  /**
   * Why a file of the index could not be had, if any could not. Pagefind goes on as though such a
   * file were empty, so what it answers then is not to be believed.
   */
  readonly failure: () => FeedFailure | undefined;
}

/** What stands in the way of a search. */
export class NotToBeHad extends Error implements SearchError {
  constructor(readonly failure: FeedFailure) {
    super(failure.detail ?? failure.code);
  }
}
