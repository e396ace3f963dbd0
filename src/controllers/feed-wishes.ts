import type {LoadedFeed} from '../contexts/feed-context.js';
import type {FeedFailure} from '../core/feed/problem.js';
import type {Result} from '../core/result.js';
import type {Asking, Loaded} from '../sources/feed-source.js';

/** Turns what a source gave into a feed. */
export type ReadFeed = (loaded: Loaded, url: string) => Promise<Result<LoadedFeed, FeedFailure>>;

/**
 * Keeps the last good copy of a feed between visits. It never fails: what cannot be kept is not.
 *
 * @param url - Absolute address of the feed.
 * @param loaded - What its source gave now, or why it gave nothing.
 * @param parsed - The feed that this is, or why it is none.
 * @param read - Reads a copy as if it had just come: it is trusted no more than that.
 * @returns The copy, when there is no feed now and one was kept.
 */
export type KeepFeed = (
  url: string,
  loaded: Result<Loaded, FeedFailure>,
  parsed: Result<LoadedFeed, FeedFailure>,
  read: ReadFeed,
) => Promise<LoadedFeed | undefined>;

/** What one who follows a feed asks of it. */
export interface FeedWishes extends Asking {
  /** What keeps its last good copy. Default: nothing does. */
  readonly keep?: KeepFeed;
}
