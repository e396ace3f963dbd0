import {createContext} from '@lit/context';
import type {FeedFailure, FeedProblem} from '../core/feed/problem.js';
import type {Directory} from '../core/search/directory.js';

/** Where a feed stands. Views switch over `status` and never guess. */
export type FeedState =
  /** No feed has been named (yet): the page author's own content stays in view, never a spinner. */
  | {readonly status: 'idle'}
  | {readonly status: 'loading'}
  | {
      readonly status: 'ready';
      readonly directory: Directory;
      readonly problems: readonly FeedProblem[];
    }
  /** A later load failed: what was there stays, and the reader is told. */
  | {
      readonly status: 'stale';
      readonly directory: Directory;
      readonly problems: readonly FeedProblem[];
      readonly failure: FeedFailure;
    }
  | {readonly status: 'failed'; readonly failure: FeedFailure};

export const idle: FeedState = {status: 'idle'};

// Symbol.for: two copies of the library on one page still talk to each other.
export const feedContext = createContext<FeedState>(Symbol.for('signpost.feed.v1'));
