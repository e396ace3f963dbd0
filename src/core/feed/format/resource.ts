import type {Of} from '../shape.js';
import {list, optional, or, record, required, vital} from '../shape.js';
import {
  areaCode,
  boolean,
  date,
  email,
  id,
  label,
  language,
  line,
  link,
  moment,
  number,
  oneOf,
  oneOfOpen,
  phone,
  prose,
  reference,
} from '../values.js';

/** What a resource is. A feed may use further words; they are shown as they stand. */
export const resourceTypes = [
  'booklet',
  'leaflet',
  'book',
  'film',
  'website',
  'toolkit',
  'guide',
  'briefing',
  'poster',
  'e-learning',
  'research',
  'policy',
  'practice-model',
  'service',
  'helpline',
  'training',
] as const;

/** Types that a person uses in a place or by phone, and so finds by area. */
export const localTypes: readonly string[] = ['service', 'helpline', 'training'];

/** Whom a resource is for. */
export const beneficiaries = [
  'child',
  'young-person',
  'parent-or-carer',
  'family-member',
  'person-in-custody',
  'professional',
] as const;

/** Ways a resource is made easier to use. */
export const formats = [
  'easy-read',
  'large-print',
  'bsl',
  'audio',
  'braille',
  'subtitles',
  'printable',
] as const;

/**
 * Where a resource is in its life.
 * - `current`: in use.
 * - `superseded`: another takes its place; `supersededBy` names it. Shown only as a pointer to its successor.
 * - `archived`: kept for the record; shown with a notice that it is not updated.
 * - `withdrawn`: must not be used. Never shown.
 */
export const statuses = ['current', 'superseded', 'archived', 'withdrawn'] as const;

/** What a reader needs before they can use something. A feed may use further words. */
export const accessKinds = ['open', 'free-account', 'paid', 'referral'] as const;

export const deliveries = ['in-person', 'phone', 'online', 'post'] as const;

/** Who makes or runs something. */
export const organisation = record({
  name: required(label, 'Name of the organisation.'),
  url: optional(link, 'Its website.'),
});

export const download = record({
  label: required(label, 'What the file is called in the list.'),
  url: required(link, 'Address of the file.'),
  mediaType: optional(line, 'IANA media type, such as application/pdf.'),
  bytes: optional(number({min: 0, whole: true}), 'Size of the file in bytes.'),
});

/** A way to reach a service. A number that sources disagree on carries a `caveat` and is never shown as certain. */
export const contact = record(
  {
    phone: optional(phone, 'Phone number as a person reads it.'),
    text: optional(phone, 'Number for text messages.'),
    email: optional(email, 'Email address.'),
    url: optional(link, 'Contact page or web chat.'),
    label: optional(label, 'Whom or what this reaches, when there is more than one.'),
    hours: optional(prose, 'When somebody answers.'),
    verified: optional(date, 'When somebody last checked this contact, by ringing it or asking.'),
    stated: optional(date, 'The date of the source that states it, where nobody has checked it.'),
    caveat: optional(prose, 'Why this contact may be wrong. Shown beside it.'),
    wrong: vital(boolean, 'Whether it is known to be wrong. It is never shown then.'),
  },
  {atLeastOne: ['phone', 'text', 'email', 'url']},
);

export const venue = record({
  name: optional(label, 'Name of the place.'),
  address: optional(label, 'Postal address without the postcode.'),
  postcode: optional(line, 'UK postcode.'),
  latitude: optional(number({min: -90, max: 90}), 'Degrees north (WGS 84).'),
  longitude: optional(number({min: -180, max: 180}), 'Degrees east (WGS 84).'),
  prison: optional(reference('prisons'), 'The prison it is in or serves.'),
});

export const session = record({
  start: required(moment, 'When it begins.'),
  end: optional(moment, 'When it ends.'),
  place: optional(label, 'Where it is held.'),
  postcode: optional(line, 'UK postcode of the place.'),
  online: or(optional(boolean, 'Whether one can join online.'), false),
  url: optional(link, 'Where to book.'),
});

