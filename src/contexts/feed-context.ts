import {createContext} from '@lit/context';
import type {Feed} from '../core/feed/format/feed.js';
import type {FeedFailure, FeedProblem} from '../core/feed/problem.js';
import type {ResourceIndex} from '../core/search/resource-index.js';
import type {Visit} from './visit.js';

/** A feed that is here. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
  /** Where its resources are searched, when the feed itself has only a few of them. */
  readonly index?: ResourceIndex;
  /** When it came, in milliseconds since 1970. Without it nothing is said of when. */
  readonly at?: number;
}

/** Where a feed stands. Views switch over `status` and never guess. */
export type FeedState =
  /** No feed has been named (yet): the page author's own content stays in view, never a spinner. */
  | {readonly status: 'idle'}
  | {readonly status: 'loading'}
  | ({readonly status: 'ready'} & LoadedFeed)
  /** A later load failed: what was there stays, and the reader is told. */
  | ({readonly status: 'stale'; readonly failure: FeedFailure} & LoadedFeed)
  | {readonly status: 'failed'; readonly failure: FeedFailure};

export const idle: FeedState = {status: 'idle'};

/**
 * What a feed hands down to its widgets: where it stands, what the visitor chose, and the wishes
 * it grants. It holds plain data and functions only, because two versions of the library on one
 * page may hand it to each other.
 */
export interface FeedHandle {
  readonly state: FeedState;
  readonly visit: Visit;
  /** Loads the feed again. */
  readonly reload: () => void;
  /** Chooses an area for every widget of the feed; none clears it. */
  readonly chooseAreas: (areas: readonly string[], by?: Visit['by']) => void;
  /** Puts these on the sheet to hand over, in this order and no others. An earlier version of the library has no sheet. */
  readonly layOut?: (ids: readonly string[]) => void;
  /** Whether every widget of the feed offers to put what it shows on the sheet. Without it: those that say so themselves. */
  readonly withHandout?: boolean;
}

// Symbol.for: two copies of the library on one page still talk to each other.
export const feedContext = createContext<FeedHandle>(Symbol.for('signpost.feed.v1'));
