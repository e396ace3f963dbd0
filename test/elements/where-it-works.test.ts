import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AreaTablesLoader} from '../../src/controllers/area-tables.js';
import type {Localiser} from '../../src/controllers/localiser.js';
import {gazetteerOf} from '../../src/core/areas/index.js';
import {needsTables, whereItWorks} from '../../src/elements/shared/where-it-works.js';
import {Wording} from '../../src/elements/shared/wording.js';
import {defaultMessages as en} from '../../src/locales/registry.js';
import {aDirectory, aResource} from '../core/search/a-directory.js';

const localiser = {messages: en, lang: 'en'} as unknown as Localiser;

/** @param names - Names of councils, once they are here. */
function tell(coverage: readonly string[], names?: Readonly<Record<string, string>>) {
  const directory = aDirectory({
    prisons: [{id: 'BLI', name: 'Bristol'}],
    resources: [aResource('one', {type: 'service', coverage})],
  });
  const wording = new Wording(localiser, directory.feed);
  const gazetteer = gazetteerOf({
    prisons: [],
    namesOf: (code) => (names?.[code] ? {en: names[code], cy: names[code]} : undefined),
  });
  const tables = {atlas: () => names && {gazetteer, names: {}}} as unknown as AreaTablesLoader;
  const [resource] = directory.feed.resources;
  return {
    words: whereItWorks(resource!, directory, wording, tables),
    needs: needsTables(resource!, wording),
  };
}

describe('where a service works', () => {
  it('is told by name for nations, regions and prisons, with nothing to load', () => {
    assert.deepEqual(tell(['W92000004', 'E12000009', 'prison:BLI']), {
      words: ['Wales', 'South West', 'Bristol'],
      needs: false,
    });
    assert.deepEqual(tell([]), {words: [], needs: false});
  });

  it('is told by the nation while the names of its councils are on their way', () => {
    const {words, needs} = tell(['W92000004', 'E06000023', 'E06000024', 'S12000033']);
    assert.deepEqual(words, ['Wales', 'Parts of England', 'Parts of Scotland']);
    assert.equal(needs, true);
  });

  it('is not told in part where all of it is named', () => {
    assert.deepEqual(tell(['E92000001', 'E06000023']).words, ['England']);
  });

  it('is told by every name once they are here', () => {
    const names = {E06000023: 'Bristol', E06000024: 'North Somerset'};
    assert.deepEqual(tell(['W92000004', 'E06000023', 'E06000024'], names).words, [
      'Wales',
      'Bristol',
      'North Somerset',
    ]);
  });
});
