import type {Feed} from '../core/feed/format/feed.js';
import type {FeedFailure} from '../core/feed/problem.js';
import type {Result} from '../core/result.js';
import type {ResourceIndex} from '../core/search/resource-index.js';

/** What a source gives. */
export interface Loaded {
  /** The feed, unchecked. Of a directory with an index it has everything but most resources. */
  readonly json: unknown;
  /**
   * Where the resources are searched, for a directory too large to be loaded as a whole. Called once
   * the feed has been parsed. What an index gives is parsed before anybody sees it.
   */
  readonly openIndex?: (feed: Feed) => Result<ResourceIndex, FeedFailure>;
}

/**
 * Where a feed comes from. Sources fetch; they never parse a feed or render.
 *
 * @param url - Absolute address of the feed.
 * @param signal - Ends the load; the promise then rejects with the signal's reason.
 */
export type FeedSource = (url: string, signal: AbortSignal) => Promise<Result<Loaded, FeedFailure>>;

/** Where one JSON document comes from. */
export type JsonSource = (
  url: string,
  signal: AbortSignal,
) => Promise<Result<unknown, FeedFailure>>;
