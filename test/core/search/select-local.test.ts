import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gazetteerOf} from '../../../src/core/areas/index.js';
import {selectLocal} from '../../../src/core/search/select-local.js';
import {aDirectory, aResource} from './a-directory.js';

const service = (id: string, coverage: string[], more: object = {}) =>
  aResource(id, {type: 'service', coverage, ...more});

const directory = aDirectory({
  prisons: [{id: 'BLI', name: 'HMP Bristol', areas: ['E06000023', 'E12000009']}],
  resources: [
    service('south-west', ['E12000009']),
    service('bristol', ['E06000023']),
    service('at-hmp-bristol', ['prison:BLI']),
    service('wales', ['W92000004']),
    service('england', ['E92000001']),
    service('england-and-wales', ['E92000001', 'W92000004'], {type: 'helpline'}),
    service('uk', ['K02000001'], {type: 'training'}),
    service('south-east', ['E12000008']),
    service('scotland', ['S92000003']),
    service('not-stated', []),
    service('gone', ['E12000009'], {status: 'withdrawn'}),
    aResource('booklet', {type: 'booklet', coverage: ['E12000009']}),
  ],
});
const gazetteer = gazetteerOf({prisons: directory.feed.prisons});
const groups = (...areas: string[]) =>
  Object.fromEntries(
    selectLocal(directory, gazetteer, areas).groups.map(({id, listings}) => [
      id,
      listings.map(({resource}) => resource.id),
    ]),
  );

describe('help for an area', () => {
  it('stands once, in the nearest group that applies', () => {
    assert.deepEqual(groups('E12000009'), {
      covering: ['south-west'],
      part: ['bristol', 'at-hmp-bristol'],
      national: ['england', 'england-and-wales', 'uk'],
      nearby: ['wales', 'south-east'],
      notStated: ['not-stated'],
    });
  });

  it('calls help for several nations national in Wales too', () => {
    const {covering, national} = groups('W92000004');
    assert.deepEqual(covering, ['wales']);
    assert.deepEqual(national, ['england-and-wales', 'uk']);
  });

  it('is the union at a border', () => {
    assert.deepEqual(groups('E12000009', 'W92000004')['covering'], ['south-west', 'wales']);
  });

  it('is what serves a nation or more as long as no area is chosen', () => {
    assert.deepEqual(groups(), {national: ['england', 'england-and-wales', 'uk']});
  });

  it('shows what serves everybody when a code is not known', () => {
    assert.deepEqual(groups('E99999999'), groups());
  });

  it('counts each listing once', () => {
    assert.equal(selectLocal(directory, gazetteer, ['E12000009']).count, 9);
  });
});
