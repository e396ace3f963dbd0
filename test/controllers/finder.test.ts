import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Finder} from '../../src/controllers/finder.js';
import type {Directory} from '../../src/core/search/directory.js';
import {aDirectory, aResource, idsOf} from '../core/search/a-directory.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

const aFewHundred = () =>
  aDirectory({
    resources: Array.from({length: 600}, (_, index) =>
      aResource(`r${index}`, {title: `Visit number${index}`}),
    ),
  });

describe('the search of a list', () => {
  it('answers the key or press that asks for it before it gathers any words', async () => {
    const directory = aFewHundred();
    const {listings} = directory;
    let isRead = false;
    Object.defineProperty(directory, 'listings', {
      get: () => {
        isRead = true;
        return listings;
      },
    });
    const finder = new Finder(host);
    const prepared = finder.prepare(directory);
    // Whatever follows at once, and all that it leads to, comes first.
    await Promise.resolve();
    assert.equal(isRead, false);
    await prepared;
    assert.equal(isRead, true);
    assert.deepEqual(idsOf(finder.for(directory)('vsit number77').listings).slice(0, 1), ['r77']);
  });

  it('finds words as they are spelt while the forgiving search is on its way', async () => {
    const directory: Directory = aDirectory({resources: [aResource('one', {title: 'Visiting'})]});
    const finder = new Finder(host);
    const find = finder.for(directory);
    assert.deepEqual(idsOf(find('visit').listings), ['one']);
    assert.deepEqual(idsOf(find('vsiting').listings), []);
    while (!finder.isPrepared(directory)) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(idsOf(finder.for(directory)('vsiting').listings), ['one']);
  });
});
