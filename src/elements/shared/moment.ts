import type {Messages} from '../../locales/messages/index.js';

/**
 * A moment as day and time where the reader is: “22 November 2026, 2:30pm”.
 *
 * @param at - Milliseconds since 1970. None gives nothing.
 */
export function momentOf(at: number | undefined, messages: Messages): string | undefined {
  if (!at) return undefined;
  const then = new Date(at);
  // Written as the feed writes dates, but by the reader's own clock.
  const local = new Date(at - then.getTimezoneOffset() * 60_000).toISOString();
  return `${messages.date(local.slice(0, 10))}, ${messages.time(local.slice(11, 16))}`;
}
