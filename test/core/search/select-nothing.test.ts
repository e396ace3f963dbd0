import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nothingFound, type Find, type Found} from '../../../src/core/search/find.js';
import {select, type Criteria, type Scope} from '../../../src/core/search/select.js';
import {aDirectory, aResource, idsOf} from './a-directory.js';

const directory = aDirectory({
  topics: [
    {id: 'visits', name: 'Visits'},
    {id: 'money', name: 'Money'},
    {id: 'unused', name: 'Unused'},
  ],
  resources: [
    aResource('film', {type: 'film', topics: ['visits'], beneficiaries: ['child']}),
    aResource('book', {type: 'book', topics: ['visits'], beneficiaries: ['child']}),
    aResource('guide', {type: 'guide', topics: ['money'], beneficiaries: ['professional']}),
    aResource('film-too', {type: 'film', topics: ['visits'], beneficiaries: ['professional']}),
  ],
});
const listings = (...ids: readonly string[]) => ids.map((id) => directory.listing(id)!);

const asked = (
  criteria: Partial<Criteria>,
  answers: Readonly<Record<string, Partial<Found>>> = {},
  scope: Scope = {chosen: {}},
) => {
  const words: string[] = [];
  const find: Find = (typed) => {
    words.push(typed);
    return {...nothingFound, ...answers[typed]};
  };
  const selection = select(directory, scope, {words: '', chosen: {}, ...criteria}, find);
  return Object.assign(selection, {words});
};

describe('when little or nothing is found', () => {
  it('the words that nothing answers to are told', () => {
    const {missing, count} = asked({words: 'xyzzy'}, {xyzzy: {missing: ['xyzzy']}});
    assert.deepEqual({missing, count}, {missing: ['xyzzy'], count: 0});
    assert.deepEqual(asked({}).missing, []);
  });

  it('it is told how many there would be without the visitor’s filters', () => {
    const answers = {x: {listings: listings('film', 'book', 'guide')}};
    const {count, withoutFilters} = asked({words: 'x', chosen: {topic: ['money']}}, answers);
    assert.deepEqual({count, withoutFilters}, {count: 1, withoutFilters: 3});
    assert.equal(asked({words: 'x'}, answers).withoutFilters, 3);
    assert.equal(asked({chosen: {topic: ['money']}}).withoutFilters, 4);
  });

  it('never with what the author left out', () => {
    const answers = {x: {listings: listings('film', 'book'), partly: listings('guide', 'film')}};
    const scope: Scope = {chosen: {type: ['film']}};
    const {withoutFilters, partly} = asked(
      {words: 'x', chosen: {topic: ['money']}},
      answers,
      scope,
    );
    assert.equal(withoutFilters, 1);
    assert.deepEqual(partly, []);
    assert.deepEqual(idsOf(asked({words: 'x'}, answers, scope).partly), ['film']);
  });

  it('the one filter is named that hides most', () => {
    const chosen = {type: ['film'], topic: ['visits'], beneficiary: ['child']};
    // Without the type a book is added, without the beneficiary a film; the first filter is named.
    assert.deepEqual(asked({chosen}).mostHiding, {filter: 'beneficiary', hides: 1});
    const narrower = {type: ['guide'], topic: ['visits']};
    assert.deepEqual(asked({chosen: narrower}).mostHiding, {filter: 'type', hides: 3});
    assert.equal(asked({chosen: narrower}).count, 0);
  });

  it('no filter is named when none alone hides anything', () => {
    assert.equal(asked({}).mostHiding, undefined);
    assert.equal(asked({words: 'x', chosen: {type: ['film']}}).mostHiding, undefined);
    const both = {type: ['guide'], beneficiary: ['child'], topic: ['unused']};
    assert.equal(asked({chosen: both}).mostHiding, undefined);
    assert.equal(asked({chosen: both}).withoutFilters, 4);
  });

  it('another spelling is offered when it finds something here, with how much', () => {
    const answers = {
      vists: {instead: 'visits'},
      visits: {listings: listings('film', 'book', 'film-too')},
    };
    const {instead} = asked({words: 'vists', chosen: {type: ['film']}}, answers);
    assert.deepEqual(instead, {words: 'visits', count: 2});
    assert.equal(asked({words: 'vists', chosen: {type: ['guide']}}, answers).instead, undefined);
    assert.equal(asked({words: 'visits'}, answers).instead, undefined);
  });

  it('no other spelling is offered that comes to the same here', () => {
    const answers = {
      vists: {instead: 'visits', listings: listings('film', 'book')},
      visits: {listings: listings('film', 'guide')},
    };
    const chosen = (type: string) => ({words: 'vists', chosen: {type: [type]}});
    assert.equal(asked(chosen('film'), answers).instead, undefined);
    assert.deepEqual(asked(chosen('guide'), answers).instead, {words: 'visits', count: 1});
    assert.deepEqual(asked({words: 'vists'}, answers).instead, {words: 'visits', count: 2});
  });

  it('other spellings are looked for only when asked', () => {
    const selection = asked({words: 'vists'}, {vists: {instead: 'visits'}});
    assert.deepEqual(selection.words, ['vists']);
    assert.equal(selection.instead, undefined);
    assert.deepEqual(selection.words, ['vists', 'visits']);
    assert.equal(selection.instead, undefined);
    assert.equal(selection.words.length, 2);
  });

  it('the topics of the scope are there to browse, whatever was asked', () => {
    const topics = [
      {value: 'visits', count: 3},
      {value: 'money', count: 1},
    ];
    assert.deepEqual(asked({words: 'xyzzy', chosen: {type: ['book']}}).topics, topics);
    const scope: Scope = {chosen: {type: ['guide']}};
    assert.deepEqual(asked({words: 'xyzzy'}, {}, scope).topics, [{value: 'money', count: 1}]);
  });
});

describe('the words to mark', () => {
  it('are those of the search; without words there are none', () => {
    const answers = {film: {marks: (word: string) => word === 'film'}};
    assert.equal(asked({words: ' film '}, answers).marks('film'), true);
    assert.equal(asked({words: ' film '}, answers).marks('book'), false);
    assert.equal(asked({}, answers).marks('film'), false);
  });
});
