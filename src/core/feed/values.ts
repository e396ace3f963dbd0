import type {Text} from './format/text.js';
import type {NumberShape, ReferenceTarget, Shape, StringFormat} from './shape.js';

/** The simple values of the feed format, each with the limit that keeps one entry from drowning the rest. */

const string = (format: StringFormat, max: number): Shape<string> => ({
  kind: 'string',
  format,
  max,
});

/** Names an entry in links and bookmarks: letters a–z, digits, `-`, `_` and `.`, beginning with a letter or digit. */
export const id = string('id', 100);

/** One line of plain text that is the same in every language: a name, a postcode. */
export const line = string('plain', 300);

/** An address: `https:`, `http:`, `mailto:` or `tel:`, or relative to the feed. */
export const link = string('link', 2000);

/** A day, or only its month or year, when the source says no more: `2024-07-18`, `2024-07`, `2024`. */
export const date = string('date', 10);

/** A day, or a day and time with its offset from UTC: `2026-12-01T10:00+00:00` (RFC 3339). */
export const moment = string('moment', 35);

/** A year, month or day, or two of them with `/` between (ISO 8601): `2012`, `2021-10-01/2022-10-01`. */
export const period = string('period', 21);

/** BCP 47 tag. */
export const language = string('language', 35);

/**
 * A place: an ONS GSS code (`E12000009`), or a scheme and a name in it
 * (`probation:south-west`, `prison:BLI`).
 */
export const areaCode = string('area', 60);

/** A phone number as a person reads it: `0300 063 2100`. */
export const phone = string('phone', 30);

export const email = string('email', 254);

/** A short text: a title, a label. */
export const label: Shape<Text> = {kind: 'text', max: 300};

/** A sentence or a few. */
export const prose: Shape<Text> = {kind: 'text', max: 4000};

export const boolean: Shape<boolean> = {kind: 'boolean'};

export const number = (limits: Omit<NumberShape, 'kind'> = {}): Shape<number> => ({
  kind: 'number',
  ...limits,
});

/** One of a fixed list of words. */
export const oneOf = <const V extends readonly string[]>(values: V): Shape<V[number]> => ({
  kind: 'string',
  format: 'id',
  max: 60,
  values,
});

/**
 * One of the words this release knows, or a later one: kept, reported as `unknown-value`
 * and shown plainly, so that an older release on a partner's page survives a newer feed.
 */
export const oneOfOpen = <const V extends readonly string[]>(
  values: V,
): Shape<V[number] | (string & {})> => ({
  kind: 'string',
  format: 'id',
  max: 60,
  values,
  open: true,
});

/** The id of an entry in another list of the feed. */
export const reference = (to: ReferenceTarget): Shape<string> => ({
  kind: 'string',
  format: 'id',
  max: 100,
  to,
});
