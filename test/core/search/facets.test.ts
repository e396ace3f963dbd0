import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FilterId} from '../../../src/core/filters/registry.js';
import {Choice, columnOf} from '../../../src/core/search/columns.js';
import {facetsOf, totalsOf} from '../../../src/core/search/facets.js';
import {aDirectory, aResource, idsOf} from './a-directory.js';

const now = new Date('2026-11-22T12:00Z');

const directory = aDirectory({
  topics: [{id: 'visits', name: 'Visits'}],
  stages: [
    {id: 'trial', name: 'Trial'},
    {id: 'after', name: 'After'},
  ],
  resources: [
    aResource('one', {
      beneficiaries: ['child'],
      languages: ['en-GB', 'en'],
      stages: ['after'],
      ages: {from: 26},
    }),
    aResource('two', {type: 'film', stages: ['after'], ages: {to: 4}}),
    aResource('gone', {status: 'withdrawn', beneficiaries: ['child']}),
    aResource('three', {topics: ['visits'], stages: ['trial'], reviewed: '2026-11-01'}),
  ],
});
const facet = (id: FilterId, of = directory) =>
  facetsOf(of, of.listings, of.listings, {}, now).find((one) => one.id === id)!;

describe('the options of a filter', () => {
  it('stand in the order of its terms where they have one', () => {
    const values = (id: FilterId) => facet(id).options.map(({value}) => value);
    // The publisher’s own order of the stages, although the other one is used more.
    assert.deepEqual(values('stage'), ['trial', 'after']);
    assert.deepEqual(values('age'), ['0-4', '26-']);
    assert.deepEqual(values('reviewed'), ['1', '2', '5']);
    assert.deepEqual(values('type'), ['booklet', 'film']);
  });

  it('count a resource once for each value, and nothing that was withdrawn', () => {
    assert.deepEqual(facet('language').options, [{value: 'en', count: 1, chosen: false}]);
    assert.deepEqual(facet('beneficiary').options, [{value: 'child', count: 1, chosen: false}]);
  });

  it('are counted when they are read, and no filter but theirs', () => {
    const fresh = aDirectory({resources: [aResource('one', {coverage: ['E12000009']})]});
    let reads = 0;
    const {resource} = fresh.listings[0]!;
    const {coverage} = resource;
    Object.defineProperty(resource, 'coverage', {get: () => (reads++, coverage)});
    assert.equal(facet('type', fresh).options.length, 1);
    assert.equal(reads, 0);
    assert.equal(facet('area', fresh).options.length, 2);
    const once = reads;
    assert.ok(once > 0, 'The areas were read.');
    assert.equal(facet('area', fresh).options.length, 2);
    assert.equal(reads, once, 'They are read once for all renders.');
  });

  it('that count by the day are counted anew on another day', () => {
    const on = (date: string) =>
      totalsOf(directory, directory.listings, 'reviewed', new Date(date));
    const values = (date: string) => on(date).map(({value}) => value);
    assert.deepEqual(values('2026-11-22T01:00Z'), ['1', '2', '5']);
    assert.deepEqual(values('2028-01-01T01:00Z'), ['2', '5']);
    assert.deepEqual(values('2026-11-22T23:00Z'), ['1', '2', '5']);
    const column = columnOf(directory, 'reviewed', new Date('2026-11-22T01:00Z'));
    assert.equal(columnOf(directory, 'reviewed', new Date('2026-11-22T23:00Z')), column);
    const topics = columnOf(directory, 'topic', now);
    assert.equal(columnOf(directory, 'topic', new Date('2028-01-01')), topics);
  });
});

describe('a listing answers to a choice', () => {
  const offered = aDirectory({
    audiences: [
      {id: 'health', name: 'Health'},
      {id: 'courts', name: 'Courts'},
    ],
    topics: [{id: 'visits', name: 'Visits'}],
    resources: [
      aResource('full', {type: 'film', audiences: ['health', 'courts'], topics: ['visits']}),
      aResource('bare'),
    ],
  });
  const accepted = (chosen: object) =>
    idsOf(offered.listings.filter(new Choice(offered, chosen, now).accepts));

  it('when nothing is chosen', () => {
    assert.deepEqual(accepted({}), ['full', 'bare']);
    assert.deepEqual(accepted({type: [], topic: []}), ['full', 'bare']);
  });

  it('when it has one of the values of a filter', () => {
    assert.deepEqual(accepted({audience: ['courts', 'schools']}), ['full']);
    assert.deepEqual(accepted({audience: ['schools']}), []);
    assert.deepEqual(accepted({audience: ['constructor', '__proto__']}), []);
  });

  it('when it does so in every filter', () => {
    assert.deepEqual(accepted({audience: ['health'], topic: ['visits'], type: ['film']}), ['full']);
    assert.deepEqual(accepted({audience: ['health'], topic: ['visits'], type: ['book']}), []);
  });
});
