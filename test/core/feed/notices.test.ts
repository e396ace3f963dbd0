import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isOlderThan, noticesOf, reviewYears, type Notice} from '../../../src/core/feed/notices.js';
import {aDirectory, aResource, type Entry} from '../search/a-directory.js';

const now = new Date('2026-11-21T12:00:00Z');
const url = 'https://example.org/';

describe('a reader is told', () => {
  const rows: readonly [why: string, fields: Entry, notices: readonly Notice[]][] = [
    ['nothing of an entry in good order', {url, reviewed: '2026-01-05'}, []],
    ['nothing of one that nobody dated', {url}, []],
    [
      'that it was replaced, when nothing says by what',
      {url, status: 'superseded'},
      ['superseded'],
    ],
    ['that it is kept for the record', {url, status: 'archived'}, ['archived']],
    ['that nobody checked it lately', {url, reviewed: '2024-11-20'}, ['not-reviewed-lately']],
    ['that the feed has no address for it', {}, ['no-address']],
    [
      'everything at once, the gravest first',
      {status: 'archived', reviewed: '2020'},
      ['archived', 'not-reviewed-lately', 'no-address'],
    ],
  ];
  for (const [why, fields, notices] of rows)
    it(why, () => {
      assert.deepEqual(noticesOf(resource(fields), now), notices);
    });

  it('of no address only when there is none of any kind', () => {
    const download = {label: 'PDF', url: `${url}a.pdf`};
    assert.deepEqual(noticesOf(resource({downloads: [download]}), now), []);
    assert.deepEqual(noticesOf(resource({contacts: [{phone: '0300 063 2100'}]}), now), []);
  });

  it('by the reader’s clock, which may be any', () => {
    const checked = resource({url, reviewed: '2020-06-30'});
    const limit = `${2020 + reviewYears}-06-30T00:00:00.000Z`;
    assert.deepEqual(noticesOf(checked, new Date(limit)), []);
    assert.deepEqual(noticesOf(checked, new Date(Date.parse(limit) + 1)), ['not-reviewed-lately']);
  });
});

describe('a date is older than so many years', () => {
  const rows: readonly [date: string, years: number, moment: string, older: boolean][] = [
    ['2024-11-21', 2, '2026-11-20T23:59:59Z', false],
    ['2024-11-21', 2, '2026-11-21T00:00:01Z', true],
    // A month counts as its last day, a year as the last of December.
    ['2024-11', 2, '2026-11-30T12:00:00Z', false],
    ['2024-11', 2, '2026-12-02T12:00:00Z', true],
    ['2024', 2, '2026-12-30T12:00:00Z', false],
    ['2024', 2, '2027-01-01T12:00:00Z', true],
    // 29 February has no anniversary in a common year.
    ['2024-02-29', 1, '2025-02-28T12:00:00Z', false],
    ['2024-02-29', 1, '2025-03-02T00:00:00Z', true],
    ['2030', 2, '2026-11-21T12:00:00Z', false],
  ];
  for (const [date, years, moment, older] of rows)
    it(`${date}, ${years} years, read on ${moment}: ${older ? 'yes' : 'no'}`, () => {
      assert.equal(isOlderThan(date, years, new Date(moment)), older);
    });
});

function resource(fields: Entry) {
  return aDirectory({resources: [aResource('one', fields)]}).feed.resources[0]!;
}
