import {existsSync, readdirSync} from 'node:fs';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {prerender} from '../../../src/prerender/prerender.js';
import {importsOf} from '../built.js';
import type {FeedJson, ResourceJson} from '../fixtures/feed.js';

/** What stands in the host page, and when a reader has it. */
export interface Snippet {
  readonly head: string;
  readonly body: string;
  /** An expression that is true in the page once the reader has what the snippet is for. */
  readonly ready: string;
  /** The same for when nothing more is to come; without it that is when it is ready. */
  readonly done?: string;
}

export type Variant =
  | 'loader'
  | 'list'
  | 'files-hinted'
  | 'hinted'
  | 'written'
  | 'iframe'
  | 'host'
  | 'static'
  | 'pagefind'
  | 'instantsearch';

/** Cards that a reader gets at once. */
export const shown = 20;

const reserve = '<style>.reserved {min-height: 60rem}</style>';

/**
 * Every way to embed that is measured. Each keeps the height of its place free but for InstantSearch
 * and Pagefind, whose instructions say nothing of it.
 *
 * @param folder - Our built files.
 */
export async function snippetsFor(
  folder: URL,
  feed: FeedJson,
): Promise<Partial<Record<Variant, Snippet>>> {
  const {resources} = feed;
  const list = `<div class="reserved"><signpost-resource-list src="/feed.json" limit="${shown}" with-search><a href="https://charity.example/">Help for families</a></signpost-resource-list></div>`;
  const script = '<script type="module" src="/signpost.js"></script>';
  const listed = (root: string) => `${root}?.querySelectorAll('[part~="item"]').length >= ${shown}`;
  const listReady = listed(`document.querySelector('signpost-resource-list')?.shadowRoot`);
  const written = `<signpost-resource-list src="/feed.json" limit="${shown}" with-search prerendered="2026-11-20">${await writtenOut(feed)}</signpost-resource-list>`;
  return {
    loader: {head: script, body: '', ready: 'true'},
    list: {head: reserve + script, body: list, ready: listReady},
    'files-hinted': {head: reserve + hints(folder) + script, body: list, ready: listReady},
    hinted: {
      head: reserve + hints(folder) + script.replace(' src', ' data-feed="/feed.json" src'),
      body: list.replace(' src="/feed.json"', ''),
      ready: listReady,
    },
    written: {
      head: script,
      body: written,
      ready: `document.querySelectorAll('signpost-resource-list > ul > li').length >= ${shown}`,
      done: listReady,
    },
    ...(existsSync(new URL('embed.html', folder)) && {
      iframe: {
        head: reserve,
        body: `<div class="reserved"><iframe title="Help" width="100%" height="900" src="/embed.html?widget=resource-list&feed=/feed.json&limit=${shown}&with-search"></iframe></div>`,
        ready: listed(
          `document.querySelector('iframe').contentDocument?.querySelector('signpost-resource-list')?.shadowRoot`,
        ),
      },
    }),
    host: {head: '', body: '', ready: 'true'},
    static: {
      head: '',
      body: `<ul>${resources.slice(0, shown).map(card).join('')}</ul>`,
      ready: `document.querySelectorAll('.card').length >= ${shown}`,
    },
    pagefind: {
      head: '<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>',
      body: `<div id="search"></div><script>addEventListener('DOMContentLoaded', () => new PagefindUI({element: '#search'}))</script>`,
      ready: `!!document.querySelector('#search input')`,
    },
    instantsearch: {
      head: '<script type="module" src="/instantsearch.js"></script>',
      body: '<div id="box"></div><div id="type"></div><div id="topic"></div><div id="hits"></div>',
      ready: `document.querySelectorAll('#hits li').length >= ${shown}`,
    },
  };
}

/** The list as `signpost prerender` writes it. */
async function writtenOut(feed: FeedJson): Promise<string> {
  const parsed = parseFeed(feed, {base: 'https://charity.example/feed.json'});
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const attributes = {limit: String(shown)};
  const now = new Date('2026-11-20');
  return (await prerender(parsed.value.feed, 'resource-list', {attributes, now})).html;
}

/** What a page whose maker cares says first: every file that the list will ask for. */
const hints = (folder: URL): string =>
  filesOfList(folder, 'finding')
    .map((file) => `<link rel="modulepreload" href="/${file}">`)
    .join('');

function card({title, summary, url}: ResourceJson): string {
  const words = typeof title === 'string' ? title : title['en'];
  return `<li class="card"><h3><a href="${String(url)}">${words}</a></h3><p>${String(summary)}</p></li>`;
}

/**
 * Every file that a page with a list loads before a reader does anything.
 *
 * @param more - Parts of the library that are needed besides: `finding` for one with a search.
 */
export function filesOfList(folder: URL, ...more: readonly string[]): string[] {
  const names = ['shared', 'resource-list', ...more];
  const parts = readdirSync(new URL('chunks/', folder))
    .filter((file) => names.some((name) => file.startsWith(`${name}-`) && file.endsWith('.js')))
    .map((file) => `chunks/${file}`);
  return [...new Set(['signpost.js', ...parts].flatMap((file) => importsOf(folder, file)))];
}
