import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clockTime, sessionsAhead} from '../../../src/core/feed/sessions.js';
import {aDirectory, aResource} from '../search/a-directory.js';

/** The starts of the sessions that are left at a moment. */
function left(sessions: readonly object[], now: string): readonly string[] {
  const {feed} = aDirectory({resources: [aResource('course', {type: 'training', sessions})]});
  return sessionsAhead(feed.resources[0]!, new Date(now)).map(({start}) => start);
}

describe('a session', () => {
  const rows: readonly [what: string, session: object, now: string, isLeft: boolean][] = [
    ['to come', {start: '2026-12-01T10:00Z'}, '2026-11-30T10:00:00Z', true],
    ['that begins now', {start: '2026-12-01T10:00Z'}, '2026-12-01T10:00:00Z', true],
    ['that has begun and has no end', {start: '2026-12-01T10:00Z'}, '2026-12-01T10:00:01Z', false],
    [
      'that has begun and goes on',
      {start: '2026-12-01T10:00Z', end: '2026-12-01T16:00Z'},
      '2026-12-01T15:59:00Z',
      true,
    ],
    [
      'that is over',
      {start: '2026-12-01T10:00Z', end: '2026-12-01T16:00Z'},
      '2026-12-01T16:00:01Z',
      false,
    ],
    ['on this day', {start: '2026-12-01'}, '2026-12-01T20:00:00Z', true],
    ['on the day before', {start: '2026-12-01'}, '2026-12-02T00:00:00Z', false],
    [
      'of two days, on the second',
      {start: '2026-12-01', end: '2026-12-02'},
      '2026-12-02T09:00:00Z',
      true,
    ],
    // 10:00 in summer time is 9:00 UTC.
    ['written with an offset', {start: '2026-07-01T10:00+01:00'}, '2026-07-01T09:30:00Z', false],
  ];
  for (const [what, session, now, isLeft] of rows)
    it(`${what} is ${isLeft ? 'shown' : 'left out'}`, () => {
      assert.equal(left([session], now).length, isLeft ? 1 : 0);
    });
});

it('sessions come in order of time, whatever their offset', () => {
  assert.deepEqual(
    left(
      [
        {start: '2026-12-03'},
        {start: '2026-12-01T10:00Z'},
        {start: '2026-12-01T10:30+01:00'},
        {start: '2025-01-01'},
      ],
      '2026-11-21T12:00:00Z',
    ),
    ['2026-12-01T10:30+01:00', '2026-12-01T10:00Z', '2026-12-03'],
  );
});

describe('a moment by the clocks of the United Kingdom', () => {
  const rows: readonly [moment: string, date: string, time: string | undefined][] = [
    ['2026-12-01', '2026-12-01', undefined],
    ['2026-12-01T10:00Z', '2026-12-01', '10:00'],
    ['2026-12-01T00:00:30.5Z', '2026-12-01', '00:00'],
    ['2026-07-01T09:00Z', '2026-07-01', '10:00'],
    ['2026-07-01T10:00+01:00', '2026-07-01', '10:00'],
    ['2026-07-01T23:30Z', '2026-07-02', '00:30'],
    ['2026-12-01T23:00-05:00', '2026-12-02', '04:00'],
  ];
  for (const [moment, date, time] of rows)
    it(moment, () => {
      assert.deepEqual(clockTime(moment), time === undefined ? {date} : {date, time});
    });
});
