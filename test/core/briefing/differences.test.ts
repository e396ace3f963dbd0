import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {differences} from '../../../src/core/briefing/differences.js';
import {aDirectory, type Entry} from '../search/a-directory.js';

const wales = {geography: {name: 'Wales'}};
const by = (publisher: string, year?: number) => ({source: {publisher, ...(year && {year})}});

describe('claims that contradict each other', () => {
  const rows: readonly [why: string, claims: readonly Entry[], differs: readonly string[]][] = [
    ['differ in nothing that is said', [{}, {}], []],
    [
      'differ in nothing',
      [
        {...by('A'), period: '2012', ...wales},
        {...by('A'), period: '2012', ...wales},
      ],
      [],
    ],
    ['differ in who counted', [by('A'), by('B')], ['who']],
    ['do not differ by when the same body published', [by('A', 2012), by('A', 2017)], []],
    ['differ in who counted when one does not say', [by('A'), {}], ['who']],
    ['differ in when', [{period: '2012'}, {period: '2012/2013'}], ['when']],
    ['differ in when it is said of one only', [{period: '2012'}, {}], ['when']],
    ['differ in where', [wales, {geography: {name: 'England'}}], ['where']],
    ['differ in where by one of three', [wales, wales, {}], ['where']],
    [
      'differ in everything, in the order in which it is shown',
      [
        {...by('A'), period: '2012', ...wales},
        {...by('B'), period: '2013'},
      ],
      ['who', 'when', 'where'],
    ],
  ];
  for (const [why, entries, differs] of rows)
    it(`${why}: ${JSON.stringify(entries)}`, () => {
      const claims = entries.map((fields, index) => ({
        id: `c${index}`,
        statement: 'S.',
        ...fields,
      }));
      assert.deepEqual(differences(aDirectory({claims}).feed.claims), differs);
    });
});
