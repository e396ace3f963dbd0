import type {Misfit, StringFormat} from './shape.js';

/** How a string of one format is checked, and what is said when it does not fit. */
export interface FormatRule extends Misfit {
  /** Also published in the JSON Schema. */
  readonly pattern?: RegExp;
  /** What the pattern cannot say. */
  readonly check?: (value: string) => boolean;
}

const month = '(?:0[1-9]|1[0-2])';
const dayOfMonth = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const day = String.raw`\d{4}(?:-${month}(?:-${dayOfMonth})?)?`;
const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const time = String.raw`T${clock}(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]${clock})`;

/** JSON Schema has no flag for case, so the pattern spells it out. */
const anyCase = (word: string) => word.replace(/[a-z]/g, (c) => `[${c.toUpperCase()}${c}]`);

export const stringFormats: Readonly<Record<StringFormat, FormatRule>> = {
  plain: {code: 'bad-id', expected: 'a text of one line', pattern: /^.*\S.*$/},
  id: {
    code: 'bad-id',
    expected: 'letters a–z, digits, “-”, “_” and “.”, beginning with a letter or digit',
    pattern: /^[A-Za-z0-9][\w.-]*$/,
  },
  link: {
    code: 'bad-link',
    expected: 'a link beginning https:, http:, mailto: or tel:, or relative to the feed',
    // What `safeLink` decides, as far as a pattern can.
    pattern: new RegExp(
      String.raw`^(?:(?:${anyCase('https?|mailto|tel')}):|(?![A-Za-z][A-Za-z0-9+.-]*:))` +
        String.raw`[^\u0000-\u0020\u007f\\]+$`,
    ),
  },
  date: {
    code: 'bad-date',
    expected: 'a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD',
    pattern: new RegExp(`^${day}$`),
    check: isCalendarDay,
  },
  moment: {
    code: 'bad-date',
    expected: 'a date YYYY-MM-DD, or with a time and offset: 2026-12-01T10:00+00:00',
    pattern: new RegExp(String.raw`^\d{4}-${month}-${dayOfMonth}(?:${time})?$`),
    check: (value) => isCalendarDay(value.slice(0, 10)),
  },
  period: {
    code: 'bad-date',
    expected: 'a date, or two dates with “/” between, the earlier one first',
    pattern: new RegExp(`^${day}(?:/${day})?$`),
    check: isPeriod,
  },
  language: {
    code: 'bad-language',
    expected: 'a BCP 47 language tag, such as en or cy',
    pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  },
  area: {
    code: 'bad-area',
    expected: 'a GSS code such as E12000009, or scheme:name such as prison:BLI',
    pattern: /^(?:[EWSNK]\d{8}|[a-z]+:[A-Za-z0-9-]+)$/,
  },
  phone: {
    code: 'bad-phone',
    expected: 'a phone number: three digits or more, spaces, brackets, “-” and a leading “+”',
    pattern: /^\+?\(?\d(?:[ ()-]*\d){2,}\)?$/,
  },
  email: {
    code: 'bad-email',
    expected: 'an email address',
    // Narrow on purpose: `?`, `&` or an escape of them (`%3F`) would let an address add headers
    // to a mailto: link.
    pattern: /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/,
  },
};

/**
 * Turns a link of the feed into an absolute one, or refuses it.
 *
 * A browser runs a `javascript:` link wherever no policy forbids it, so the scheme is decided
 * here, on the parsed URL: what looks like `java\tscript:` to a pattern is the same to a browser.
 * Names and passwords in a link are refused because they serve only to make one host look like
 * another.
 *
 * @param base - Where the feed came from: an absolute address. Without it a relative link is refused.
 */
export function safeLink(value: string, base: string | undefined): string | undefined {
  // Most links of a feed are like this, and parsing them would take a third of reading it.
  if (plainLink.test(value)) return value;
  if (!stringFormats.link.pattern!.test(value)) return;
  const url = parseUrl(value, base);
  if (!url) return;
  if (!/^(?:https?|mailto|tel):$/.test(url.protocol)) return;
  if (url.username || url.password) return;
  const {href} = url;
  // Nothing may be left of it: `tel:/..` is `tel:`.
  return stringFormats.link.pattern!.test(href) ? href : undefined;
}

/**
 * An absolute address that parsing leaves as it is: a name of letters without accents for a host, and
 * a path and a query of characters that are never escaped, without `.` or `..` for a segment.
 */
const plainLink =
  /^https:\/\/(?:[a-z](?:-?[a-z\d])*\.)+[a-z]{2,20}(?:\/(?!\.{1,2}(?:[/?]|$))[\w.~!$&()*+,;=:@-]*)+(?:\?[\w.~!$&()*+,;=:@/-]*)?$/;

/** `URL.parse` and `URL.canParse` are missing on phones that families still use. */
function parseUrl(value: string, base: string | undefined): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

function isCalendarDay(value: string): boolean {
  // Every month has 28 days, and most dates are settled by that.
  if (value.length < 10 || Number(value.slice(8)) <= 28) return true;
  const [year, month, date] = value.split('-').map(Number);
  // The 0th day of the next month is the last of this one.
  return date! <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
}

function isPeriod(value: string): boolean {
  const [start, end] = value.split('/');
  if (!isCalendarDay(start!)) return false;
  // Compared as far as both are given: 2021-10/2021 is a month in its own year.
  return end === undefined || (isCalendarDay(end) && start!.slice(0, end.length) <= end);
}
