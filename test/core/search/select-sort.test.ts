import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nothingFound, type Find} from '../../../src/core/search/find.js';
import {
  select,
  type Circumstances,
  type Criteria,
  type Scope,
} from '../../../src/core/search/select.js';
import {aDirectory, aResource, idsOf} from './a-directory.js';

const directory = aDirectory({
  audiences: [{id: 'health', name: 'Health'}],
  resources: [
    aResource('zebra', {title: 'Zebra', reviewed: '2026-03'}),
    aResource('ten', {title: 'Part 10', reviewed: '2026-03-31'}),
    aResource('two', {title: 'Part 2'}),
    aResource('aardvark', {title: {en: '‘Aardvark’', cy: 'Ysgol'}, reviewed: '2025'}),
    aResource('eclair', {title: 'Éclair', reviewed: '2026-04-01'}),
    aResource('again', {title: 'Zebra', reviewed: '2026-03-30'}),
  ],
  pages: [
    {
      id: 'page',
      kind: 'audience',
      title: 'Health',
      audience: 'health',
      sections: [
        {id: 'first', heading: 'First', featured: ['zebra', 'two']},
        {id: 'second', heading: 'Second', featured: ['aardvark', 'zebra']},
      ],
    },
  ],
});
const backwards: Find = () => ({...nothingFound, listings: [...directory.listings].reverse()});
const health: Scope = {audience: 'health', chosen: {}};

const asked = (
  criteria: Partial<Criteria>,
  circumstances: Circumstances = {},
  scope: Scope = {chosen: {}},
) => select(directory, scope, {words: '', chosen: {}, ...criteria}, backwards, circumstances);
const order = (...found: Parameters<typeof asked>) => {
  const {groups} = asked(...found);
  assert.equal(groups.length, 1);
  return idsOf(groups[0]!.listings);
};

describe('a list is sorted', () => {
  const inFeed = ['zebra', 'ten', 'two', 'aardvark', 'eclair', 'again'];

  it('as the publisher lists it, and by the search once there are words', () => {
    assert.deepEqual(order({}), inFeed);
    assert.deepEqual(order({sort: 'relevance'}), inFeed);
    assert.deepEqual(order({words: 'x'}), [...inFeed].reverse());
  });

  it('A to Z: accents, quotes and figures as people sort them, equals in the feed’s order', () => {
    const sorted = ['aardvark', 'eclair', 'two', 'ten', 'zebra', 'again'];
    assert.deepEqual(order({sort: 'title'}), sorted);
    assert.deepEqual(order({sort: 'title', words: 'x'}), sorted);
  });

  it('by the titles that the reader sees', () => {
    assert.deepEqual(order({sort: 'title'}, {language: 'cy-GB'}), [
      'eclair',
      'two',
      'ten',
      'aardvark',
      'zebra',
      'again',
    ]);
  });

  it('whatever the page says of its language', () => {
    assert.equal(order({sort: 'title'}, {language: 'not a language'})[0], 'aardvark');
  });

  it('by review: the newest first, a month by its last day, undated last', () => {
    const sorted = ['eclair', 'zebra', 'ten', 'again', 'aardvark', 'two'];
    assert.deepEqual(order({sort: 'reviewed'}), sorted);
    assert.deepEqual(order({sort: 'reviewed', words: 'x'}), sorted);
  });

  it('by distance, where it is known; the rest comes last in the feed’s order', () => {
    const km: Readonly<Record<string, number>> = {again: 3, two: 12, zebra: 3};
    const farness: Circumstances['farness'] = ({id}) => km[id];
    assert.deepEqual(order({sort: 'near'}, {farness}), [
      'zebra',
      'again',
      'two',
      'ten',
      'aardvark',
      'eclair',
    ]);
    // From nowhere there is no such order.
    assert.deepEqual(order({sort: 'near'}), inFeed);
    assert.equal(asked({sort: 'near'}).sort, 'relevance');
    assert.equal(asked({sort: 'near'}, {farness}).sort, 'near');
  });

  it('as one list: nobody looks for a title in an alphabet for each section', () => {
    assert.deepEqual(order({sort: 'title'}, {}, health), ['aardvark', 'two', 'zebra']);
    const ids = (sort: Criteria['sort']) => asked({sort}, {}, health).groups.map(({id}) => id);
    for (const sort of [undefined, 'relevance', 'near'] as const)
      assert.deepEqual(ids(sort), ['first', 'second'], String(sort));
  });
});

describe('the orders to offer', () => {
  const sorts = (
    chosen: Criteria['chosen'],
    circumstances: Circumstances = {},
    scope: Scope = {chosen: {}},
  ) => asked({chosen}, circumstances, scope).sorts;

  it('are those that make a difference', () => {
    assert.deepEqual(sorts({}), ['relevance', 'title', 'reviewed']);
    assert.deepEqual(sorts({}, {farness: () => undefined}), ['relevance', 'title', 'reviewed']);
    assert.deepEqual(sorts({}, {farness: ({id}) => (id === 'two' ? 1 : undefined)}), [
      'relevance',
      'title',
      'reviewed',
      'near',
    ]);
  });

  it('leave out the date when all have the same, and are none for one listing or none', () => {
    const undated = aDirectory({resources: [aResource('a'), aResource('b', {type: 'film'})]});
    const of = (chosen: Criteria['chosen']) =>
      select(undated, {chosen: {}}, {words: '', chosen}, backwards).sorts;
    assert.deepEqual(of({}), ['relevance', 'title']);
    assert.deepEqual(of({type: ['film']}), []);
    assert.deepEqual(of({type: ['book']}), []);
  });
});
