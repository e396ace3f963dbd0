import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parsePostcode, regionOf, regionsOfPostcode} from '../../../src/core/areas/index.js';

/** Region slugs, main one first, and how certain they are. */
const answer = (typed: string) => {
  const postcode = parsePostcode(typed);
  assert.equal(postcode?.kind, 'postcode', typed);
  const {regions, certainty} = regionsOfPostcode(postcode);
  return `${certainty} ${regions.map((code) => regionOf(code).slug).join(' ')}`.trim();
};

describe('parsePostcode', () => {
  const written = (typed: string) => {
    const parsed = parsePostcode(typed);
    return parsed?.kind === 'postcode' ? `${parsed.level} ${parsed.text}` : parsed?.which;
  };

  for (const [typed, expected] of [
    ['bs1 4dj', 'full BS1 4DJ'],
    ['BS14DJ', 'full BS1 4DJ'],
    [' b s 1 4 d j ', 'full BS1 4DJ'],
    ['BS1-4DJ.', 'full BS1 4DJ'],
    ['ＢＳ１　４ＤＪ', 'full BS1 4DJ'],
    ['ec1a1bb', 'full EC1A 1BB'],
    ['BSI 4DJ', 'full BS1 4DJ'],
    ['BS1 ODJ', 'full BS1 0DJ'],
    ['BS1 4', 'sector BS1 4'],
    ['BS1 4D', 'sector BS1 4'],
    ['BS14D', 'sector BS1 4'],
    ['BS104', 'sector BS10 4'],
    ['EC1A1', 'sector EC1A 1'],
    ['BS14', 'district BS14'],
    ['BS 14', 'district BS14'],
    ['E1W', 'district E1W'],
    ['bs', 'area BS'],
    ['m', 'area M'],
    ['JE2 3AB', 'crown-dependency'],
    ['gy', 'crown-dependency'],
    ['IM1 1AA', 'crown-dependency'],
    ['BFPO 57', 'forces'],
    ['BF1 2AA', 'forces'],
    ['GX11 1AA', 'overseas'],
    ['FIQQ 1ZZ', 'overseas'],
    ['GIR 0AA', 'non-geographic'],
    ['BX1 1LT', 'non-geographic'],
    ['zz', undefined],
    ['Poole', undefined],
    ['Bristol', undefined],
    ['', undefined],
    ['12345', undefined],
    ['A'.repeat(10_000), undefined],
  ] as const) {
    it(`reads ${JSON.stringify(typed.slice(0, 20))} as ${expected}`, () => {
      assert.equal(written(typed), expected);
    });
  }
});

describe('regionsOfPostcode', () => {
  for (const [typed, expected] of [
    ['BS1 4DJ', 'exact south-west'],
    ['CH', 'border north-west wales'],
    ['CH4', 'border north-west wales'],
    ['CH4 0', 'exact wales'],
    ['CH4 7', 'exact north-west'],
    ['B79', 'border west-midlands east-midlands'],
    ['B79 7', 'exact west-midlands'],
    ['BS77', 'assumed south-west'],
    ['CH97', 'assumed north-west wales'],
    ['ZZ1 1AA', 'assumed'],
  ] as const) {
    it(`answers ${typed} with ${expected}`, () => assert.equal(answer(typed), expected));
  }
});
