import {clampLevel} from '../core/attribute-values.js';
import {clockTime} from '../core/feed/sessions.js';
import type {Feed} from '../core/feed/format/feed.js';
import {baseLanguage} from '../core/feed/format/text.js';
import {directoryOf} from '../core/search/directory.js';
import {loadMessages} from '../locales/registry.js';
import {audiencePage} from './audience-page.js';
import {briefingCard} from './briefing-card.js';
import type {Context, Extent, View} from './context.js';
import {exit} from './exit.js';
import {handout} from './handout.js';
import {heading, html, paragraph, type Content} from './markup.js';
import {regionSearch} from './region-search.js';
import {resourceCard} from './resource-card.js';
import {resourceList} from './resource-list.js';
import {Words} from './words.js';

export type {Extent} from './context.js';

/** What is written for each kind of widget, by its tag without the prefix. */
const views = {
  'resource-list': resourceList,
  'region-search': regionSearch,
  'briefing-card': briefingCard,
  'audience-page': audiencePage,
  'resource-card': resourceCard,
  exit,
  handout,
} as const satisfies Readonly<Record<string, View>>;

/** A widget that can be written out. */
export type PrerenderedWidget = keyof typeof views;

export const prerenderedWidgets = Object.keys(views) as readonly PrerenderedWidget[];

export interface PrerenderOptions {
  /** The widget's attributes by name; of those that are only there, such as `without-map`, the value is empty. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** BCP 47 tag of the page around. Default: English. */
  readonly lang?: string | undefined;
  /** The moment of writing, which the text names. */
  readonly now: Date;
  /** How much is written. Default: what the element shows at first. */
  readonly extent?: Extent;
}

export interface Prerendered {
  /** HTML on one line, for the inside of the widget's tag; empty where the feed has nothing for it. */
  readonly html: string;
  /** The day that the text names. */
  readonly date: string;
  /** Attributes that name nothing in the feed, as the element would say. */
  readonly problems: readonly PrerenderProblem[];
}

export interface PrerenderProblem {
  readonly attribute: string;
  readonly value: string;
  /** Names that would do. */
  readonly known: readonly string[];
}

/**
 * Writes out what a widget shows, as plain HTML for readers without script, for search engines and
 * for content systems that take unknown tags away. It shows the same as the element: the element takes
 * its place as soon as it has the feed, and leaves it standing if it never gets it.
 */
export async function prerender(
  feed: Feed,
  widget: PrerenderedWidget,
  {attributes = {}, lang = 'en', now, extent = 'first'}: PrerenderOptions,
): Promise<Prerendered> {
  const messages = await loadMessages(lang);
  const words = new Words(messages, feed, lang);
  const level = clampLevel(Number(attributes['heading-level'] || NaN));
  const problems: PrerenderProblem[] = [];
  const {date} = clockTime(now.toISOString());
  const asOf = paragraph(messages.prerender.asOf(messages.date(date)));
  const context: Context = {
    directory: directoryOf(feed),
    words,
    now,
    level,
    attributes,
    extent,
    complain: (attribute, value, known) => problems.push({attribute, value, known}),
    title: (own) => [titleOf(attributes['heading'], own, words, level), asOf],
  };
  const content = await views[widget](context);
  if (!content) return {html: '', date, problems};
  // On a page in a language that the library does not speak, its sentences are in another one.
  const isForeign = baseLanguage(lang) !== baseLanguage(messages.tag);
  const all = isForeign ? html`<div lang="${messages.tag}">${content}</div>` : content;
  return {html: all.toString(), date, problems};
}

function titleOf(authors: string | undefined, own: Content, words: Words, level: number): Content {
  // An empty heading is the author's wish for none.
  if (authors === '') return;
  return heading(level, authors === undefined ? own : words.own(authors));
}
