import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gazetteerOf} from '../../../src/core/areas/index.js';

const gazetteer = gazetteerOf({
  prisons: [
    {id: 'BLI', areas: ['E06000023', 'E12000009', 'probation:south-west']},
    {id: 'REGION-ONLY', areas: ['E12000009']},
    {id: 'CONTRADICTORY', areas: ['E06000023', 'E12000001']},
    {id: 'NOWHERE', areas: []},
  ],
});

const bristol = 'E06000023';
const bath = 'E06000022';
const southWest = 'E12000009';
const northWest = 'E12000002';
const eastMidlands = 'E12000004';
const wales = 'W92000004';
const scotland = 'S92000003';
const northernIreland = 'N92000002';
const northNorthamptonshire = 'E06000061';

const covers = (coverage: readonly string[], ...codes: readonly string[]) => {
  const place = gazetteer.placeOf(...codes);
  assert.ok(place);
  return gazetteer.covers(coverage, place);
};

describe('covers', () => {
  for (const [coverage, place, expected] of [
    [[southWest], [southWest], 'region'],
    [['E92000001'], [southWest], 'nation'],
    [['E92000001'], [wales], 'nearby'],
    [['K04000001'], [wales], 'nation'],
    [['K04000001'], [scotland], 'nearby'],
    [['K03000001'], [scotland], 'nation'],
    [['K03000001'], [northernIreland], 'elsewhere'],
    [['K02000001'], [northernIreland], 'uk'],
    [[wales], ['W06000015'], 'region'],
    [[bristol], [southWest], 'part-of-region'],
    [[bristol], [bristol], 'council'],
    [[bristol], [bath], 'nearby'],
    [['E10000025'], ['E07000178'], 'council'],
    [['E07000178'], ['E10000025'], 'part-of-region'],
    [['prison:BLI'], [bristol], 'part-of-region'],
    [['prison:BLI'], ['prison:BLI'], 'prison'],
    [[bristol], ['prison:BLI'], 'council'],
    [[southWest], ['prison:BLI'], 'region'],
    [['prison:REGION-ONLY'], ['prison:BLI'], 'nearby'],
    [['probation:south-west'], ['prison:REGION-ONLY'], 'probation-region'],
    [[bristol], ['prison:CONTRADICTORY'], 'council'],
    [['K02000001'], ['prison:NOWHERE'], 'uk'],
    [['probation:south-west'], [southWest], 'probation-region'],
    [['probation:greater-manchester'], [northWest], 'part-of-region'],
    [['probation:east-of-england'], [northNorthamptonshire], 'probation-region'],
    [['probation:east-of-england'], [eastMidlands], 'part-of-region'],
    [['probation:east-midlands'], [northNorthamptonshire], 'nearby'],
    [['probation:east-midlands'], [eastMidlands], 'part-of-region'],
    [[wales], [southWest], 'nearby'],
    [[scotland], [southWest], 'elsewhere'],
    [['E92000001', bristol], [bristol], 'council'],
    [['E92000001', bristol], [southWest], 'nation'],
    // A border postcode may be in either.
    [[northWest], [northWest, wales], 'region'],
    [['W06000005'], [northWest, wales], 'part-of-region'],
    [[bristol], [bath, bristol], 'council'],
    // Codes of ONS that changed without a border moving.
    [['E08000019'], ['E08000039'], 'council'],
    [['E08000039'], ['E08000019'], 'council'],
    // What cannot be placed is never hidden where it might apply.
    [[], [southWest], 'not-stated'],
    [['E54000001'], [southWest], 'not-stated'],
    [['S08000015'], [southWest], 'elsewhere'],
    [['police:kent'], [southWest], 'not-stated'],
    [['prison:UNKNOWN'], [southWest], 'not-stated'],
    [['E54000001', scotland], [southWest], 'not-stated'],
    [['E54000001', southWest], [southWest], 'region'],
  ] as const) {
    it(`${coverage.join(' + ') || 'nothing'} serves ${place.join(' or ')}: ${expected}`, () => {
      assert.equal(covers(coverage, ...place), expected);
    });
  }

  it('takes a region listed council by council for the region', () => {
    const welshCouncils = [...gazetteer.areaOf(wales)!.councils];
    assert.equal(covers(welshCouncils, wales), 'region');
    assert.equal(covers(welshCouncils.slice(1), wales), 'part-of-region');
  });
});

describe('areasAround', () => {
  it('names every area that holds a place, the smallest first', () => {
    assert.deepEqual(gazetteer.areasAround('prison:BLI'), [
      'prison:BLI',
      bristol,
      'probation:south-west',
      southWest,
      'E92000001',
      'K04000001',
      'K03000001',
      'K02000001',
    ]);
  });

  it('is empty for a code that is not known', () => {
    assert.deepEqual(gazetteer.areasAround('E99999999'), []);
    assert.equal(gazetteer.placeOf('E99999999'), undefined);
  });
});
