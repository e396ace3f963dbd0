import {parseJson} from '../core/feed/parse-json.js';
import type {FeedFailure} from '../core/feed/problem.js';
import {fail, ok} from '../core/result.js';
import {takeEarly} from './early-answers.js';
import type {JsonSource} from './feed-source.js';
import {inSlices, nextTurn} from './in-slices.js';
import {readText} from './read-text.js';

export interface HttpLimits {
  /** How long a feed may take from the first byte asked for to the last received, in milliseconds. */
  readonly timeout: number;
  /** The longest feed that is read, in bytes once unpacked. A larger one belongs in a sharded index. */
  readonly maxBytes: number;
}

export const httpLimits: HttpLimits = {timeout: 10_000, maxBytes: 20_000_000};

/**
 * A source that loads over HTTP, without cookies and without saying which page asked: a visit is
 * private. It ends the request as soon as its answer is known, so that a phone does not go on
 * downloading what nobody reads.
 */
export function httpSourceWithin(limits: HttpLimits): JsonSource {
  return async (url, signal, {timeout = limits.timeout, maxBytes: wanted, isFresh} = {}) => {
    const maxBytes = Math.min(wanted ?? Infinity, limits.maxBytes);
    const tooLarge = fail({code: 'too-large', detail: `More than ${maxBytes} bytes.`} as const);
    signal.throwIfAborted();
    const early = takeEarly(url);
    const request = early?.request ?? new AbortController();
    let isLate = false;
    const stop = () => request.abort();
    const giveUp = () => {
      isLate = true;
      stop();
    };
    signal.addEventListener('abort', stop);
    const timer = setTimeout(giveUp, timeout);
    try {
      const response = await (early?.answer ??
        fetch(url, {
          signal: request.signal,
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          ...(isFresh && {cache: 'no-cache'}),
        }));
      // “No content” is a success that gives nothing to show.
      if (!response.ok || response.status === 204) return fail(refusal(response));
      // The header counts packed bytes, so what it forbids is too large in any case.
      if (Number(response.headers.get('content-length')) > maxBytes) return tooLarge;
      const text = await readText(response, maxBytes, signal);
      return text ? await parse(text) : tooLarge;
    } catch (error) {
      // Whoever stops a load does not wait for an answer; the time limit is one.
      signal.throwIfAborted();
      if (isLate) return fail({code: 'timeout'});
      // Browsers hide from pages whatever else they know of why there was no answer.
      const {navigator} = globalThis as {navigator?: Navigator};
      const code = navigator?.onLine === false ? 'offline' : 'unreachable';
      return fail({code, detail: String(error)});
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      // Ends what is still under way: the body of an answer that was refused.
      stop();
    }
  };
}

/** Loads a feed over HTTP, within the limits of the library. */
export const httpSource: JsonSource = httpSourceWithin(httpLimits);

/** What an answer without a feed says. */
function refusal({status, headers}: Response): FeedFailure {
  // Seconds; the other form, a date, would be read by a clock that may be wrong.
  const retryAfter = Number(headers.get('retry-after'));
  return {
    code: status === 429 ? 'busy' : 'http-error',
    status,
    ...(retryAfter > 0 && {retryAfter}),
  };
}

async function parse(parts: readonly string[]) {
  try {
    await nextTurn();
    return ok(await inSlices(parseJson(parts)));
  } catch (error) {
    return fail({code: 'not-json', detail: String(error)} as const);
  }
}
