import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sessionsAhead} from '../../../src/core/feed/sessions.js';
import {localTypes} from '../../../src/core/feed/format/resource.js';
import {Choice} from '../../../src/core/search/columns.js';
import {facetsOf} from '../../../src/core/search/facets.js';
import {gazetteerOf} from '../../../src/core/areas/index.js';
import {
  selectLocal,
  type LocalCriteria,
  type LocalGroup,
  type LocalTools,
} from '../../../src/core/search/select-local.js';
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
const now = new Date('2026-11-21T12:00:00Z');
const places: LocalTools = {
  gazetteer,
  Choice,
  facetsOf,
  types: localTypes,
  nextSession: (resource) => sessionsAhead(resource, now)[0]?.start,
  titleOf: ({title}) => title as string,
  distanceTo: ({id}, {latitude}) =>
    id === 'england'
      ? undefined
      : {km: Math.abs(latitude - (id === 'uk' ? 51 : 55)) * 111, within: 1},
};
const select = (criteria: Partial<LocalCriteria>) =>
  selectLocal(directory, {areas: [], chosen: {}, ...criteria}, places, now);
const idsOf = ({items}: LocalGroup) => items.map(({listing}) => listing.resource.id);
const groupsOf = (criteria: Partial<LocalCriteria>) =>
  Object.fromEntries(select(criteria).groups.map((group) => [group.id, idsOf(group)]));
const groups = (...areas: string[]) => groupsOf({areas});

describe('help for an area', () => {
  it('stands once, in the nearest group that applies', () => {
    assert.deepEqual(groups('E12000009'), {
      region: ['south-west'],
      part: ['bristol', 'at-hmp-bristol'],
      nation: ['england'],
      uk: ['england-and-wales', 'uk'],
      nearby: ['wales', 'south-east'],
      notStated: ['not-stated'],
    });
  });

  it('begins with the council, or the prison, that was chosen', () => {
    const inBristol = groups('E06000023');
    assert.deepEqual(Object.keys(inBristol).slice(0, 2), ['council', 'region']);
    assert.deepEqual(inBristol['council'], ['bristol']);
    assert.deepEqual(inBristol['region'], ['south-west']);
    const atPrison = groups('prison:BLI');
    assert.deepEqual(atPrison['prison'], ['at-hmp-bristol']);
    assert.deepEqual(atPrison['council'], ['bristol']);
  });

  it('stands under the probation region where the feed speaks so', () => {
    assert.deepEqual(groups('E06000023')['probation-region'], undefined);
    const more = aDirectory({resources: [service('pr', ['probation:south-west'])]});
    const {groups: found} = selectLocal(more, {areas: ['E06000023'], chosen: {}}, places, now);
    assert.deepEqual(
      found.map(({id}) => id),
      ['probation-region'],
    );
  });

  it('calls help for several nations national in Wales too', () => {
    const {region, uk} = groups('W92000004');
    assert.deepEqual(region, ['wales']);
    assert.deepEqual(uk, ['england-and-wales', 'uk']);
  });

  it('is the union at a border', () => {
    assert.deepEqual(groups('E12000009', 'W92000004')['region'], ['south-west', 'wales']);
  });

  it('is what serves a nation or more as long as no area is chosen', () => {
    assert.deepEqual(groups(), {nation: ['england', 'uk'], uk: ['england-and-wales']});
  });

  it('shows what serves everybody when a code is not known', () => {
    assert.deepEqual(groups('E99999999'), groups());
  });

  it('counts each listing once, and what narrowing leaves', () => {
    assert.equal(select({areas: ['E12000009']}).count, 9);
    const narrowed = select({areas: ['E12000009'], chosen: {type: ['helpline']}});
    assert.equal(narrowed.count, 1);
    assert.equal(narrowed.total, 9);
    const types = narrowed.facets.find(({id}) => id === 'type')!.options;
    assert.deepEqual(
      types.map(({value, count}) => [value, count]),
      [
        ['service', 7],
        ['helpline', 1],
        ['training', 1],
      ],
    );
  });

  it('is sorted within its groups: nearest, A to Z, next date', () => {
    const titled = aDirectory({
      resources: [
        service('b', ['E12000009'], {title: 'Beta'}),
        service('c', ['E12000009'], {title: 'Carp', sessions: [{start: '2026-12-01'}]}),
        service('a', ['E12000009'], {
          title: 'Alpha',
          sessions: [{start: '2026-11-01'}, {start: '2027-01-05T10:00Z'}],
        }),
      ],
    });
    const sorted = (criteria: Partial<LocalCriteria>, distances: Record<string, number> = {}) =>
      selectLocal(
        titled,
        {areas: ['E12000009'], chosen: {}, ...criteria},
        {
          ...places,
          distanceTo: ({id}) =>
            distances[id] === undefined ? undefined : {km: distances[id], within: 1},
        },
        now,
      );
    const order = (...found: Parameters<typeof sorted>) => idsOf(sorted(...found).groups[0]!);
    const from = {latitude: 51, longitude: -2, within: 1};
    assert.deepEqual(order({}), ['b', 'c', 'a']);
    assert.deepEqual(order({sort: 'title'}), ['a', 'b', 'c']);
    assert.deepEqual(order({sort: 'date'}), ['c', 'a', 'b']);
    assert.deepEqual(order({sort: 'near', from}, {a: 3, c: 1}), ['c', 'a', 'b']);
    assert.deepEqual(sorted({}).sorts, ['title', 'date']);
    assert.deepEqual(sorted({from}, {a: 3}).sorts, ['near', 'title', 'date']);
    // The session of 1 November is over; the later one is what is told.
    assert.equal(
      sorted({}).groups[0]!.items.find(({listing}) => listing.resource.id === 'a')!.next,
      '2027-01-05T10:00Z',
    );
  });
});
