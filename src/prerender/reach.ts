import {dial} from '../core/feed/dial.js';
import {fileKind} from '../core/feed/file-kind.js';
import type {Contact, Download, Resource} from '../core/feed/format/resource.js';
import {sessionsAhead} from '../core/feed/sessions.js';
import {howSure} from '../locales/how-sure.js';
import {whenOf} from '../locales/session-time.js';
import {html, joined, link, list, paragraph, type Content} from './markup.js';
import type {Words} from './words.js';

/** Ways to reach a service, with how sure each number is. */
export function contactsOf(contacts: readonly Contact[], words: Words): Content {
  return list(
    contacts.map((contact, index) => {
      // Numbers that sources disagree on share one caveat; it is read once, after the last.
      const next = contacts[index + 1]?.caveat;
      const isRepeated = JSON.stringify(next) === JSON.stringify(contact.caveat);
      return contactOf(contact, words, !isRepeated);
    }),
  );
}

function contactOf(contact: Contact, words: Words, withCaveat: boolean): Content {
  const {resource} = words.messages;
  const {phone, text, email, url, label, hours, caveat} = contact;
  const ways = [
    phone && html`${resource.phone} <a href="tel:${dial(phone)}">${phone}</a>`,
    text && html`${resource.text} <a href="sms:${dial(text)}">${text}</a>`,
    (phone || text) && html`(${howSure(contact, words.messages).join(', ')})`,
    email && html`<a href="mailto:${email}">${email}</a>`,
    url && link(resource.website, url),
    hours && words.text(hours),
  ];
  return [
    joined([label && html`${words.text(label)}:`, joined(ways, ' ')], ' '),
    caveat && withCaveat && html` <strong>${words.text(caveat)}</strong>`,
  ];
}

/** Files to download, each with its kind and size. */
export const downloadsOf = (downloads: readonly Download[], words: Words): Content =>
  list(
    downloads.map(({label, url, mediaType, bytes}) => {
      const kind = mediaType && fileKind(mediaType);
      const facts = [kind, bytes && words.messages.fileSize(bytes)].filter(Boolean).join(', ');
      return link([words.text(label), facts && ` (${facts})`], url);
    }),
  );

/** When and where a course or open day is held next; of a course without a date to come, that one asks. */
export function sessionsOf(resource: Resource, words: Words, now: Date, most = Infinity): Content {
  const {messages} = words;
  const ahead = sessionsAhead(resource, now);
  if (ahead.length === 0)
    return resource.type === 'training' && paragraph(messages.resource.noSessions);
  const rest = ahead.length - most;
  return [
    list(
      ahead.slice(0, most).map((session) => {
        const {place, postcode, online, url} = session;
        const where = joined([place && words.text(place), postcode], ', ');
        const isSomewhere = place !== undefined || postcode !== undefined;
        return joined(
          [
            whenOf(session, messages),
            isSomewhere && online ? words.within(messages.resource.orOnline, where) : where,
            !isSomewhere && online && messages.resource.online,
            url && link(messages.resource.book, url),
          ].filter((piece) => !Array.isArray(piece) || piece.length > 0),
          ', ',
        );
      }),
    ),
    rest > 0 && paragraph(messages.resource.moreSessions(rest)),
  ];
}
