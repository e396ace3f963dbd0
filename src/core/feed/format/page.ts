import type {Of, Shape} from '../shape.js';
import {list, nested, optional, or, record, required} from '../shape.js';
import {date, id, label, link, oneOfOpen, prose, reference} from '../values.js';

const ids = (to: Parameters<typeof reference>[0]) => list(reference(to));
const words = list(id, 50);

/** Names resources by what they are instead of one by one. OR inside a field, AND between fields. */
export const query = record({
  types: or(optional(words, 'Types of resource.'), []),
  audiences: or(optional(ids('audiences'), 'Audiences.'), []),
  beneficiaries: or(optional(words, 'Whom they help.'), []),
  topics: or(optional(ids('topics'), 'Topics.'), []),
  stages: or(optional(ids('stages'), 'Stages of the journey.'), []),
});

/** What a call to action leads to. */
export const actionKinds = [
  'read-briefing',
  'read-handbook',
  'read-poster',
  'find-services',
  'find-training',
  'list-training',
  'browse-resources',
  'join',
  'contact',
] as const;

/**
 * Something the reader is invited to do. What is to be read is shown without a link as long as
 * neither `url` nor `resource` gives an address. What leads to a search or list opens there on a page
 * of the directory; a briefing card leads to the page around it, as far as it knows one.
 */
export const action = record({
  kind: required(oneOfOpen(actionKinds), 'What it leads to.'),
  label: required(label, 'The words of the link.'),
  url: optional(
    link,
    'Where it leads, when it is a page elsewhere. Without it a briefing card leads to a search or list on the page that its author names, or that the feed names for the audience, and leaves it out when there is none.',
  ),
  resource: optional(
    reference('resources'),
    'Or the resource it leads to. Without an address it is shown as text that says so.',
  ),
  briefing: optional(reference('briefings'), 'Or the briefing it leads to.'),
  query: optional(query, 'Or the part of the directory it leads to.'),
});

/** A person or body who takes part, and how. */
export const credit = record({
  name: required(label, 'Name of the partner.'),
  url: optional(link, 'Its website.'),
  role: optional(label, 'What it does, such as “delivered with”.'),
});

export const briefing = record({
  id: required(id, 'Never changes and is never used again.'),
  audience: required(reference('audiences'), 'Whom it briefs.'),
  title: required(label, 'Title.'),
  url: optional(
    link,
    'Where the publisher shows it, for “read the whole briefing” and its poster.',
  ),
  headline: optional(reference('claims'), 'The one figure to remember.'),
  claims: or(optional(ids('claims'), 'Key statistics, in order.'), []),
  why: or(optional(list(prose, 20), 'Why it matters to this audience, in paragraphs.'), []),
  recommendations: or(optional(list(prose, 30), 'What to do, one action each.'), []),
  actions: or(optional(list(action, 20), 'Briefing, poster, handbook and further links.'), []),
  credits: or(optional(list(credit, 20), 'Partners.'), []),
  reviewed: optional(date, 'When the publisher of the feed last checked it.'),
});

export interface Section {
  readonly id: string;
  readonly heading: Of<typeof label>;
  readonly introduction: readonly Of<typeof prose>[];
  readonly points: readonly Of<typeof prose>[];
  readonly claims: readonly string[];
  readonly featured: readonly string[];
  readonly query?: Query;
  readonly actions: readonly Action[];
  readonly sections: readonly Section[];
}

/** Sections, their parts, and the parts of those. */
const maxLevels = 3;

export const section: Shape<Section> = record({
  id: required(id, 'Names the section inside its page, for links to it.'),
  heading: required(label, 'Heading.'),
  introduction: or(optional(list(prose, 20), 'Paragraphs before the list.'), []),
  points: or(optional(list(prose, 30), 'A list of points after the introduction.'), []),
  claims: or(optional(ids('claims'), 'Statistics shown in the section.'), []),
  featured: or(optional(ids('resources'), 'Resources shown, in order.'), []),
  query: optional(query, 'All resources that belong here: what “see all” opens.'),
  actions: or(optional(list(action, 20), 'Calls to action.'), []),
  sections: or(
    optional(
      list(
        nested(() => section, maxLevels),
        20,
      ),
      'Parts of the section, at most two levels down.',
    ),
    [],
  ),
});

export const page = record({
  id: required(id, 'Never changes and is never used again.'),
  kind: required(oneOfOpen(['audience', 'area', 'guide']), 'What the page is.'),
  title: required(label, 'Title.'),
  audience: optional(reference('audiences'), 'Whom the page is for.'),
  url: optional(link, 'Where the publisher shows it.'),
  introduction: or(optional(list(prose, 20), 'Opening paragraphs.'), []),
  headline: optional(reference('claims'), 'The figure shown first.'),
  claims: or(optional(ids('claims'), 'Further figures of the introduction.'), []),
  briefing: optional(reference('briefings'), 'The briefing for this audience.'),
  resource: optional(reference('resources'), 'The resource that a guide page is about.'),
  actions: or(optional(list(action, 20), 'Calls to action of the introduction.'), []),
  sections: or(
    optional(
      list(
        nested(() => section, maxLevels),
        50,
      ),
      'Sections, in order.',
    ),
    [],
  ),
  credits: or(optional(list(credit, 20), 'Partners.'), []),
  safeguarding: optional(prose, 'What this page adds to the feed’s safeguarding text.'),
  reviewed: optional(date, 'When the publisher of the feed last checked it.'),
});

export type Query = Of<typeof query>;
export type Action = Of<typeof action>;
export type Credit = Of<typeof credit>;
/** What one audience should know: figures, why they matter, what to do. */
export type Briefing = Of<typeof briefing>;
/** A page of the directory: an introduction and ordered sections. */
export type Page = Of<typeof page>;
