import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {
  forms,
  scriptOf,
  snippetOf,
  type SnippetChoices,
  type SnippetForm,
} from '../../src/core/snippet/snippet.js';
import {prerender} from '../../src/prerender/prerender.js';
import feedJson from './feed.json' with {type: 'json'};

/** Where the pages of the tests lead. None of it is asked over a network. */
export const addresses = {
  page: 'https://partner.example/page',
  library: 'https://library.example/signpost/',
  feed: 'https://feeds.example/feed.json',
} as const;

/** What is put into every system, apart from what stands inside. */
const choices = {
  widget: 'resource-list',
  attributes: {audience: 'health', 'with-search': '', heading: 'Help near you'},
  feed: addresses.feed,
  script: `${addresses.library}signpost.js`,
  title: 'Help near you',
} as const satisfies Omit<SnippetChoices, 'content'>;

/** The line for a page's template. */
export const scriptLine = scriptOf(choices);

/** HTML for the inside of a snippet: some titles, or all that the widget shows at first. */
export interface Insides {
  readonly brief: string;
  readonly first: string;
  /** Day on which both were written. */
  readonly written: string;
}

/** One snippet in each of its forms. */
export type Snippets = Readonly<Record<SnippetForm, string>>;

/** The snippet with given insides. */
export function snippetsWith({brief, first, written}: Insides): Snippets {
  const one = (form: SnippetForm) =>
    form === 'static'
      ? snippetOf(form, {...choices, content: first, prerendered: written})
      : snippetOf(form, {...choices, content: brief});
  return Object.fromEntries(forms.map((form) => [form, one(form)])) as Record<SnippetForm, string>;
}

/** Insides as `signpost snippet` writes them from the feed beside this file. */
export async function writtenInsides(): Promise<Insides> {
  const {attributes, widget, feed: base} = choices;
  const parsed = parseFeed(feedJson, {base});
  if (!parsed.ok) throw new Error('The feed of the tests cannot be read.');
  const {feed} = parsed.value;
  const now = new Date('2026-11-21T12:00:00Z');
  const [brief, first] = await Promise.all(
    (['brief', 'first'] as const).map((extent) =>
      prerender(feed, widget, {attributes, now, extent}),
    ),
  );
  return {brief: brief!.html, first: first!.html, written: first!.date};
}
