import type {TableWords} from '../../core/files/list-table.js';
import {noticesOf} from '../../core/feed/notices.js';
import {sessionsAhead} from '../../core/feed/sessions.js';
import type {Reading} from '../../core/structured-data/reading.js';
import type {FilesMessages} from '../../locales/messages/files.js';
import {whenOf} from '../../locales/session-time.js';
import type {Wording} from './wording.js';

/** Puts a table into the words that stand on the page. */
export function tableWords(
  {messages}: Wording,
  {columns, uncertain}: FilesMessages,
  {plain, label, area}: Reading,
  now: Date,
): TableWords {
  return {
    columns,
    uncertain,
    plain,
    label,
    // A code that has no name still tells those who sort a table by it.
    areas: ({coverage}) => coverage.map((code) => area(code) ?? code),
    notices: (resource) => noticesOf(resource, now).map((name) => messages.resource.notice[name]),
    dates: (resource) => sessionsAhead(resource, now).map((session) => whenOf(session, messages)),
    date: messages.date,
  };
}
