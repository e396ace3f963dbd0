import {dial} from '../feed/dial.js';
import type {Contact, Resource} from '../feed/format/resource.js';
import type {Text} from '../feed/format/text.js';
import {noticesOf, type Notice} from '../feed/notices.js';

/** One way to reach something. */
export interface Way {
  readonly kind: 'phone' | 'text' | 'email' | 'web';
  /** As people read it. */
  readonly value: string;
  readonly href: string;
  /** Whom it reaches, when there is more than one. */
  readonly label?: Text;
  /** When somebody answers; said once for each contact. */
  readonly hours?: Text;
  /** Of a number: the date on which it was checked. */
  readonly verified?: string;
  /** Of one that nobody has checked: the date of the source that states it. */
  readonly stated?: string;
  /** Whether sources disagree on it. */
  readonly isUncertain: boolean;
  /** Why it may be wrong; said once where several share it, after the last. */
  readonly caveat?: Text;
}

/** What a sheet shows of one resource: what helps somebody who holds it in their hand, and no more. */
export interface PaperEntry {
  readonly title: Text;
  readonly provider?: Text;
  readonly summary?: Text;
  readonly notice?: Text;
  readonly notices: readonly Notice[];
  readonly ways: readonly Way[];
  /** Where it is on the web, for the QR code and in words. */
  readonly address?: string;
  /** What is needed before it can be used; none where nothing is. */
  readonly access?: NonNullable<Resource['access']>;
  readonly coverage: readonly string[];
  readonly languages: readonly string[];
  readonly formats: readonly string[];
}

/**
 * Selects what a sheet shows of a resource.
 *
 * @param now - The moment of reading.
 */
export function entryOf(resource: Resource, now: Date): PaperEntry {
  const {title, provider, summary, notice, access, coverage, languages, formats} = resource;
  const {contacts, downloads, url} = resource;
  const ways = contacts.flatMap((contact, index) =>
    waysOf(contact, sameText(contact.caveat, contacts[index + 1]?.caveat)),
  );
  const address = [url, ...downloads.map((file) => file.url)].find(isWeb);
  return {
    title,
    ...(provider && {provider: provider.name}),
    ...(summary !== undefined && {summary}),
    ...(notice !== undefined && {notice}),
    notices: noticesOf(resource, now),
    // The address stands by itself already.
    ways: ways.filter(({href}) => href !== address),
    ...(address !== undefined && {address}),
    ...(access && (access.kind !== 'open' || access.note !== undefined) && {access}),
    ...{coverage, languages, formats},
  };
}

const isWeb = (address: string | undefined) => address !== undefined && /^https?:/.test(address);

const schemes = {phone: 'tel:', text: 'sms:', email: 'mailto:'} as const;

function waysOf(contact: Contact, isCaveatRepeated: boolean): readonly Way[] {
  const {label, hours, verified, stated, caveat} = contact;
  const kinds = (['phone', 'text', 'email', 'url'] as const).filter((kind) => contact[kind]);
  return kinds.map((kind, index) => {
    const value = contact[kind]!;
    const isNumber = kind === 'phone' || kind === 'text';
    const isLast = index === kinds.length - 1;
    return {
      kind: kind === 'url' ? 'web' : kind,
      value,
      href: kind === 'url' ? value : schemes[kind] + (isNumber ? dial(value) : value),
      ...(label !== undefined && {label}),
      ...(isLast && hours !== undefined && {hours}),
      ...(isNumber && verified !== undefined && {verified}),
      ...(isNumber && verified === undefined && stated !== undefined && {stated}),
      isUncertain: caveat !== undefined,
      ...(isLast && caveat !== undefined && !isCaveatRepeated && {caveat}),
    };
  });
}

const sameText = (a: Text | undefined, b: Text | undefined) =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);
