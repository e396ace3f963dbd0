import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import type {Session} from '../../../src/core/feed/format/resource.js';
import {clockTime} from '../../../src/core/feed/sessions.js';
import {calendarDate, type DateWords} from '../../../src/core/files/calendar-date.js';
import {calendarOf} from '../../../src/core/files/calendar.js';

const now = new Date('2026-10-01T12:00:00Z');

const write = (
  sessions: readonly (Omit<Session, 'online'> & {online?: boolean})[],
  words: Partial<DateWords> = {},
  url = 'https://course.example/',
) =>
  calendarOf(
    sessions.map((session) =>
      calendarDate({id: 'course', url}, {online: false, ...session}, 'feed', {
        title: 'A course',
        ...words,
      }),
    ),
    'dates',
    now,
  );

/** What another reader of calendars finds in a file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid,
      title: event.summary,
      place: event.location,
      told: event.description,
      url: component.getFirstPropertyValue('url') as string | null,
      isDay: event.startDate.isDate,
      start: event.startDate.toString(),
      // Without an end or with the same one, as the other reader gives it.
      end: component.hasProperty('dtend') ? event.endDate.toString() : undefined,
      at: event.startDate.toJSDate(),
    };
  });
}

describe('dates as a file for calendars', () => {
  it('keep the hour of the clock on both sides of the night when clocks go back', () => {
    const [before, after] = read(
      write([
        {start: '2026-10-24T10:00:00+01:00', end: '2026-10-24T12:30:00+01:00'},
        {start: '2026-10-26T10:00:00+00:00', end: '2026-10-26T12:30:00+00:00'},
      ]),
    );
    assert.deepEqual(
      [before!.start, before!.end, after!.start, after!.end],
      [
        '2026-10-24T09:00:00Z',
        '2026-10-24T11:30:00Z',
        '2026-10-26T10:00:00Z',
        '2026-10-26T12:30:00Z',
      ],
    );
    for (const {at} of [before!, after!])
      assert.equal(clockTime(at.toISOString()).time, '10:00', 'by the clock in London');
  });

  it('keep a course that goes on through that night as long as it is', () => {
    const [night] = read(
      write([{start: '2026-10-24T22:00:00+01:00', end: '2026-10-25T06:00:00+00:00'}]),
    );
    assert.deepEqual([night!.start, night!.end], ['2026-10-24T21:00:00Z', '2026-10-25T06:00:00Z']);
  });

  it('are whole days where the feed names days, the last one included', () => {
    const [one, more, half] = read(
      write([
        {start: '2026-10-25'},
        {start: '2026-10-31', end: '2026-11-01'},
        {start: '2026-07-01T00:30:00+01:00', end: '2026-07-02'},
      ]),
    );
    assert.deepEqual([one!.isDay, one!.start, one!.end], [true, '2026-10-25', '2026-10-26']);
    assert.deepEqual([more!.start, more!.end], ['2026-10-31', '2026-11-02']);
    assert.deepEqual([half!.isDay, half!.start, half!.end], [true, '2026-07-01', '2026-07-03']);
  });

  it('have no end where the feed names none', () => {
    const [open] = read(write([{start: '2026-12-01T10:00:00Z'}]));
    assert.equal(open!.end, undefined);
  });

  it('say all that is told of them, whatever signs are in it', () => {
    const words = {
      title: 'Hyfforddiant; “tŷ”, \\ a, b',
      place: 'Neuadd y Dref, Caerdydd; CF10 1AA',
      description: `${'ŵ'.repeat(200)}\n\nBEGIN:VEVENT\r\nEND:VCALENDAR`,
    };
    const [told, ...others] = read(
      write([{start: '2026-12-01T10:00:00Z', url: 'https://book.example/?a=1,2;3'}], words),
    );
    assert.equal(others.length, 0);
    assert.equal(told!.title, words.title);
    assert.equal(told!.place, words.place);
    assert.equal(told!.told.replaceAll('\r', ''), words.description.replaceAll('\r', ''));
    assert.equal(told!.url, 'https://book.example/?a=1%2C2%3B3');
  });

  it('lead to the page of the course where there is no page to book', () => {
    const [date] = read(write([{start: '2026-12-01'}]));
    assert.equal(date!.url, 'https://course.example/');
  });

  it('have the same id in every file, and each another', () => {
    const ids = () =>
      read(write([{start: '2026-12-01T10:00:00Z'}, {start: '2026-12-02T10:00:00Z'}])).map(
        ({id}) => id,
      );
    assert.deepEqual(ids(), ids());
    assert.equal(new Set(ids()).size, 2);
    for (const id of ids()) assert.match(id, /^course-\w+@feed$/);
  });

  it('are in lines of at most 75 bytes that end as the standard asks', () => {
    const text = write([{start: '2026-12-01'}], {description: 'ŵy'.repeat(300)});
    const lines = text.split('\r\n');
    assert.ok(!text.replaceAll('\r\n', '').includes('\n'));
    assert.equal(lines.at(-1), '');
    assert.deepEqual(
      lines.filter((line) => Buffer.byteLength(line) > 75),
      [],
    );
  });
});
