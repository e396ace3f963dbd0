import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import type {FeedFailure} from '../../src/core/feed/problem.js';
import {fail, ok, type Result} from '../../src/core/result.js';
import {documentSource} from '../../src/sources/document-source.js';
import {sourceFor} from '../../src/sources/source-for.js';
import {inMemory} from '../core/search/an-index.js';
import {largeFeed} from '../core/search/a-large-feed.js';

const address = 'https://directory.example/help/signpost.json';
const whole = inMemory(largeFeed(100));
const never = new AbortController().signal;

/** Loads what lies beside an address, and keeps what was asked for. */
function loader(head: unknown) {
  const asked: string[] = [];
  const load = (url: string): Promise<Result<unknown, FeedFailure>> => {
    asked.push(url);
    if (url === address) return Promise.resolve(ok(head));
    const text = whole.files.get(url.replace('https://directory.example/help/', ''));
    return Promise.resolve(
      text === undefined ? fail({code: 'http-error', status: 404}) : ok<unknown>(JSON.parse(text)),
    );
  };
  return {load, asked};
}

describe('a feed that is one document', () => {
  it('is given as it is', async () => {
    const json = {resources: []};
    const loaded = await documentSource(loader(json).load)(address, never);
    assert.deepEqual(loaded, ok({json}));
  });

  it('that cannot be had is a failure', async () => {
    const failure = fail({code: 'timeout'} as const);
    assert.deepEqual(await documentSource(() => Promise.resolve(failure))(address, never), failure);
  });
});

describe('a feed that has an index', () => {
  it('is searched there, by files beside it', async () => {
    const {load, asked} = loader(whole.headJson);
    const loaded = await documentSource(load)(address, never);
    assert.ok(loaded.ok && loaded.value.openIndex, 'It has an index.');
    const parsed = parseFeed(loaded.value.json, {base: address});
    assert.ok(parsed.ok, 'It is a feed.');
    const index = loaded.value.openIndex(parsed.value.feed);
    assert.ok(index.ok, 'It opens.');
    const answer = await index.value.search(
      {
        words: '',
        where: [{field: 'type', values: ['film']}],
        sort: 'relevance',
        from: 0,
        to: 100,
        counts: [],
        now: new Date('2026-11-20'),
      },
      never,
    );
    assert.ok(answer.ok, 'It answers.');
    const films = whole.directory.listings.filter(({resource}) => resource.type === 'film');
    assert.equal(answer.value.count, films.length);
    assert.equal(answer.value.listings.length, films.length);
    assert.ok(
      asked.slice(1).every((url) => url.startsWith('https://directory.example/help/i/')),
      asked.join(),
    );
  });

  it('of a later version is not shown half', async () => {
    const {load} = loader({...whole.headJson, index: {format: 'signpost-index/9'}});
    const loaded = await documentSource(load)(address, never);
    assert.ok(loaded.ok && loaded.value.openIndex, 'It is loaded.');
    const parsed = parseFeed(loaded.value.json);
    assert.ok(parsed.ok, 'It is a feed.');
    const index = loaded.value.openIndex(parsed.value.feed);
    assert.ok(!index.ok, 'It does not open.');
    assert.equal(index.problem.code, 'unsupported-version');
  });
});

describe('the source of an address', () => {
  it('of a folder is another than that of a file', () => {
    const file = sourceFor('https://directory.example/feed.json');
    assert.equal(sourceFor('https://directory.example/feed'), file);
    assert.equal(sourceFor('https://directory.example/feed.json?a=/'), file);
    assert.equal(sourceFor('not an address'), file);
    assert.notEqual(sourceFor('https://directory.example/help/'), file);
    assert.notEqual(sourceFor('https://directory.example/help/?v=2'), file);
  });
});
