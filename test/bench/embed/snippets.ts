import {existsSync, readdirSync} from 'node:fs';
import {importsOf} from '../built.js';
import type {ResourceJson} from '../fixtures/feed.js';

/** What stands in the host page, and when a reader has it. */
export interface Snippet {
  readonly head: string;
  readonly body: string;
  /** An expression that is true in the page once the reader has what the snippet is for. */
  readonly ready: string;
}

export type Variant =
  'list' | 'files-hinted' | 'hinted' | 'iframe' | 'host' | 'static' | 'pagefind' | 'instantsearch';

/** Cards that a reader gets at once. */
export const shown = 20;

const reserve = '<style>.reserved {min-height: 60rem}</style>';

/**
 * Every way to embed that is measured. Each keeps the height of its place free but for InstantSearch
 * and Pagefind, whose instructions say nothing of it.
 *
 * @param folder - Our built files.
 */
export function snippetsFor(
  folder: URL,
  resources: readonly ResourceJson[],
): Partial<Record<Variant, Snippet>> {
  const list = `<div class="reserved"><signpost-resource-list src="/feed.json" limit="${shown}" with-search><a href="https://charity.example/">Help for families</a></signpost-resource-list></div>`;
  const script = '<script type="module" src="/signpost.js"></script>';
  const listed = (root: string) => `${root}?.querySelectorAll('[part~="item"]').length >= ${shown}`;
  const listReady = listed(`document.querySelector('signpost-resource-list')?.shadowRoot`);
  return {
    list: {head: reserve + script, body: list, ready: listReady},
    'files-hinted': {head: reserve + hints(folder) + script, body: list, ready: listReady},
    hinted: {head: reserve + hints(folder) + feedHint + script, body: list, ready: listReady},
    ...(existsSync(new URL('embed.html', folder)) && {
      iframe: {
        head: reserve,
        body: `<div class="reserved"><iframe title="Help" width="100%" height="900" src="/embed.html?element=resource-list&src=/feed.json&limit=${shown}"></iframe></div>`,
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

/** What a page whose maker cares says first: every file that the list will ask for. */
const hints = (folder: URL): string =>
  filesOfList(folder)
    .map((file) => `<link rel="modulepreload" href="/${file}">`)
    .join('');

const feedHint = '<link rel="preload" as="fetch" href="/feed.json" crossorigin="anonymous">';

function card({title, summary, url}: ResourceJson): string {
  const words = typeof title === 'string' ? title : title['en'];
  return `<li class="card"><h3><a href="${String(url)}">${words}</a></h3><p>${String(summary)}</p></li>`;
}

/** Every file that a page with a list loads before a reader does anything. */
export function filesOfList(folder: URL): string[] {
  const parts = readdirSync(new URL('chunks/', folder))
    .filter((name) => /^(?:shared|resource-list)-.*\.js$/.test(name))
    .map((name) => `chunks/${name}`);
  return [...new Set(['signpost.js', ...parts].flatMap((file) => importsOf(folder, file)))];
}