/** What a guide page says beyond its summary. */
export const guide = record({
  whoFor: or(optional(list(prose), 'The people it is written for.'), []),
  benefits: or(optional(list(prose), 'What a reader gains.'), []),
  scope: or(optional(list(prose), 'What it covers.'), []),
  limits: or(optional(list(prose), 'What it does not cover.'), []),
});

export const access = record({
  kind: required(
    oneOfOpen(accessKinds),
    'What is needed: nothing, a free account, payment, or referral by a professional.',
  ),
  note: optional(prose, 'What a reader must do, such as open an account.'),
});

export const resource = record({
  id: required(id, 'Never changes and is never used again.'),
  type: required(oneOfOpen(resourceTypes), 'What it is.'),
  title: required(label, 'Its name, as its publisher writes it.'),
  aliases: or(optional(list(label, 20), 'Earlier and other names. Found by search.'), []),
  summary: optional(prose, 'What it is and what it helps with, in a sentence or two.'),
  url: optional(link, 'Where it is. Leave out when no address is confirmed.'),
  notice: optional(
    prose,
    'What a reader should know first, such as “written for the United States”.',
  ),
  provider: optional(organisation, 'Who makes or runs it.'),
  partOf: optional(reference('resources'), 'The series or set it belongs to.'),
  related: or(
    optional(
      list(reference('resources'), 50),
      'What goes with it, such as the e-learning that a guide has.',
    ),
    [],
  ),
  audiences: or(optional(list(reference('audiences')), 'Professionals it is offered to.'), []),
  beneficiaries: or(optional(list(oneOfOpen(beneficiaries)), 'Whom it helps.'), []),
  ages: optional(
    record({
      from: optional(number({min: 0, max: 120}), 'Youngest age in years.'),
      to: optional(number({min: 0, max: 120}), 'Oldest age in years.'),
    }),
    'Ages it suits.',
  ),
  topics: or(optional(list(reference('topics')), 'What it is about.'), []),
  stages: or(optional(list(reference('stages')), 'Parts of the journey it helps with.'), []),
  languages: or(optional(list(language), 'Languages it is in (BCP 47).'), []),
  formats: or(optional(list(oneOfOpen(formats)), 'Accessible and printable formats.'), []),
  delivery: or(optional(list(oneOfOpen(deliveries)), 'How a service reaches people.'), []),
  published: optional(date, 'When it was published.'),
  reviewed: optional(date, 'When the publisher of the feed last checked this entry.'),
  status: or(vital(oneOf(statuses), 'Where it is in its life.'), 'current'),
  supersededBy: optional(reference('resources'), 'What took its place.'),
  access: optional(access, 'What is needed to use it.'),
  downloads: or(optional(list(download, 50), 'Files.'), []),
  contacts: or(optional(list(contact, 50), 'Ways to reach it.'), []),
  coverage: or(
    optional(
      list(areaCode, 1000),
      'Areas it serves. Empty or left out: not stated, which is not the same as everywhere.',
    ),
    [],
  ),
  venues: or(optional(list(venue), 'Places one can go to.'), []),
  sessions: or(optional(list(session, 1000), 'Dates of training and open days.'), []),
  guide: optional(guide, 'What a guide page says beyond the summary.'),
  safeguarding: or(
    optional(
      boolean,
      'Whether it promotes contact or visits, which are not always right for a child.',
    ),
    false,
  ),
});

/** Anything a person can use: a booklet, a film, a guide, a service, a training course. Every field is checked. */
export type Resource = Of<typeof resource>;
export type Contact = Of<typeof contact>;
export type Venue = Of<typeof venue>;
export type Session = Of<typeof session>;
export type Download = Of<typeof download>;
export type Organisation = Of<typeof organisation>;
export type Status = (typeof statuses)[number];
export type AccessKind = (typeof accessKinds)[number];
