import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedFormat} from '../../../src/core/feed/format/feed.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import type {FeedFailure} from '../../../src/core/feed/problem.js';
import {filters} from '../../../src/core/filters/registry.js';
import {fail, ok, type Result} from '../../../src/core/result.js';
import {Directory, sectionsWithin} from '../../../src/core/search/directory.js';
import {nameIndexed} from '../../../src/core/search/name-indexed.js';
import type {
  IndexAnswer,
  IndexQuery,
  ResourceIndex,
} from '../../../src/core/search/resource-index.js';
import {noCriteria, select, type Criteria, type Scope} from '../../../src/core/search/select.js';
import {selectRemote, type RemoteWish} from '../../../src/core/search/select-remote.js';
import {idsOf} from './a-directory.js';
import {inMemory} from './an-index.js';
import {largeFeed} from './a-large-feed.js';

const tools = {filters, nameIndexed, sectionsWithin};
const now = new Date('2026-11-20');
const offered = ['beneficiary', 'type', 'topic'] as const;
const json = largeFeed(400);
const whole = inMemory(json);

async function both(scope: Partial<Scope>, criteria: Partial<Criteria> = {}, reach = 1000) {
  const wish = wishOf(scope, criteria, reach);
  const never = new AbortController().signal;
  const remote = await selectRemote(whole.head, whole.index, wish, tools, never);
  assert.ok(remote.ok, JSON.stringify(remote));
  const local = select(whole.directory, wish.scope, wish.criteria, whole.find, {now});
  return {remote: remote.value, local};
}

const wishOf = (
  scope: Partial<Scope>,
  criteria: Partial<Criteria> = {},
  reach = 1000,
): RemoteWish => ({
  scope: {chosen: {}, ...scope},
  criteria: {...noCriteria, ...criteria},
  offered: [...offered],
  reach: () => reach,
  now,
});

/** What a view shows of a selection. */
const shown = (selection: Awaited<ReturnType<typeof both>>['local']) => ({
  groups: selection.groups.map(({listings, ...group}) => ({...group, ids: idsOf(listings)})),
  count: selection.count,
  total: selection.total,
  facets: selection.facets
    .filter(({id}) => (offered as readonly string[]).includes(id))
    .map(({id, options}) => ({id, options})),
  problems: selection.problems,
  sort: selection.sort,
  missing: selection.missing,
  withoutFilters: selection.withoutFilters,
  mostHiding: selection.mostHiding,
  topics: selection.topics,
});

describe('a list over an index shows what it would show over the feed', () => {
  const cases: Readonly<Record<string, [scope: Partial<Scope>, criteria?: Partial<Criteria>]>> = {
    everything: [{}],
    'an audience: the sections of its page, and the rest': [{audience: 'health'}],
    'an audience by its former name': [{audience: 'Doctors and nurses'}],
    'an audience without a page': [{audience: 'schools'}],
    'one section with its parts': [{audience: 'health', section: 'talking'}],
    'a section of whichever page': [{section: 'visiting'}],
    'a section of several topics for one type': [{audience: 'health', chosen: {type: ['films']}}],
    'what the author bounds': [{chosen: {type: ['booklet', 'film'], topic: ['visits']}}],
    'a type that only resources have': [{chosen: {type: ['family-tree']}}],
    'a visitor’s choice': [{}, {chosen: {type: ['film']}}],
    'choices in two filters': [{}, {chosen: {type: ['film', 'booklet'], topic: ['money']}}],
    'a choice in the author’s own filter': [
      {chosen: {topic: ['visits']}},
      {chosen: {topic: ['money']}},
    ],
    'an order by title': [{}, {sort: 'title'}],
    'an order by date': [{}, {sort: 'reviewed'}],
    'what was checked within a year': [{}, {chosen: {reviewed: ['1']}}],
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
    'an area': [{chosen: {area: ['E12000001']}}],
  };
  for (const [name, [scope, criteria]] of Object.entries(cases))
    it(name, async () => {
      const {remote, local} = await both(scope, criteria);
      assert.deepEqual(shown(remote), shown(local));
      assert.equal(remote.problems.length, 0);
    });

  it('and says the same of names that the feed does not have', async () => {
    const {remote, local} = await both({
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

  it('with what matches some of the words, when nothing matches all', async () => {
    const {remote, local} = await both({}, {words: 'visiting zzzzzz'});
    assert.equal(remote.count, 0);
    assert.deepEqual(idsOf(remote.partly), idsOf(local.partly.slice(0, 10)));
    assert.ok(remote.partly.length > 0, 'Something matches “visiting”.');
    assert.deepEqual(remote.missing, ['zzzzzz']);
  });

  it('with only as many at hand as were asked for, and the true number', async () => {
    const {remote, local} = await both({audience: 'health'}, {}, 3);
    assert.deepEqual(
      remote.groups.map(({id, count, listings}) => [id, count, idsOf(listings)]),
      local.groups.map(({id, count, listings}) => [id, count, idsOf(listings).slice(0, 3)]),
    );
  });

  it('with what it replaces', async () => {
    const {remote} = await both({}, {words: 'successor'});
    const [listing] = remote.groups[0]!.listings;
    assert.deepEqual(
      listing?.replaces.map(({id}) => id),
      ['former'],
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
  const never = new AbortController().signal;

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
