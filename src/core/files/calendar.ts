import ical from 'ical-generator';
import type {CalendarDate} from './calendar-date.js';

/**
 * Dates as an iCalendar file (RFC 5545) that every calendar takes in.
 *
 * Times are written in UTC, so that they need no table of time zones and are right on both sides of
 * the night when clocks change. The same date has the same id in every file, and takes the place of
 * what was added before.
 *
 * @param name - What the calendar is called, in programs that show it.
 * @param now - The moment of writing.
 */
export function calendarOf(dates: readonly CalendarDate[], name: string, now: Date): string {
  const calendar = ical({name, prodId: {company: 'Signpost', product: 'signpost'}});
  for (const {id, title, start, end, isAllDay, place, url, description} of dates)
    calendar.createEvent({
      id,
      stamp: now,
      summary: title,
      start,
      allDay: isAllDay,
      ...(end && {end}),
      ...(place !== undefined && {location: place}),
      ...(description !== undefined && {description}),
      ...(url !== undefined && {url: asValue(url)}),
    });
  return calendar.toString() + '\r\n';
}

/** The package writes commas and semicolons of an address as it does those of a text, which an address is not. */
const asValue = (url: string) => url.replaceAll(',', '%2C').replaceAll(';', '%3B');
