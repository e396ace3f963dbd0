import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import type {FeedFailure} from '../../src/core/feed/problem.js';
import {fail, ok} from '../../src/core/result.js';
import type {Asking, FeedSource} from '../../src/sources/feed-source.js';
import {httpLimits} from '../../src/sources/http-source.js';
import {patient} from '../../src/sources/patient.js';

const url = 'https://feeds.example/feed.json';
const never = new AbortController().signal;

describe('a feed that does not come at once', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    mock.timers.enable({apis: ['setTimeout']});
    mock.method(performance, 'now', () => now);
  });
  afterEach(() => {
    mock.restoreAll();
    mock.timers.reset();
  });

  /** Lets time pass until a load is over. */
  async function live<T>(loading: Promise<T>): Promise<T> {
    let isOver = false;
    const over = () => (isOver = true);
    loading.then(over, over);
    for (; !isOver && now < 60_000; now += 50) {
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      mock.timers.tick(50);
    }
    assert.ok(isOver, 'It never ends.');
    return loading;
  }

  /** Gives the answers in turn, the last one ever after, and keeps when and how it was asked. */
  function source(...answers: (FeedFailure | 'feed')[]) {
    const asked: (Asking & {at: number})[] = [];
    const load: FeedSource = (_, signal, asking) => {
      signal.throwIfAborted();
      asked.push({...asking, at: now});
      const answer = answers[Math.min(asked.length, answers.length) - 1]!;
      return Promise.resolve(answer === 'feed' ? ok({json: {}}) : fail(answer));
    };
    return {load, asked, times: () => asked.map(({at}) => at)};
  }

  const passing: readonly FeedFailure[] = [
    {code: 'unreachable'},
    {code: 'http-error', status: 500},
    {code: 'http-error', status: 503},
  ];
  for (const failure of passing)
    it(`is asked for twice more, later each time: ${failure.code} ${failure.status ?? ''}`, async () => {
      const {load, times} = source(failure);
      assert.deepEqual(await live(patient(load, () => 0)(url, never)), fail(failure));
      assert.deepEqual(times(), [0, 500, 1500]);
    });

  it('is asked for no more once it is here, and past what the browser kept of it', async () => {
    const {load, asked} = source({code: 'unreachable'}, 'feed');
    assert.deepEqual(await live(patient(load)(url, never)), ok({json: {}}));
    assert.deepEqual(
      asked.map(({isFresh}) => isFresh),
      [false, true],
    );
  });

  const lasting: readonly FeedFailure[] = [
    {code: 'offline'},
    {code: 'timeout'},
    {code: 'busy', status: 429, retryAfter: 1},
    ...[204, 400, 401, 403, 404, 410, 451].map((status) => ({code: 'http-error', status}) as const),
    {code: 'too-large'},
    {code: 'not-json'},
    {code: 'not-a-feed'},
    {code: 'unsupported-version'},
  ];
  for (const failure of lasting)
    it(`is left alone when that would not help: ${failure.code} ${failure.status ?? ''}`, async () => {
      const {load, times} = source(failure);
      await live(patient(load)(url, never));
      assert.deepEqual(times(), [0]);
    });

  it('is not asked for by all pages at one moment', async () => {
    const seconds = new Set<number>();
    for (const chance of [0, 0.5, 0.999]) {
      now = 0;
      const {load, times} = source({code: 'unreachable'});
      await live(patient(load, () => chance)(url, never));
      const [, second = 0, third = 0] = times();
      assert.ok(second >= 500 && second <= 1050, `second at ${second}`);
      assert.ok(third - second >= 1000 && third - second <= 2050, `third after ${third - second}`);
      seconds.add(second);
    }
    assert.equal(seconds.size, 3);
  });

  it('is asked for when its server says, if that is in time', async () => {
    const soon = source({code: 'http-error', status: 503, retryAfter: 3}, 'feed');
    await live(patient(soon.load)(url, never));
    assert.deepEqual(soon.times(), [0, 3000]);
    now = 0;
    const late = source({code: 'http-error', status: 503, retryAfter: 10});
    await live(patient(late.load)(url, never));
    assert.deepEqual(late.times(), [0]);
  });

  it('has no more time in three attempts than in one', async () => {
    const asked: number[] = [];
    const load: FeedSource = async (_, __, asking) => {
      asked.push(asking!.timeout!);
      await new Promise((resolve) => setTimeout(resolve, Math.min(4000, asking!.timeout!)));
      return fail({code: 'unreachable'});
    };
    await live(patient(load, () => 0)(url, never));
    assert.ok(now <= httpLimits.timeout + 100, `It took ${now} ms.`);
    assert.equal(asked[0], httpLimits.timeout);
    assert.ok(asked[2]! < 2000, `The third one had ${asked[2]} ms.`);
  });

  it('is not asked for again once nobody waits for it', async () => {
    const {load, times} = source({code: 'unreachable'});
    const stop = new AbortController();
    const loading = patient(load)(url, stop.signal);
    stop.abort(new Error('gone'));
    await assert.rejects(live(loading), /gone/);
    assert.deepEqual(times(), [0]);
  });
});
