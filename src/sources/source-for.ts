import type {FeedSource} from './feed-source.js';
import {httpSource} from './http-source.js';

interface Entry {
  /** Whether the source knows what to make of an absolute address. */
  readonly reads: (url: string) => boolean;
  readonly source: FeedSource;
}

/**
 * Every source: the first that reads an address gets it. A further one stands before HTTP, which
 * takes whatever is left and says so when there is nothing.
 */
const sources: readonly Entry[] = [{reads: () => true, source: httpSource}];

/** The source that reads an address. */
export const sourceFor = (url: string): FeedSource => sources.find(({reads}) => reads(url))!.source;

/** Loads a feed from wherever its address says. */
export const anySource: FeedSource = (url, signal) => sourceFor(url)(url, signal);
