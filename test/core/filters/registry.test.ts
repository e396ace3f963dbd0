import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accepts, filters} from '../../../src/core/filters/registry.js';
import {defaultMessages} from '../../../src/locales/registry.js';
import {aDirectory, aResource} from '../search/a-directory.js';

const {feed} = aDirectory({
  audiences: [
    {id: 'health', name: 'Health'},
    {id: 'courts', name: 'Courts'},
  ],
  topics: [{id: 'visits', name: 'Visits'}],
  stages: [{id: 'arrest', name: 'Arrest'}],
  resources: [
    aResource('full', {
      type: 'film',
      audiences: ['health', 'courts'],
      beneficiaries: ['child'],
      topics: ['visits'],
      stages: ['arrest'],
      ages: {from: 4, to: 12},
      delivery: ['online'],
      contacts: [{phone: '0300 123 4567'}],
      languages: ['en-GB', 'cy', 'en'],
    }),
    aResource('bare'),
  ],
});
const [full, bare] = feed.resources;

describe('a filter', () => {
  it('reads the field that its name says', () => {
    const values = Object.fromEntries(
      filters.map(({id, valuesOf}) => [id, valuesOf(full!)] as const),
    );
    assert.deepEqual(values, {
      beneficiary: ['child'],
      type: ['film'],
      topic: ['visits'],
      stage: ['arrest'],
      audience: ['health', 'courts'],
      age: ['0-4', '5-11', '12-15'],
      // A number to ring is help by phone, whether or not the feed says so.
      delivery: ['online', 'phone'],
      language: ['en', 'cy'],
    });
  });

  for (const {id} of filters)
    it(`has a name in English: ${id}`, () => {
      assert.notEqual(defaultMessages.list.filter[id], '');
    });
});

describe('a resource answers to a choice', () => {
  it('when nothing is chosen', () => {
    assert.ok(accepts(bare!, {}));
    assert.ok(accepts(bare!, {type: [], topic: []}));
  });

  it('when it has one of the values of a filter', () => {
    assert.ok(accepts(full!, {audience: ['courts', 'schools']}));
    assert.ok(!accepts(full!, {audience: ['schools']}));
    assert.ok(!accepts(bare!, {audience: ['health']}));
  });

  it('when it does so in every filter', () => {
    assert.ok(accepts(full!, {audience: ['health'], topic: ['visits'], type: ['film']}));
    assert.ok(!accepts(full!, {audience: ['health'], topic: ['visits'], type: ['book']}));
  });

  it('whatever a filter that is left out says', () => {
    assert.ok(accepts(full!, {topic: ['visits'], type: ['book']}, 'type'));
    assert.ok(!accepts(full!, {topic: ['visits'], type: ['book']}, 'topic'));
  });
});
