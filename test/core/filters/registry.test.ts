import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {filters, type FilterId} from '../../../src/core/filters/registry.js';
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
      formats: ['easy-read'],
      downloads: [
        {label: 'Read', url: 'https://a.example/a.pdf', mediaType: 'application/pdf'},
        {label: 'Print', url: 'https://a.example/b.pdf', mediaType: 'Application/PDF'},
        {label: 'Other', url: 'https://a.example/c', mediaType: 'application/x-other'},
        {label: 'No type', url: 'https://a.example/d'},
      ],
      access: {kind: 'free-account'},
      coverage: ['W92000004', 'E06000023'],
      reviewed: '2025-11-20',
    }),
    aResource('bare'),
  ],
});
const [full, bare] = feed.resources;
const now = new Date('2026-11-22T12:00Z');

/** What a resource answers in one filter. */
const valuesOf = (id: FilterId, fields: object, at = now) =>
  filters
    .find((filter) => filter.id === id)!
    .valuesOf(aDirectory({resources: [aResource('a', {...fields})]}).feed.resources[0]!, at);

describe('a filter', () => {
  it('reads the field that its name says', () => {
    const values = Object.fromEntries(
      filters.map((filter) => [filter.id, filter.valuesOf(full!, now)] as const),
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
      format: ['easy-read', 'pdf'],
      access: ['free-account'],
      area: ['W92000004', 'E06000023', 'E92000001'],
      reviewed: ['2', '5'],
    });
  });

  it('has nothing to say of a resource that states nothing', () => {
    for (const filter of filters)
      assert.deepEqual(
        filter.valuesOf(bare!, now),
        filter.id === 'type' ? ['booklet'] : [],
        filter.id,
      );
  });

  it('has a term for every value, so that an author can ask for it', () => {
    for (const filter of filters) {
      const terms = filter.termsOf(feed).map(({value}) => value);
      for (const value of filter.valuesOf(full!, now))
        if (filter.id !== 'type') assert.ok(terms.includes(value), `${filter.id}: ${value}`);
      assert.equal(new Set(terms).size, terms.length, filter.id);
    }
  });

  for (const {id} of filters)
    it(`has a name in English: ${id}`, () => {
      assert.notEqual(defaultMessages.list.filter[id], '');
    });
});

describe('the filter by area', () => {
  const areas = (...coverage: string[]) => [...valuesOf('area', {coverage})].sort();
  const regions = Array.from({length: 9}, (_, index) => `E1200000${index + 1}`);

  it('takes help for a whole nation as help in its regions', () => {
    assert.deepEqual(areas('E92000001'), [...regions, 'E92000001']);
    assert.deepEqual(areas('K04000001'), [...regions, 'E92000001', 'K04000001', 'W92000004']);
    assert.deepEqual(
      areas('K02000001'),
      [...regions, 'E92000001', 'K02000001', 'N92000002', 'S92000003', 'W92000004'].sort(),
    );
  });

  it('takes help for a council or region as help in its nation, never in other regions', () => {
    assert.deepEqual(areas('E12000009'), ['E12000009', 'E92000001']);
    assert.deepEqual(areas('S12000036'), ['S12000036', 'S92000003']);
  });

  it('takes codes of other schemes as they are', () => {
    for (const code of ['probation:south-west', 'constructor:it'])
      assert.deepEqual(areas(code), [code]);
  });

  it('knows every nation and region by its code, served or not', () => {
    const {termsOf} = filters.find(({id}) => id === 'area')!;
    const terms = termsOf(aDirectory({prisons: [{id: 'BLI', name: 'Bristol'}]}).feed);
    const values = terms.map(({value}) => value);
    for (const code of ['E12000007', 'N92000002', 'K02000001', 'prison:BLI'])
      assert.ok(values.includes(code), code);
  });
});

describe('the filter by review', () => {
  const rows: readonly [reviewed: string, at: string, values: readonly string[]][] = [
    ['2026-11-22', '2026-11-22T00:00Z', ['1', '2', '5']],
    ['2025-11-22', '2026-11-22T00:00Z', ['1', '2', '5']],
    // The same from the first to the last moment of a day.
    ['2025-11-22', '2026-11-22T23:59Z', ['1', '2', '5']],
    ['2025-11-22', '2026-11-23T00:00Z', ['2', '5']],
    ['2022', '2026-11-22T12:00Z', ['5']],
    ['2021', '2026-11-22T12:00Z', ['5']],
    ['2020-12', '2026-11-22T12:00Z', []],
  ];
  for (const [reviewed, at, values] of rows)
    it(`${reviewed} read at ${at}: within ${values.join(', ') || 'none'}`, () => {
      assert.deepEqual(valuesOf('reviewed', {reviewed}, new Date(at)), values);
    });
});
