import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {RemoteSelector} from '../../src/controllers/remote-selection.js';
import type {FeedFailure} from '../../src/core/feed/problem.js';
import {fail, ok, type Result} from '../../src/core/result.js';
import type {IndexAnswer, IndexQuery, ResourceIndex} from '../../src/core/search/resource-index.js';
import {noCriteria} from '../../src/core/search/select.js';
import type {RemoteWish} from '../../src/core/search/select-remote.js';
import {aDirectory} from '../core/search/a-directory.js';

type Answer = Result<IndexAnswer, FeedFailure>;

const directory = aDirectory({});
const found = (count: number): Answer => ok({count, listings: [], counts: {}, problems: []});

/** An index whose answers are given by hand, by the words that were asked for. */
function slowIndex() {
  const waiting: {query: IndexQuery; answer: (answer: Answer) => void}[] = [];
  const index: ResourceIndex = {
    sorts: ['relevance'],
    values: {},
    search: (query, signal) =>
      new Promise<Answer>((answer, reject) => {
        waiting.push({query, answer});
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  };
  const answer = async (count: number | FeedFailure) => {
    await asked();
    for (const one of waiting.splice(0))
      one.answer(typeof count === 'number' ? found(count) : fail(count));
    await pause(5);
  };
  /** Waits until so many questions are open. Default: any. */
  const asked = async (least = 1) => {
    for (let i = 0; i < 200 && waiting.length < least; i++) await pause(5);
    assert.ok(waiting.length >= least, 'Something was asked.');
  };
  return {index, answer, asked, waiting};
}

function setUp() {
  let updates = 0;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void updates++,
    updateComplete: Promise.resolve(true),
  };
  const selector = new RemoteSelector(host);
  const follow = (
    index: ResourceIndex,
    words = '',
    reach = '',
    serves?: RemoteWish['scope']['serves'],
  ) => {
    const wish: RemoteWish = {
      scope: {chosen: {}, serves},
      criteria: {...noCriteria, words},
      offered: [],
      reach: () => 10,
      now: new Date('2026-11-20'),
    };
    selector.follow(directory, index, wish, reach);
  };
  return {selector, follow, updates: () => updates};
}

describe('what a list shows of an index', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    const say = (...words: unknown[]) => void said.push(words.join(' '));
    mock.method(console, 'error', say);
    mock.method(console, 'warn', say);
  });
  afterEach(() => mock.restoreAll());

  it('comes, and the host hears of it', async () => {
    const {index, answer} = slowIndex();
    const {selector, follow, updates} = setUp();
    follow(index);
    assert.equal(selector.isAsking, true);
    await answer(7);
    assert.equal(selector.selection?.count, 7);
    assert.equal(selector.isAsking, false);
    assert.equal(updates(), 1);
  });

  it('is asked for once however often the host updates', async () => {
    const {index, asked, waiting} = slowIndex();
    const {follow} = setUp();
    follow(index);
    await asked();
    const {length} = waiting;
    follow(index);
    await pause(10);
    assert.equal(waiting.length, length);
    follow(index, '', 'more');
    await asked(2 * length);
    assert.equal(waiting.length, 2 * length);
  });

  it('is asked for again when the visitor goes elsewhere, and once for each place', async () => {
    const {index, asked, waiting} = slowIndex();
    const {follow} = setUp();
    const here = () => true;
    follow(index, '', '', here);
    await asked();
    const {length} = waiting;
    follow(index, '', '', here);
    await pause(10);
    assert.equal(waiting.length, length);
    follow(index, '', '', () => true);
    await asked(2 * length);
    assert.equal(waiting.length, 2 * length);
  });

  it('is that of the last question, whichever answer comes last', async () => {
    const {index, answer, asked, waiting} = slowIndex();
    const {selector, follow} = setUp();
    follow(index, 'first');
    await asked();
    const slow = waiting.splice(0);
    follow(index, 'second');
    await answer(2);
    for (const one of slow) one.answer(found(1));
    await pause(10);
    assert.equal(selector.selection?.count, 2);
  });

  it('stays in view while the next one is on its way', async () => {
    const {index, answer} = slowIndex();
    const {selector, follow} = setUp();
    follow(index);
    await answer(7);
    follow(index, 'word');
    assert.equal(selector.isAsking, true);
    assert.equal(selector.selection?.count, 7);
  });

  it('is not asked for at every key', async () => {
    const {index, answer, asked, waiting} = slowIndex();
    const {follow} = setUp();
    follow(index);
    await asked();
    const {length} = waiting;
    await answer(7);
    for (const words of ['w', 'wo', 'wor', 'word']) {
      follow(index, words);
      await pause(10);
    }
    await asked();
    assert.equal(waiting.length, length, 'One question.');
    await answer(1);
    await pause(300);
    assert.deepEqual(waiting, []);
  });

  it('is a failure when it cannot be had, until it is tried again', async () => {
    const {index, answer} = slowIndex();
    const {selector, follow} = setUp();
    follow(index);
    await answer({code: 'http-error', status: 404});
    assert.deepEqual(selector.failure, {code: 'http-error', status: 404});
    assert.equal(selector.isAsking, false);
    assert.match(said.join(), /could not be searched: http-error/);
    follow(index);
    assert.equal(selector.isAsking, false);
    selector.retry();
    follow(index);
    assert.equal(selector.failure, undefined);
    await answer(3);
    assert.equal(selector.selection?.count, 3);
  });

  it('of another index replaces it at once', async () => {
    const one = slowIndex();
    const other = slowIndex();
    const {selector, follow} = setUp();
    follow(one.index);
    await one.answer(7);
    follow(other.index);
    assert.equal(selector.selection, undefined);
  });

  it('is not waited for by a host that has left', async () => {
    const {index, asked, waiting} = slowIndex();
    const {selector, follow, updates} = setUp();
    follow(index);
    await asked();
    selector.hostDisconnected();
    for (const one of waiting) one.answer(found(1));
    await pause(10);
    assert.equal(updates(), 0);
    assert.equal(selector.selection, undefined);
  });

  it('tells who waits for it', async () => {
    const {index, answer} = slowIndex();
    const {selector, follow} = setUp();
    const heard: string[] = [];
    follow(index);
    selector.whenAnswered(() => heard.push('first'));
    await pause(10);
    assert.equal(heard.length, 0);
    await answer(1);
    assert.deepEqual(heard, ['first']);
    selector.whenAnswered(() => heard.push('nothing to wait for'));
    await pause(10);
    assert.deepEqual(heard, ['first', 'nothing to wait for']);
  });

  it('names each bad record once', async () => {
    const problem = {
      code: 'missing',
      at: '/records/0.json/1',
      expected: 'x',
      effect: 'record-left-out',
    } as const;
    const note = {...problem, at: '/records/0.json/2', effect: 'kept'} as const;
    const index: ResourceIndex = {
      ...slowIndex().index,
      search: () =>
        Promise.resolve(ok({count: 1, listings: [], counts: {}, problems: [problem, note]})),
    };
    const {follow} = setUp();
    follow(index);
    await pause(50);
    follow(index, '', 'more');
    await pause(50);
    assert.equal(said.length, 1, said.join());
    assert.match(said[0]!, /\/records\/0\.json\/1 of the index: missing/);
  });
});
