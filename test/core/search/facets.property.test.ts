import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {filters, type Chosen, type FilterId} from '../../../src/core/filters/registry.js';
import type {Filter} from '../../../src/core/filters/filter.js';
import type {Resource} from '../../../src/core/feed/format/resource.js';
import {Choice} from '../../../src/core/search/columns.js';
import {facetsOf} from '../../../src/core/search/facets.js';
import {nothingFound} from '../../../src/core/search/find.js';
import {select} from '../../../src/core/search/select.js';
import {aDirectory, aResource} from './a-directory.js';

const now = new Date('2026-11-22T12:00Z');
const all = filters as readonly (Filter & {readonly id: FilterId})[];

const some = (values: readonly string[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), {maxLength});

const fields = fc.record({
  type: fc.constantFrom('booklet', 'film', 'service', 'podcast'),
  beneficiaries: some(['child', 'parent-or-carer', 'professional']),
  topics: some(['visits', 'money', 'school']),
  stages: some(['arrest', 'court']),
  audiences: some(['health', 'schools']),
  ages: fc.record({from: fc.integer({min: 0, max: 12}), to: fc.integer({min: 12, max: 30})}),
  languages: some(['en', 'cy', 'en-GB', 'pl']),
  formats: some(['easy-read', 'bsl']),
  delivery: some(['online', 'phone']),
  access: fc.record({kind: fc.constantFrom('open', 'paid')}),
  coverage: some(['E92000001', 'E12000009', 'W92000004', 'K02000001']),
  reviewed: fc.constantFrom('2026-11-01', '2025-01', '2023', '2010'),
  status: fc.constantFrom('current', 'archived', 'withdrawn'),
});

const chosenValues: Readonly<Record<FilterId, readonly string[]>> = {
  type: ['booklet', 'film', 'podcast'],
  beneficiary: ['child', 'professional'],
  topic: ['visits', 'money', 'not-there'],
  stage: ['court'],
  audience: ['health', 'constructor'],
  age: ['0-4', '26-'],
  delivery: ['phone'],
  language: ['en', 'pl'],
  format: ['bsl'],
  access: ['open', 'paid'],
  area: ['E12000009', 'W92000004'],
  reviewed: ['1', '5'],
};

/** Random choices in a few of the filters; some are empty. */
const choices = fc
  .array(fc.constantFrom(...all.map(({id}) => id)), {maxLength: 4})
  .chain((ids) =>
    fc.record(
      Object.fromEntries(
        ids.map((id) => [id, fc.subarray([...chosenValues[id]])] as const),
      ) as Record<FilterId, fc.Arbitrary<string[]>>,
    ),
  ) as fc.Arbitrary<Chosen>;

const makeDirectory = (entries: readonly object[]) =>
  aDirectory({
    audiences: ['health', 'schools'].map((id) => ({id, name: id})),
    topics: ['visits', 'money', 'school'].map((id) => ({id, name: id})),
    stages: ['arrest', 'court'].map((id) => ({id, name: id})),
    resources: entries.map((entry, index) => aResource(`r${index}`, {...entry})),
  });

/** OR between the values of one filter, AND between filters: resource by resource. */
function answers(resource: Resource, chosen: Chosen, except?: FilterId): boolean {
  return all.every((filter) => {
    const wanted = filter.id === except ? [] : (chosen[filter.id] ?? []);
    const values = filter.valuesOf(resource, now);
    return wanted.length === 0 || values.some((value) => wanted.includes(value));
  });
}

const cases = fc.record({
  entries: fc.array(fields, {minLength: 1, maxLength: 12}),
  chosen: choices,
  /** Whether each listing is in scope, and matches the words. */
  parts: fc.array(fc.record({isInScope: fc.boolean(), isWorded: fc.boolean()}), {
    minLength: 12,
    maxLength: 12,
  }),
});

describe('whatever is listed and chosen', () => {
  it('the counts are those of counting one by one', () => {
    fc.assert(
      fc.property(cases, ({entries, chosen, parts}) => {
        const directory = makeDirectory(entries);
        const inScope = directory.listings.filter((_, index) => parts[index]!.isInScope);
        const worded = inScope.filter(({row}) => parts[row]!.isWorded);
        const facets = facetsOf(directory, inScope, worded, chosen, now);
        assert.deepEqual(
          facets.map(({id}) => id),
          all.map(({id}) => id),
        );
        for (const filter of all) {
          const {options} = facets.find(({id}) => id === filter.id)!;
          const occurring = new Set(
            inScope.flatMap(({resource}) => filter.valuesOf(resource, now)),
          );
          const expected = new Map(
            [...occurring].map((value) => [
              value,
              worded.filter(
                ({resource}) =>
                  answers(resource, chosen, filter.id) &&
                  filter.valuesOf(resource, now).includes(value),
              ).length,
            ]),
          );
          assert.deepEqual(new Map(options.map(({value, count}) => [value, count])), expected);
          assert.equal(options.length, expected.size);
          for (const option of options)
            assert.equal(option.chosen, chosen[filter.id]?.includes(option.value) ?? false);
        }
      }),
    );
  });

  it('what is accepted is what answers to every filter', () => {
    fc.assert(
      fc.property(cases, ({entries, chosen}) => {
        const directory = makeDirectory(entries);
        const choice = new Choice(directory, chosen, now);
        for (const listing of directory.listings)
          assert.equal(choice.accepts(listing), answers(listing.resource, chosen));
      }),
    );
  });

  it('an option leads to as many listings as it says, and no filter hides more than is said', () => {
    fc.assert(
      fc.property(cases, ({entries, chosen, parts}) => {
        const directory = makeDirectory(entries);
        const listings = directory.listings.filter((_, index) => parts[index]!.isWorded);
        const find = () => ({...nothingFound, listings});
        const ask = (choice: Chosen) =>
          select(directory, {chosen: {}}, {words: 'x', chosen: choice}, find, {now});
        const selection = ask(chosen);
        for (const {id, options} of selection.facets)
          for (const {value, count} of options)
            assert.equal(ask({...chosen, [id]: [value]}).count, count);
        const hidden = all.map(({id}) => ask({...chosen, [id]: []}).count - selection.count);
        assert.equal(selection.mostHiding?.hides ?? 0, Math.max(...hidden));
        assert.equal(selection.withoutFilters, ask({}).count);
      }),
      {numRuns: 40},
    );
  });
});
