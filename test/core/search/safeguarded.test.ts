import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isSafeguarded} from '../../../src/core/search/safeguarded.js';
import {aDirectory, aResource} from './a-directory.js';

const directory = aDirectory({
  resources: [
    aResource('plain'),
    aResource('contact', {safeguarding: true}),
    aResource('gone', {status: 'withdrawn', safeguarding: true}),
    aResource('other'),
  ],
});
const listed = (...ids: readonly string[]) => ids.map((id) => directory.listing(id)!);

describe('the concern for the safety of children', () => {
  it('is told of what is listed, and of nothing else', () => {
    assert.equal(isSafeguarded(directory, listed('plain', 'other')), false);
    assert.equal(isSafeguarded(directory, listed('other', 'contact')), true);
    assert.equal(isSafeguarded(directory, []), false);
  });

  it('is told of what an index gives, whose rows are its own', () => {
    const [contact, plain] = listed('contact', 'plain');
    assert.equal(isSafeguarded(directory, [{...contact!, row: 0}]), true);
    assert.equal(isSafeguarded(directory, [{...contact!, row: 9_000}]), true);
    assert.equal(isSafeguarded(directory, [{...plain!, row: 1}]), false);
  });
});
