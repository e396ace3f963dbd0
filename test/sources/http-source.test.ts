import assert from 'node:assert/strict';
import {afterEach, describe, it, mock} from 'node:test';
import {httpLimits, httpSource} from '../../src/sources/http-source.js';

const url = 'https://feeds.example/feed.json';
const never = new AbortController().signal;

/** Stands in for the network: answers with a function that may wait for its signal. */
function answerWith(answer: (signal: AbortSignal) => Promise<Response>): void {
  mock.method(globalThis, 'fetch', (_: string, {signal}: {signal: AbortSignal}) => answer(signal));
}

/** An answer that never comes, and ends as the browser would end it. */
const hang = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** An answer whose headers have come and whose body ends only with an error. */
const broken = (error: Promise<unknown>) =>
  new Response(
    new ReadableStream({
      start: (body) => void error.catch((reason: unknown) => body.error(reason)),
    }),
  );

describe('a feed over HTTP', () => {
  afterEach(() => {
    mock.restoreAll();
    mock.timers.reset();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('is what its JSON says', async () => {
    answerWith(() => Promise.resolve(Response.json({a: 1})));
    assert.deepEqual(await httpSource(url, never), {ok: true, value: {a: 1}});
  });

  it('that is too slow to begin is given up with a code of its own', async () => {
    mock.timers.enable({apis: ['setTimeout']});
    answerWith(hang);
    const loading = httpSource(url, never);
    mock.timers.tick(httpLimits.timeout);
    const result = await loading;
    assert.equal(result.ok ? 'ok' : result.problem.code, 'timeout');
  });

  it('that is too slow to end is given up too', async () => {
    mock.timers.enable({apis: ['setTimeout']});
    answerWith((signal) => Promise.resolve(broken(hang(signal))));
    const loading = httpSource(url, never);
    // The headers have come before the time is up.
    await new Promise(setImmediate);
    mock.timers.tick(httpLimits.timeout);
    const result = await loading;
    assert.equal(result.ok ? 'ok' : result.problem.code, 'timeout');
  });

  it('that breaks off in the middle cannot be reached', async () => {
    answerWith(() => Promise.resolve(broken(Promise.reject(new TypeError('network error')))));
    const result = await httpSource(url, never);
    assert.equal(result.ok ? 'ok' : result.problem.code, 'unreachable');
  });

  it('that nobody waits for any more is no failure: the promise rejects with the reason', async () => {
    answerWith(hang);
    const stop = new AbortController();
    const loading = httpSource(url, stop.signal);
    stop.abort(new Error('gone'));
    await assert.rejects(loading, /gone/);
    await assert.rejects(httpSource(url, stop.signal), /gone/);
  });

  it('that has come all at once gives the page its turn while it is read', async () => {
    const part = new TextEncoder().encode('ŵ'.repeat(100_000));
    const body = new ReadableStream<Uint8Array>({
      start(all) {
        for (let i = 0; i < 60; i++) all.enqueue(part);
        all.close();
      },
    });
    answerWith(() => Promise.resolve(new Response(body)));
    // A clock on which reading each part takes long.
    let clock = 0;
    mock.method(performance, 'now', () => (clock += 3));
    let turns = 0;
    const count = () => {
      turns++;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    // Longer than it may be, so that it is read and not parsed.
    const result = await httpSource(url, never, {maxBytes: 59 * part.length});
    clearImmediate(next);
    assert.equal(result.ok ? 'ok' : result.problem.code, 'too-large');
    assert.ok(turns >= 20, `${turns} turns`);
  });

  /** The page's own host, and an answer of it whose header says how long its body is. */
  function onPageOf(origin: string): void {
    Object.assign(globalThis, {location: new URL(origin)});
  }
  const long = (length: number) => {
    const headers = {'content-length': String(length)};
    const response = new Response(' '.repeat(length), {headers});
    return Promise.resolve(Object.defineProperty(response, 'url', {value: url}));
  };

  it('stays with the browser while it comes if it is long and from the page’s own host', async () => {
    const {mock: kept} = mock.method(Response.prototype, 'blob');
    const loads = async (origin: string, length: number) => {
      onPageOf(origin);
      kept.resetCalls();
      answerWith(() => long(length));
      await httpSource(url, never);
      return kept.callCount();
    };
    assert.equal(await loads('https://feeds.example', 262_145), 1);
    assert.equal(await loads('https://feeds.example', 262_144), 0);
    for (const other of ['https://example', 'https://feeds.example:8000', 'https://feeds.exampl'])
      assert.equal(await loads(other, 262_145), 0);
  });

  it('that stays with the browser is handed over in pieces', async () => {
    onPageOf('https://feeds.example');
    const {mock: pieces} = mock.method(Blob.prototype, 'arrayBuffer');
    answerWith(() => long(500_000));
    await httpSource(url, never);
    const sizes = pieces.calls.map((call) => (call.this as Blob).size);
    assert.deepEqual(sizes, [131_072, 131_072, 131_072, 106_784]);
  });

  it('that stays with the browser is handed over no further when nobody waits any more', async () => {
    onPageOf('https://feeds.example');
    const stop = new AbortController();
    const {mock: pieces} = mock.method(Blob.prototype, 'arrayBuffer', () => {
      stop.abort(new Error('gone'));
      return Promise.resolve(new ArrayBuffer(131_072));
    });
    answerWith(() => long(500_000));
    await assert.rejects(httpSource(url, stop.signal), /gone/);
    assert.equal(pieces.callCount(), 1);
  });

  it('leaves no timer behind', async () => {
    const clear = mock.method(globalThis, 'clearTimeout');
    answerWith(() => Promise.resolve(new Response('', {status: 500})));
    await httpSource(url, never);
    assert.equal(clear.mock.callCount(), 1);
  });
});
