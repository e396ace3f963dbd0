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

/** How a feed is asked for, where that differs from the usual. */
export interface Asking {
  /** How long it may take, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /** The longest that is read, in bytes once unpacked; never more than the library's own limit. */
  readonly maxBytes?: number;
  /** Whether the server is asked even when the browser has an answer that it may still use. */
  readonly isFresh?: boolean;
}

/**
 * Where a feed comes from. Sources fetch; they never parse a feed or render.
 *
 * @param url - Absolute address of the feed.
 * @param signal - Ends the load; the promise then rejects with the signal's reason.
 */
export type FeedSource = (
  url: string,
  signal: AbortSignal,
  asking?: Asking,
) => Promise<Result<Loaded, FeedFailure>>;

/** Where one JSON document comes from. */
export type JsonSource = (
  url: string,
  signal: AbortSignal,
  asking?: Asking,
) => Promise<Result<unknown, FeedFailure>>;
