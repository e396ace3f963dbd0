import type {Session} from '../core/feed/format/resource.js';
import {clockTime} from '../core/feed/sessions.js';
import type {Messages} from './messages/index.js';

/** When a session is held: “Tuesday 1 December 2026, 10am to 4pm”. */
export function whenOf({start, end}: Session, messages: Messages): string {
  const from = clockTime(start);
  const to = end ? clockTime(end) : undefined;
  const isOneDay = to?.date === from.date;
  const times = [from.time, isOneDay ? to.time : undefined].flatMap((time) =>
    time ? messages.time(time) : [],
  );
  const first = [messages.dateWithDay(from.date), ...joined(times, messages)].join(', ');
  if (!to || isOneDay) return first;
  const last = [messages.dateWithDay(to.date), ...(to.time ? [messages.time(to.time)] : [])];
  return messages.span(first, last.join(', '));
}

const joined = ([from, to]: readonly string[], {span}: Messages) =>
  from === undefined ? [] : [to === undefined ? from : span(from, to)];
