import type {FeedFailureCode} from '../../core/feed/problem.js';

/** What is said while a feed is on its way, and when it does not come. */
export interface FeedMessages {
  readonly loading: string;
  readonly retry: string;
  readonly failed: Readonly<Record<FeedFailureCode, string>>;
  /** The feed could not be refreshed; what is shown is from before: from a day and a time, where they are known. */
  readonly stale: (since?: string) => string;
}
