import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {codesOfRuns} from '../../../src/core/areas/code-runs.js';
import {regionCodes, type RegionCode} from '../../../src/core/areas/codes.js';
import {unpackNumbers} from '../../../src/core/areas/lazy/packed-numbers.js';
import {packNumbers} from '../../../src/tooling/areas/tables/numbers.js';
import {packOutcodes} from '../../../src/tooling/areas/tables/outcodes.js';
import {packPostcodeRegions} from '../../../src/tooling/areas/tables/postcode-regions.js';
import {byOutcode, type OutcodeRow} from '../../../src/tooling/areas/tables/postcodes.js';
import {packCodes} from '../../../src/tooling/areas/tables/runs.js';
import {decodersOf, temporaryFolder} from './decoders.js';

/** Each run reads the decoders anew, beside other tables. */
const fewRuns = {numRuns: 25};

/** Councils whose region follows from their number, so that a test can tell it. */
const council = fc
  .integer({min: 0, max: 35})
  .map((number) => `E06${String(number).padStart(6, '0')}`);
const regionOf = (code: string): RegionCode => regionCodes[Number(code.slice(3)) % 12]!;

const postcodes = fc.array(
  fc.record({
    area: fc.constantFrom('B', 'BS', 'CH', 'EC', 'N', 'SY', 'ZE'),
    number: fc.integer({min: 0, max: 99}),
    letter: fc.constantFrom('', '', '', 'A', 'M', 'W'),
    sector: fc.constantFrom(...'0123456789'),
    council,
    times: fc.integer({min: 1, max: 200}),
  }),
  {minLength: 1, maxLength: 120},
);

/** Counts of postcodes as the tally keeps them. */
function rowsOf(list: readonly Sample[]): OutcodeRow[] {
  const rows = new Map<string, OutcodeRow & {councils: Counts; sectors: Map<string, Counts>}>();
  for (const {area, number, letter, sector, council, times} of list) {
    const district = `${number}${number < 10 ? letter : ''}`;
    const row = rows.get(area + district) ?? {
      area,
      district,
      councils: new Map(),
      sectors: new Map(),
      at: {latitude: 49 + rows.size / 10, longitude: -rows.size / 100},
    };
    rows.set(area + district, row);
    const ofSector: Counts = row.sectors.get(sector) ?? new Map();
    row.sectors.set(sector, ofSector);
    for (const counts of [row.councils, ofSector])
      counts.set(council, (counts.get(council) ?? 0) + times);
  }
  return [...rows.values()].sort(byOutcode);
}

type Counts = Map<string, number>;
type Sample = typeof postcodes extends fc.Arbitrary<(infer Row)[]> ? Row : never;

function tables(content: Readonly<Record<string, object>>): string {
  const folder = join(temporaryFolder(), 'tables');
  mkdirSync(folder);
  for (const [name, table] of Object.entries(content))
    writeFileSync(join(folder, name), JSON.stringify(table));
  return folder;
}

describe('packing and unpacking', () => {
  it('gives back any numbers', () => {
    const number = fc.integer({min: -20_000, max: 20_000});
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        assert.deepEqual(unpackNumbers(packNumbers(numbers)), numbers);
      }),
    );
  });

  it('gives back any codes, in order', () => {
    const code = fc
      .tuple(fc.constantFrom('E06', 'E07', 'N09', 'S12', 'W06'), fc.integer({min: 1, max: 999}))
      .map(([kind, number]) => kind + String(number).padStart(6, '0'));
    fc.assert(
      fc.property(fc.uniqueArray(code, {minLength: 1}), (codes) => {
        assert.deepEqual(codesOfRuns(packCodes(codes)), [...codes].sort());
      }),
    );
  });

  it('gives back any outcodes, their councils by the number of postcodes, and their middles', async () => {
    await fc.assert(
      fc.asyncProperty(postcodes, async (list) => {
        const rows = rowsOf(list);
        const folder = tables({'outcodes.json': packOutcodes(rows)});
        const {outcodes} = await decodersOf(folder).lazy();

        assert.deepEqual(
          [...outcodes.keys()],
          rows.map(({area, district}) => area + district),
        );
        for (const {area, district, councils, at} of rows) {
          const outcode = outcodes.get(area + district)!;
          assert.deepEqual([...outcode.councils].sort(), [...councils.keys()].sort());
          const counts = outcode.councils.map((code) => councils.get(code)!);
          assert.deepEqual(
            counts,
            [...counts].sort((a, b) => b - a),
          );
          assert.ok(Math.abs(outcode.at.latitude - at.latitude) <= 0.0051, 'latitude');
          assert.ok(Math.abs(outcode.at.longitude - at.longitude) <= 0.0051, 'longitude');
        }
      }),
      fewRuns,
    );
  });

  it('never loses the region of a postcode, whatever the borders', async () => {
    await fc.assert(
      fc.asyncProperty(postcodes, async (list) => {
        const table = packPostcodeRegions(rowsOf(list), regionOf, {B: 98});
        const folder = tables({'postcode-regions.json': table});
        const {regionsOfPostcode} = await decodersOf(folder).areas();

        for (const {area, number, letter, sector, council} of list) {
          const district = `${number}${number < 10 ? letter : ''}`;
          const begins = {kind: 'postcode', area, district, sector, text: ''} as const;
          for (const level of ['area', 'district', 'sector'] as const) {
            const {regions, certainty} = regionsOfPostcode({...begins, level});
            const at = `${level} of ${area}${district} ${sector}`;
            // Nothing is promised of large users' districts but that it says so.
            if (certainty === 'assumed') assert.ok(number >= 90, at);
            else if (level !== 'area') assert.ok(regions.includes(regionOf(council)), at);
            if (level !== 'sector' || certainty === 'assumed') continue;
            // All of a sector's regions, and no other.
            const inSector = list.filter(
              (other) => other.area === area && other.number === number && other.sector === sector,
            );
            const expected = new Set(inSector.map((other) => regionOf(other.council)));
            assert.deepEqual(new Set(regions), expected, at);
          }
        }
      }),
      fewRuns,
    );
  });
});
