import {fail, ok} from '../core/result.js';
import type {FeedSource} from './feed-source.js';

/** How long a feed may take from the first byte asked for to the last received, in milliseconds. */
export const timeout = 10_000;

/** The longest feed that is read, in characters. A larger one belongs in a sharded index. */
export const maxLength = 20_000_000;

/** Loads a feed over HTTP, without cookies and without saying which page asked: a visit is private. */
export const httpSource: FeedSource = async (url, signal) => {
  const limit = new AbortController();
  const stop = () => limit.abort(signal.reason);
  signal.addEventListener('abort', stop);
  const timer = setTimeout(
    () => limit.abort(new DOMException('Too slow', 'TimeoutError')),
    timeout,
  );
  // Our own end must reject; the time limit is an answer.
  const failure = (otherwise: 'unreachable' | 'not-json', error: unknown) => {
    signal.throwIfAborted();
    if (limit.signal.aborted) return fail({code: 'timeout'} as const);
    return fail({code: otherwise, detail: String(error)} as const);
  };
  try {
    signal.throwIfAborted();
    let response: Response;
    try {
      response = await fetch(url, {
        signal: limit.signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    } catch (error) {
      return failure('unreachable', error);
    }
    if (!response.ok) return fail({code: 'http-error', status: response.status});
    // The header counts compressed bytes, so what it forbids is too large in any case.
    if (Number(response.headers.get('content-length')) > maxLength) return fail(tooLarge);
    let body: string;
    try {
      body = await response.text();
    } catch (error) {
      return failure('unreachable', error);
    }
    if (body.length > maxLength) return fail(tooLarge);
    try {
      return ok(JSON.parse(body));
    } catch (error) {
      return failure('not-json', error);
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
};

const tooLarge = {code: 'too-large', detail: `More than ${maxLength} characters.`} as const;
