import type {Resource, Session} from './format/resource.js';

/**
 * The sessions that are not over, the next one first. A session without an end counts as over once
 * it has begun; one on a day without a time, when the day has ended.
 *
 * @param now - The moment of reading.
 */
export function sessionsAhead({sessions}: Resource, now: Date): readonly Session[] {
  return sessions
    .filter(({start, end}) => lastInstant(end ?? start) >= now.getTime())
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/** Days end by UTC: in summer an hour after those of the United Kingdom, never before them. */
const lastInstant = (moment: string) =>
  Date.parse(moment.length > 10 ? moment : `${moment}T23:59:59Z`);

/** A moment as calendars and clocks in the United Kingdom show it. */
export interface ClockTime {
  /** `2026-12-01` */
  readonly date: string;
  /** `14:30`; none for a moment that is only a day. */
  readonly time?: string;
}

let clock: Intl.DateTimeFormat | undefined;

/**
 * A moment of the feed by the clock that a visitor goes by. Courses are held in the United Kingdom,
 * and one in London is at the same hour for a reader who travels.
 *
 * @param moment - A day, or a day and time with its offset from UTC.
 */
export function clockTime(moment: string): ClockTime {
  if (moment.length <= 10) return {date: moment};
  clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(
    clock.formatToParts(new Date(moment)).map(({type, value}) => [type, value]),
  );
  const join = (by: string, ...types: Intl.DateTimeFormatPartTypes[]) =>
    types.map((type) => parts.get(type)).join(by);
  return {date: join('-', 'year', 'month', 'day'), time: join(':', 'hour', 'minute')};
}
