import type {Resource} from '../feed/format/resource.js';
import type {Text} from '../feed/format/text.js';

/** How many characters a fingerprint has, six bits each: one change in 262,144 goes unnoticed. */
export const printLength = 3;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A few letters that change with what a reader of a sheet would act on: what something is called,
 * where it is, how to reach it, and whom it serves. Links keep them to tell what changed since.
 *
 * Which fields they are made of is part of the link's format: another choice of fields would have
 * every older link say that everything has changed.
 */
export function fingerprintOf(resource: Resource): string {
  const {title, url, status, notice, contacts, coverage, access} = resource;
  const told = [
    wordingsOf(title),
    url,
    status,
    wordingsOf(notice),
    contacts.map(({phone, text, email, url: page, label, hours, caveat}) => [
      ...[phone, text, email, page],
      ...[label, hours, caveat].map(wordingsOf),
    ]),
    [...coverage].sort(),
    access?.kind,
  ];
  const bits = hash(JSON.stringify(told, (_, value: unknown) => value ?? 0));
  return Array.from(
    {length: printLength},
    (_, place) => alphabet[(bits >>> (6 * place)) & 63],
  ).join('');
}

/** A text in every language, in an order that does not depend on how the feed was written. */
const wordingsOf = (text: Text | undefined) =>
  text === undefined || typeof text === 'string' ? text : Object.entries(text).sort();

/** FNV-1a, 32 bits, folded once so that every bit of the text reaches the lower ones. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
