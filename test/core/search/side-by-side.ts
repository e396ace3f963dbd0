import assert from 'node:assert/strict';
import {it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {filters, type FilterId} from '../../../src/core/filters/registry.js';
import {sectionsWithin, type Directory} from '../../../src/core/search/directory.js';
import type {Find} from '../../../src/core/search/find.js';
import {nameIndexed} from '../../../src/core/search/name-indexed.js';
import type {IndexQuery, ResourceIndex} from '../../../src/core/search/resource-index.js';
import {noCriteria, select, type Criteria, type Scope} from '../../../src/core/search/select.js';
import {selectRemote, type RemoteWish} from '../../../src/core/search/select-remote.js';
import {idsOf} from './a-directory.js';

/** A signal that stops nothing. */
export const never = new AbortController().signal;
export const now = new Date('2026-11-20');

/** What a selection over an index is made with. */
export const tools = {filters, nameIndexed, sectionsWithin};

/** A search of an index that wants nothing in particular. */
export const everything: IndexQuery = {
  words: '',
  where: [],
  sort: 'relevance',
  from: 0,
  to: 0,
  counts: [],
  now,
};

/** The filters that the lists offer. */
const offered: readonly FilterId[] = ['beneficiary', 'type', 'topic', 'reviewed'];

/** @param reach - How many of each group are wanted. */
export const wishOf = (
  scope: Partial<Scope>,
  criteria: Partial<Criteria> = {},
  reach = 1000,
): RemoteWish => ({
  scope: {chosen: {}, ...scope},
  criteria: {...noCriteria, ...criteria},
  offered,
  reach: () => reach,
  now,
});

/** A directory with an index, and the whole of it at hand. */
export interface Whole {
  readonly head: Directory;
  readonly index: ResourceIndex;
  readonly directory: Directory;
  /** The search of the whole directory. */
  readonly find: Find;
}

export type Asked = [scope: Partial<Scope>, criteria?: Partial<Criteria>];

/** Selects over an index, and over the same directory at hand. */
export async function both(
  {head, index, directory, find}: Whole,
  ...[scope, criteria, reach]: [...Asked, reach?: number]
) {
  const wish = wishOf(scope, criteria, reach);
  const remote = await selectRemote(head, index, wish, tools, never);
  assert.ok(remote.ok, JSON.stringify(remote));
  const leftOut = remote.value.recordProblems.filter(({effect}) => effect !== 'kept');
  assert.deepEqual(leftOut, []);
  const local = select(directory, wish.scope, wish.criteria, find, {now});
  return {remote: remote.value, local};
}

type Selection = Awaited<ReturnType<typeof both>>['local'];

/** What a view shows of a selection. */
export const shown = (selection: Selection) => ({
  groups: selection.groups.map(({listings, ...group}) => ({...group, ids: idsOf(listings)})),
  count: selection.count,
  total: selection.total,
  facets: selection.facets.filter(({id}) => offered.includes(id)),
  problems: selection.problems,
  sort: selection.sort,
  missing: selection.missing,
  withoutFilters: selection.withoutFilters,
  mostHiding: selection.mostHiding,
  topics: selection.topics,
});

/** What says where it works must work there. */
const inTheNorth: NonNullable<Scope['serves']> = ({coverage}) =>
  coverage.length === 0 || coverage.some((code) => ['E12000001', 'K04000001'].includes(code));

/** What shows the same over every index of `largeFeed(400)`. */
const withoutWords: Readonly<Record<string, Asked>> = {
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
  'an area': [{chosen: {area: ['E12000001']}}],
  'what is of use where the visitor is': [{serves: inTheNorth}],
  'an audience’s page, where the visitor is': [{audience: 'health', serves: inTheNorth}],
  'a choice where the visitor is': [{serves: inTheNorth}, {chosen: {type: ['film']}}],
  'a choice that nothing meets': [{}, {chosen: {type: ['film'], area: ['S92000003']}}],
};

/**
 * Tests that a list over an index shows what it would show over the feed.
 *
 * @param words - Searches by words for which that is true as well.
 */
export function showsTheSame(whole: Whole, words: Readonly<Record<string, Asked>>): void {
  for (const [name, asked] of Object.entries({...withoutWords, ...words}))
    it(`shows what it would show over the feed: ${name}`, async () => {
      const {remote, local} = await both(whole, ...asked);
      const [there, here] = [shown(remote), shown(local)];
      for (const part of Object.keys(here) as (keyof typeof here)[])
        // A difference of long lists would take Node minutes to print.
        assert.ok(isDeepStrictEqual(there[part], here[part]), part);
      assert.deepEqual(remote.problems, []);
    });
}

/** Tests what is told of the words of a search that nothing matches, and of former resources. */
export function tellsTheSame(whole: Whole): void {
  it('says which words nothing has, and shows what has the others', async () => {
    const {remote, local} = await both(whole, {}, {words: 'visiting zzzzzz'});
    assert.equal(remote.count, 0);
    assert.deepEqual(remote.missing, ['zzzzzz']);
    assert.equal(remote.partly.length, 10, 'The first are told.');
    assert.ok(remote.partlyCount >= 10, 'All are counted.');
    const ids = new Set(idsOf(local.partly));
    assert.deepEqual(
      idsOf(remote.partly).filter((id) => !ids.has(id)),
      [],
    );
  });

  it('has what a resource replaces', async () => {
    const {remote} = await both(whole, {}, {words: 'successor'});
    assert.deepEqual(
      remote.groups[0]!.listings[0]?.replaces.map(({id}) => id),
      ['former'],
    );
  });
}
