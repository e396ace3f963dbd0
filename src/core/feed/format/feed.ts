import type {Of} from '../shape.js';
import {expected, list, optional, or, record, required} from '../shape.js';
import {
  areaCode,
  date,
  id,
  label,
  language,
  line,
  link,
  number,
  oneOfOpen,
  prose,
} from '../values.js';
import type {Claim} from './claim.js';
import type {Briefing, Page} from './page.js';
import type {Resource} from './resource.js';

/** The value of `format` that this release reads. A later minor version may add fields and types. */
export const feedFormat = 'signpost-feed/1';

/** Limits of a feed as a whole. Past them it belongs in a sharded index, not in one file. */
export const limits = {
  /** Resources, or claims, in one feed. */
  entries: 200_000,
  /** Entries of the shorter lists. */
  terms: 2_000,
} as const;

const term = {
  id: required(id, 'Never changes and is never used again.'),
  name: required(label, 'Name.'),
  aliases: or(optional(list(label, 20), 'Earlier and other names.'), []),
};

/** People a page or resource is written for because of their work. */
export const audience = record({
  ...term,
  description: optional(prose, 'Who belongs to it.'),
});

export const topic = record(term);

/** A part of the journey through the justice system. */
export const stage = record(term);

export const prison = record({
  id: required(id, 'The HMPPS prison code where there is one, such as BLI.'),
  name: required(label, 'Name.'),
  aliases: or(optional(list(label, 20), 'Earlier and other names.'), []),
  kinds: or(
    optional(
      list(oneOfOpen(['HMP', 'YOI', 'HMYOI', 'IRC', 'STC', 'YCS', 'SPS', 'NIPS'])),
      'What kind of establishment it is.',
    ),
    [],
  ),
  town: optional(label, 'Nearest town.'),
  postcode: optional(line, 'UK postcode.'),
  latitude: optional(number({min: -90, max: 90}), 'Degrees north (WGS 84).'),
  longitude: optional(number({min: -180, max: 180}), 'Degrees east (WGS 84).'),
  areas: or(optional(list(areaCode), 'The council, region and probation region it is in.'), []),
  verified: optional(date, 'When this was last checked, or the date of the source.'),
  caveat: optional(prose, 'What may be out of date.'),
});

export const publisher = record({
  name: required(label, 'Who keeps the feed.'),
  url: optional(link, 'Its website.'),
  contact: optional(
    link,
    'Where to report a mistake: a mailto: or web address. `{id}` in it stands for the id of the entry.',
  ),
});

export const licence = record({
  name: required(label, 'Name of the licence.'),
  url: optional(link, 'Its text.'),
});

/**
 * Words that a visitor may use for others. With `means` it leads one way: who types “YOI” finds
 * “young offender institution”. Without it each word leads to each other one: “mum”, “mother”.
 */
export const synonym = record({
  words: required(list(line, 50), 'Words or phrases that somebody may type, in any language.'),
  means: or(
    optional(
      list(line, 50),
      'Words or phrases that are searched for too. Without it: the other ones of “words”.',
    ),
    [],
  ),
});

/** An entry that must not be used any more, whoever still has it. */
export const recall = record({
  id: required(id, 'Id of the resource, whether the feed still has it or not.'),
  reason: optional(prose, 'Why, for readers who look for it.'),
});

/** Who keeps the feed, and which state of it this is. Nothing here can make a feed unreadable. */
export const identity = record({
  id: expected(id, 'Names the feed. The same in every version.'),
  title: expected(label, 'Title.'),
  publisher: expected(publisher, 'Who keeps it.'),
  language: or(expected(language, 'Language of plain strings (BCP 47).'), 'en'),
  updated: expected(date, 'When it was last changed.'),
  licence: optional(licence, 'On what terms its content may be used.'),
  version: optional(line, 'Which state of the content this is.'),
  url: optional(link, 'Its canonical address.'),
  previous: optional(link, 'The version before this one.'),
  safeguarding: optional(prose, 'Shown once beside anything that promotes contact or visits.'),
  join: optional(
    record({
      text: required(prose, 'Invitation to services that want to be listed.'),
      url: optional(link, 'Where they ask.'),
    }),
    'How a service asks to be listed.',
  ),
  synonyms: or(optional(list(synonym, 500), 'Words that search takes for others.'), []),
  recalled: optional(
    list(recall, limits.entries),
    'Resources that are taken back. None of them is shown, wherever it comes from.',
  ),
  attributions: or(
    optional(list(prose, 30), 'Credit lines that licences of the content ask for.'),
    [],
  ),
});

export type Audience = Of<typeof audience>;
export type Topic = Of<typeof topic>;
export type Synonym = Of<typeof synonym>;
export type Stage = Of<typeof stage>;
/** A prison or other place of custody that services are linked to. */
export type Prison = Of<typeof prison>;

/**
 * A feed, read and checked: what every view and search works on.
 * Every id named in it exists, every link is safe, every date is of the calendar.
 */
export interface Feed extends Of<typeof identity> {
  readonly audiences: readonly Audience[];
  readonly topics: readonly Topic[];
  readonly stages: readonly Stage[];
  readonly prisons: readonly Prison[];
  readonly resources: readonly Resource[];
  readonly claims: readonly Claim[];
  readonly briefings: readonly Briefing[];
  readonly pages: readonly Page[];
}
