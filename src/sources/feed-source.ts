import type {FeedFailure} from '../core/feed/problem.js';
import type {Result} from '../core/result.js';

/**
 * Where the JSON of a feed comes from. Sources fetch; they never parse a feed or render.
 *
 * @param url - Absolute address of the feed.
 * @param signal - Ends the load; the promise then rejects with the signal's reason.
 */
export type FeedSource = (
  url: string,
  signal: AbortSignal,
) => Promise<Result<unknown, FeedFailure>>;
