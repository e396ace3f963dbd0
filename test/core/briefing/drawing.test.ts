import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {barsOf, shareOf} from '../../../src/core/briefing/drawing.js';
import {aDirectory, type Entry} from '../search/a-directory.js';

const claims = (entries: readonly Entry[]) =>
  aDirectory({
    claims: entries.map((fields, index) => ({id: `c${index}`, statement: 'S.', ...fields})),
  }).feed.claims;
const percent = (value: number, population?: string): Entry => ({
  value,
  unit: 'percent',
  ...(population && {population}),
});
const counted = (value: number, unit = 'children'): Entry => ({value, unit});

describe('people of a hundred', () => {
  const rows: readonly [why: string, fields: Entry, count: number | undefined][] = [
    ['are as many as the percentage', percent(7, 'children'), 7],
    ['are rounded to whole people', percent(59.6, 'men'), 60],
    ['may be all', percent(100, 'men'), 100],
    ['may be one', percent(0.5, 'men'), 1],
    ['are none below half a person', percent(0.4, 'men'), undefined],
    ['are none for nobody', percent(0, 'men'), undefined],
    ['are none for more than all', percent(100.2, 'men'), undefined],
    ['are none for less than nobody', percent(-7, 'men'), undefined],
    ['are none without a population: 39% more likely', percent(39), undefined],
    ['are none for a number of people', {...counted(7), population: 'children'}, undefined],
    ['are none for three times', {value: 3, unit: 'times', population: 'children'}, undefined],
    ['are none without a value', {unit: 'percent', population: 'children'}, undefined],
  ];
  for (const [why, fields, count] of rows)
    it(`${why}: ${JSON.stringify(fields)}`, () => {
      const [claim] = claims([fields]);
      assert.equal(shareOf(claim!)?.count, count);
    });

  it('are of the population that the claim names', () => {
    const [claim] = claims([percent(7, 'children')]);
    assert.deepEqual(shareOf(claim!), {count: 7, population: 'children'});
  });
});

describe('bars', () => {
  const rows: readonly [
    why: string,
    entries: readonly Entry[],
    bars: readonly [string, number][],
  ][] = [
    [
      'are as long as the values, beside the longest',
      [counted(50), counted(200), counted(100)],
      [
        ['c0', 0.25],
        ['c1', 1],
        ['c2', 0.5],
      ],
    ],
    [
      'count people beside people',
      [counted(1, 'people'), counted(2, 'people')],
      [
        ['c0', 0.5],
        ['c1', 1],
      ],
    ],
    ['do not count children beside people', [counted(1), counted(2, 'people')], []],
    [
      'leave out what counts in another way',
      [counted(1), percent(7, 'children'), counted(2)],
      [
        ['c0', 0.5],
        ['c2', 1],
      ],
    ],
    [
      'leave out what has no number',
      [counted(1), {}, counted(2)],
      [
        ['c0', 0.5],
        ['c2', 1],
      ],
    ],
    [
      'hold shares of one population against each other',
      [percent(20, 'men'), percent(80, 'men')],
      [
        ['c0', 0.25],
        ['c1', 1],
      ],
    ],
    ['do not hold men against women', [percent(20, 'men'), percent(80, 'women')], []],
    ['do not hold likelihoods against each other', [percent(39), percent(39)], []],
    [
      'do not hold multiples against each other',
      [
        {value: 3, unit: 'times'},
        {value: 2, unit: 'times'},
      ],
      [],
    ],
    ['do not hold numbers without a unit against each other', [{value: 3}, {value: 2}], []],
    ['need two', [counted(1)], []],
    ['need a first that can be compared', [{}, counted(1), counted(2)], []],
    ['cannot show nothing', [counted(0), counted(0)], []],
    [
      'show nought beside something',
      [counted(0), counted(2)],
      [
        ['c0', 0],
        ['c1', 1],
      ],
    ],
    ['cannot show less than nought', [counted(-1), counted(2)], []],
    ['are none for none', [], []],
  ];
  for (const [why, entries, bars] of rows)
    it(`${why}: ${JSON.stringify(entries)}`, () =>
      assert.deepEqual(
        barsOf(claims(entries).map((claim) => ({claim}))).map(({claim, length}) => [
          claim.id,
          length,
        ]),
        bars,
      ));
});
