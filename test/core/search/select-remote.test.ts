import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {feedFormat} from '../../../src/core/feed/format/feed.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import type {FeedFailure} from '../../../src/core/feed/problem.js';
import {fail, ok, type Result} from '../../../src/core/result.js';
import {Directory} from '../../../src/core/search/directory.js';
import type {
  IndexAnswer,
  IndexQuery,
  ResourceIndex,
} from '../../../src/core/search/resource-index.js';
import {selectRemote} from '../../../src/core/search/select-remote.js';
import {idsOf} from './a-directory.js';
import {inMemory} from './an-index.js';
import {largeFeed} from './a-large-feed.js';
import type {Json} from './opened.js';
import {both, never, showsTheSame, tellsTheSame, tools, wishOf} from './side-by-side.js';

const whole = inMemory(largeFeed(400));
const file = new URL('../../../data/feed.json', import.meta.url);
const real = inMemory(JSON.parse(readFileSync(file, 'utf8')) as Json);

describe('a list over an index', () => {
  showsTheSame(whole, {
    'a word': [{}, {words: 'visiting'}],
    'a word for an audience': [{audience: 'health'}, {words: 'prison'}],
    'two words and a choice': [{}, {words: 'prison visit', chosen: {type: ['film']}}],
    'the beginning of a word': [{}, {words: 'vis'}],
    'a misspelt word': [{}, {words: 'vsiiting'}],
    'a word in a title in another language': [{}, {words: 'ymweld'}],
    'a former name': [{}, {words: 'earlier'}],
    'words by title': [{}, {words: 'prison', sort: 'title'}],
    'a word that stands for another': [{}, {words: 'cash'}],
    nothing: [{}, {words: 'zzzzzz'}],
  });
  tellsTheSame(whole);

  const misspelt: readonly (readonly [words: string, instead?: string])[] = [
    ['arestt', 'arrest'],
    ['Childrens visists', 'Childrens visits'],
    ['Troubld families', 'Troubled families'],
    // What is meant is found, and there is nothing more to be had.
    ['helpine'],
    ['hidden sentance'],
    ['midwifery arest'],
    ['zzzzzz'],
    // A word that only synonyms have.
    ['welsch', 'welsh'],
    ['visits'],
  ];
  for (const [words, instead] of misspelt)
    it(`offers the spelling that it would offer over the feed: “${words}”`, async () => {
      const {remote, local} = await both(real, {}, {words});
      assert.equal(remote.instead?.words, instead);
      assert.deepEqual(remote.instead, local.instead);
    });

  it('offers no spelling for which nothing is there under the same choices', async () => {
    const chosen = {type: ['film']};
    const {remote, local} = await both(real, {}, {words: 'arestt', chosen});
    assert.equal(local.instead, undefined);
    assert.equal(remote.instead, undefined);
  });

  it('does not follow the visitor’s area where the index cannot be asked by it', async () => {
    const {coverage, ...index} = whole.index;
    assert.ok(coverage!.includes('none') && coverage!.includes('E12000001'));
    const {remote} = await both({...whole, index}, {serves: () => false});
    assert.equal(remote.count, whole.directory.listings.length);
  });

  it('says the same of names that the feed does not have', async () => {
    const {remote, local} = await both(whole, {
      audience: 'pirates',
      section: 'nowhere',
      chosen: {topic: ['treasure']},
    });
    assert.equal(local.problems.length, 3);
    assert.deepEqual(
      remote.problems.map(({attribute, value}) => [attribute, value]),
      local.problems.map(({attribute, value}) => [attribute, value]),
    );
    assert.equal(remote.count, local.count);
  });

  it('shows the best of what matches some of the words, when nothing matches all', async () => {
    const {remote, local} = await both(whole, {}, {words: 'visiting zzzzzz'});
    assert.deepEqual(idsOf(remote.partly), idsOf(local.partly.slice(0, 10)));
    assert.equal(remote.partlyCount, local.partlyCount);
  });

  it('has only as many at hand as were asked for, and the true number', async () => {
    const {remote, local} = await both(whole, {audience: 'health'}, {}, 3);
    assert.deepEqual(
      remote.groups.map(({id, count, listings}) => [id, count, idsOf(listings)]),
      local.groups.map(({id, count, listings}) => [id, count, idsOf(listings).slice(0, 3)]),
    );
  });
});

/** An engine of another kind: it answers from a list in memory, and keeps what it was asked. */
function fakeIndex(
  answer: (query: IndexQuery) => Result<IndexAnswer, FeedFailure> = () =>
    ok({count: 0, listings: [], counts: {}, problems: []}),
) {
  const queries: IndexQuery[] = [];
  const index: ResourceIndex = {
    sorts: ['relevance'],
    values: {},
    search: (query) => {
      queries.push(query);
      return Promise.resolve(answer(query));
    },
  };
  return {index, queries};
}

const emptyDirectory = (() => {
  const parsed = parseFeed({
    format: feedFormat,
    id: 'empty',
    title: 'Empty',
    publisher: {name: 'Test'},
    language: 'en',
    updated: '2026-11-20',
    resources: [],
  });
  assert.ok(parsed.ok);
  return new Directory(parsed.value.feed);
})();

describe('any index', () => {
  it('is asked once more for each filter with a choice, without that choice', async () => {
    const {index, queries} = fakeIndex();
    const wish = wishOf({}, {chosen: {type: ['film'], topic: ['visits']}});
    await selectRemote(emptyDirectory, index, wish, tools, never);
    const asked = queries
      .filter(({counts}) => counts.length === 1)
      .map(({counts, where}) => [counts[0], where.map(({field}) => field)]);
    assert.deepEqual(
      asked.filter(([filter]) => filter !== 'beneficiary'),
      [
        ['type', ['topic']],
        ['topic', ['type']],
      ],
    );
  });

  it('that cannot give an order is not asked for it', async () => {
    const {index, queries} = fakeIndex();
    const wish = wishOf({}, {sort: 'title'});
    const selection = await selectRemote(emptyDirectory, index, wish, tools, never);
    assert.ok(selection.ok, 'It answers.');
    assert.equal(selection.value.sort, 'relevance');
    assert.ok(
      queries.every(({sort}) => sort === 'relevance'),
      'It is asked for no other order.',
    );
  });

  it('that fails makes no empty list', async () => {
    const {index} = fakeIndex(() => fail({code: 'http-error', status: 404}));
    const selection = await selectRemote(emptyDirectory, index, wishOf({}), tools, never);
    assert.deepEqual(selection, fail({code: 'http-error', status: 404}));
  });

  it('tells what was wrong with its records', async () => {
    const problem = {code: 'missing', at: '/x', expected: 'a title', effect: 'record-left-out'};
    const {index} = fakeIndex(() =>
      ok({count: 1, listings: [], counts: {}, problems: [problem as never]}),
    );
    const selection = await selectRemote(emptyDirectory, index, wishOf({}), tools, never);
    assert.ok(selection.ok, 'It answers.');
    assert.ok(selection.value.recordProblems.includes(problem as never), 'The problem is told.');
  });
});
