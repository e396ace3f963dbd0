import type {FeedFailure} from '../core/feed/problem.js';
import type {FeedSource} from './feed-source.js';
import {httpLimits} from './http-source.js';

/** How often a feed is asked for again, unasked. */
const retries = 2;

/**
 * Asks again when what went wrong may pass by itself: no answer, or an error of the server's own
 * (5xx). Never after an answer that would be the same (4xx, no feed), and never past the time that
 * one attempt may take: whoever waits knows in ten seconds, whatever happens.
 *
 * It waits half a second to one, then one to two, at random, so that the pages which lost a server
 * at one moment do not all come back at the next one; longer where the server says so.
 *
 * @param random - From 0 to 1.
 */
export const patient =
  (source: FeedSource, random: () => number = Math.random): FeedSource =>
  async (url, signal, asking = {}) => {
    const until = performance.now() + (asking.timeout ?? httpLimits.timeout);
    for (let tries = 0; ; tries++) {
      const timeout = until - performance.now();
      const loaded = await source(url, signal, {
        ...asking,
        timeout,
        isFresh: asking.isFresh || tries > 0,
      });
      if (loaded.ok || tries === retries || !mayPass(loaded.problem)) return loaded;
      const {retryAfter = 0} = loaded.problem;
      const wait = Math.max(500 * 2 ** tries * (1 + random()), 1000 * retryAfter);
      if (performance.now() + wait >= until) return loaded;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  };

const mayPass = ({code, status = 500}: FeedFailure) =>
  (code === 'unreachable' || code === 'http-error') && status >= 500;
