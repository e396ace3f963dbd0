import type {Resource, Session} from '../feed/format/resource.js';
import {clockTime} from '../feed/sessions.js';

/** A date of a course or an open day, ready for a calendar. */
export interface CalendarDate {
  /** The same in every file, so that a calendar knows what it has already. */
  readonly id: string;
  readonly title: string;
  readonly start: Date;
  /** When it ends; of whole days the day after the last. */
  readonly end?: Date;
  /** Whether it is about whole days; their dates are those of UTC. */
  readonly isAllDay: boolean;
  readonly place?: string;
  /** Where to book, or to read more. */
  readonly url?: string;
  readonly description?: string;
}

/** What is said of a date, in the reader's language. */
export interface DateWords {
  readonly title: string;
  readonly place?: string | undefined;
  readonly description?: string | undefined;
}

/**
 * A session as calendars have it. Where the feed names a day without a time, at the beginning or at
 * the end, it is about whole days, by the clock of the United Kingdom.
 *
 * @param feedId - Id of the feed, which makes that of the date unlike any other.
 */
export function calendarDate(
  {id, url: more}: Pick<Resource, 'id' | 'url'>,
  session: Session,
  feedId: string | undefined,
  {title, place, description}: DateWords,
): CalendarDate {
  const {start, end} = session;
  const isAllDay = [start, end ?? start].some((moment) => clockTime(moment).time === undefined);
  const day = (moment: string, later = 0) => {
    const date = new Date(clockTime(moment).date);
    date.setUTCDate(date.getUTCDate() + later);
    return date;
  };
  const to = isAllDay ? day(end ?? start, 1) : end === undefined ? undefined : new Date(end);
  const url = session.url ?? more;
  return {
    id: `${id}-${start.replace(/\W/g, '')}@${feedId ?? 'signpost'}`,
    title,
    start: isAllDay ? day(start) : new Date(start),
    ...(to && {end: to}),
    isAllDay,
    ...(place && {place}),
    ...(url !== undefined && {url}),
    ...(description && {description}),
  };
}
