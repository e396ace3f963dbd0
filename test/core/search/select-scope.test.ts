import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {plainFind} from '../../../src/core/search/plain-find.js';
import {select, type Scope} from '../../../src/core/search/select.js';
import {aDirectory, aResource, idsOf} from './a-directory.js';

const directory = aDirectory({
  audiences: [{id: 'health', name: 'Health'}],
  resources: [
    aResource('new', {audiences: ['health'], reviewed: '2026-11-01'}),
    aResource('old', {audiences: ['health'], reviewed: '2020-11-01', coverage: ['E12000001']}),
    aResource('other', {type: 'film'}),
  ],
  pages: [
    {
      id: 'page',
      kind: 'audience',
      title: 'Health',
      audience: 'health',
      sections: [{id: 'first', heading: 'First', featured: ['new']}],
    },
  ],
});
const find = plainFind(directory);
const asked = (scope: Scope, words = '', now?: Date) =>
  select(directory, scope, {words, chosen: {}}, find, {now});
const listed = (...found: Parameters<typeof asked>) =>
  asked(...found).groups.flatMap(({listings}) => idsOf(listings));

describe('what an author asks for', () => {
  it('is found out once, however often a list selects', () => {
    const scope = () => ({audience: 'health', chosen: {type: ['booklets', 'bookelt']}});
    const first = asked(scope());
    assert.equal(asked(scope()).groups, first.groups);
    asked(scope(), 'old');
    assert.equal(asked(scope()).problems, first.problems);
    assert.equal(first.problems.length, 1);
  });

  it('may be a part of the feed: what is named first, then what answers to its query', () => {
    const query = {types: ['booklet'], audiences: [], beneficiaries: [], topics: [], stages: []};
    const named = {featured: ['other', 'old'], query};
    assert.deepEqual(listed({subset: named, chosen: {}}), ['other', 'old', 'new']);
    assert.deepEqual(listed({subset: {featured: ['old']}, chosen: {}}), ['old']);
    // It is a plain list, whatever the audience's page has.
    const {groups} = asked({audience: 'health', subset: named, chosen: {}});
    assert.deepEqual(
      groups.map(({id}) => id),
      ['all'],
    );
    assert.deepEqual(listed({subset: named, chosen: {type: ['film']}}), ['other']);
  });

  it('is found out anew when it changes', () => {
    assert.deepEqual(listed({chosen: {}}), ['new', 'old', 'other']);
    assert.deepEqual(listed({audience: 'health', chosen: {}}), ['new', 'old']);
    assert.deepEqual(listed({audience: 'health', section: 'first', chosen: {}}), ['new']);
    assert.deepEqual(listed({chosen: {type: ['film']}}), ['other']);
  });

  it('may depend on the day of reading, and by itself on the day the feed was changed', () => {
    const scope = {chosen: {reviewed: ['1']}};
    assert.deepEqual(listed(scope, '', new Date('2026-11-22')), ['new']);
    assert.deepEqual(listed(scope, '', new Date('2020-11-22')), ['new', 'old']);
    assert.deepEqual(listed(scope, '', new Date('2030-11-22')), []);
    assert.deepEqual(listed(scope), ['new']);
  });

  it('is asked of each resource once for a place', () => {
    const asks: string[] = [];
    const here: Scope['serves'] = ({coverage}) =>
      asks.push(coverage.join()) > 0 && coverage.length === 0;
    const scope = () => ({audience: 'health', chosen: {}, serves: here});
    assert.deepEqual(listed(scope()), ['new']);
    assert.deepEqual(listed(scope(), 'new'), ['new']);
    assert.deepEqual(listed(scope(), 'old'), []);
    assert.deepEqual(asks, ['', 'E12000001']);
    // Another place is another function.
    assert.deepEqual(listed({...scope(), serves: ({coverage}) => coverage.length > 0}), ['old']);
    assert.deepEqual(listed({...scope(), serves: undefined}), ['new', 'old']);
  });

  it('is kept for many widgets, not for ever, and stays right', () => {
    for (let index = 0; index < 120; index++)
      assert.deepEqual(listed({section: `none-${index}`, chosen: {type: ['film']}}), ['other']);
    assert.deepEqual(listed({audience: 'health', chosen: {}}), ['new', 'old']);
  });
});
