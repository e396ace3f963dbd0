import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  aboutDistance,
  distanceKm,
  lookupsOf,
  parsePostcode,
} from '../../../src/core/areas/index.js';
import {councils} from '../../../src/core/areas/council-table.js';
import * as data from '../../../src/core/areas/lazy/tables.js';
import {unpackNumbers} from '../../../src/core/areas/lazy/packed-numbers.js';

const bristol = {latitude: 51.4545, longitude: -2.5879};
const cardiff = {latitude: 51.4816, longitude: -3.1791};
const edinburgh = {latitude: 55.9533, longitude: -3.1883};

describe('distanceKm', () => {
  it('is that of the crow', () => {
    assert.ok(Math.abs(distanceKm(bristol, cardiff) - 41) < 1);
    assert.ok(Math.abs(distanceKm(bristol, edinburgh) - 502) < 3);
    assert.equal(distanceKm(bristol, bristol), 0);
  });

  it('is the same in both directions', () => {
    assert.equal(distanceKm(bristol, edinburgh), distanceKm(edinburgh, bristol));
  });
});

describe('aboutDistance', () => {
  for (const [km, within, expected] of [
    [0.2, 1, 'at most 1 km, 1 mi'],
    [1.4, 1, '1 km, 1 mi'],
    [6.2, 1, '6 km, 4 mi'],
    [9.6, 1, '10 km, 6 mi'],
    [12, 1, '10 km, 6 mi'],
    [23, 1, '25 km, 15 mi'],
    [47, 1, '45 km, 30 mi'],
    [183, 1, '180 km, 110 mi'],
    [3, 5, 'at most 5 km, 4 mi'],
    [6, 5, '5 km, 3 mi'],
    [6, 15, 'at most 20 km, 15 mi'],
    [30, 15, '30 km, 20 mi'],
  ] as const) {
    it(`says of ${km} km, known to within ${within}: ${expected}`, () => {
      const {km: about, miles, atMost} = aboutDistance(km, within);
      assert.equal(`${atMost ? 'at most ' : ''}${about} km, ${miles} mi`, expected);
    });
  }

  it('never claims less than a bound, nor a distance of nothing', () => {
    const length = fc.double({min: 0, max: 1_300, noNaN: true});
    fc.assert(
      fc.property(length, fc.double({min: 0.5, max: 60, noNaN: true}), (km, within) => {
        const about = aboutDistance(km, within);
        assert.ok(about.km >= 1 && about.miles >= 1);
        if (about.atMost) assert.ok(about.km >= within && about.miles * 1.609344 >= within - 1e-9);
        else assert.ok(Math.abs(about.km - km) <= Math.max(5, within), `${km} ${within}`);
      }),
    );
  });
});

describe('the points of the tables', () => {
  const lookups = lookupsOf(data);
  const pointOf = (typed: string) => {
    const postcode = parsePostcode(typed);
    assert.ok(postcode?.kind === 'postcode');
    return lookups.pointOfPostcode(postcode);
  };

  it('are near where they should be', () => {
    assert.ok(distanceKm(pointOf('BS1 4DJ')!, bristol) < 2);
    assert.ok(distanceKm(pointOf('EH1')!, edinburgh) < 2);
    assert.ok(distanceKm(lookups.pointOfCouncil('E06000023')!, bristol) < 4);
    assert.ok(distanceKm(lookups.pointOfCouncil('N09000003')!, pointOf('BT1')!) < 6);
  });

  it('say how rough they are', () => {
    assert.ok(pointOf('BS1')!.within < 3);
    assert.ok(pointOf('IV27')!.within > 20);
  });

  it('are absent where nothing is known', () => {
    assert.equal(pointOf('BS'), undefined);
    assert.equal(pointOf('BS77'), undefined);
    assert.equal(lookups.pointOfCouncil('E99999999'), undefined);
  });

  it('exist for every council', () => {
    for (const {code} of councils) assert.ok(lookups.pointOfCouncil(code), code);
  });

  it('put each town within reach of its council', () => {
    for (const {names, council, at} of data.towns) {
      const middle = lookups.pointOfCouncil(council)!;
      assert.ok(distanceKm(at, middle) < middle.within + 45, `${names.en} in ${council}`);
    }
  });
});

describe('unpackNumbers', () => {
  it('adds up differences of any size and sign', () => {
    // 0, +1, −1, +16 in two characters, −1000.
    assert.deepEqual(unpackNumbers('ACBgBv-B'), [0, 1, 0, 16, -984]);
    assert.deepEqual(unpackNumbers(''), []);
  });
});
