import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {bundle} from '../bundle.js';
import {buildPages, packedSize} from '../built.js';
import {makeFeed} from '../fixtures/feed.js';
import {median, rotated} from '../measure.js';
import {launchQuietBrowser, type QuietBrowser} from '../quiet-browser.js';
import {serve, type Site} from '../site.js';
import type {Line} from '../slow-line.js';
import {slownessOf} from '../slowness.js';
import {heroImage} from './hero.js';
import {pagefindFiles} from './pagefind-index.js';
import {filesOfList, snippetsFor, type Snippet, type Variant} from './snippets.js';

/** Medians of one way to embed. Times in milliseconds. */
export interface Cost {
  /** When the largest thing of the page was painted. */
  readonly lcp: number;
  /** How much the page moved, as browsers score it. */
  readonly cls: number;
  /** What tasks took beyond 50 ms each. */
  readonly blocking: number;
  /** When the reader had what the snippet is for. */
  readonly ready: number;
  /** Received until then and two seconds on, packed, the host's own included. */
  readonly bytes: number;
}

export interface EmbedResults {
  readonly browser: string;
  readonly resources: number;
  /** How many times slower the pages were than the processor is. */
  readonly slowness: number;
  readonly costs: Readonly<Partial<Record<Variant, Cost>>>;
  /** Bytes of our files, packed. */
  readonly sizes: {
    readonly loader: number;
    /** A list that only lists. */
    readonly list: number;
    /** A list with a search, before anybody searches. */
    readonly searched: number;
    readonly single: number;
  };
}

const watch = readFileSync(new URL('./watch.mjs', import.meta.url), 'utf8');
const resources = 500;
const rounds = 5;
const slower = 4;
/** Like slow 3G. */
const line: Line = {throughput: 750_000 / 8, latency: 150};

/** @throws when an embedded thing does not show up within half a minute. */
export async function benchEmbed(): Promise<EmbedResults> {
  const folder = await buildPages();
  const feed = makeFeed(resources);
  const snippets = await snippetsFor(folder, feed);
  const names = Object.keys(snippets) as Variant[];
  const peer = await bundle(new URL('./instantsearch-page.ts', import.meta.url));
  const pages = names.map((name) => [`/${name}.html`, pageWith(snippets[name]!)] as const);
  const site = await serve(
    {
      ...Object.fromEntries(pages),
      '/hero.png': heroImage(),
      '/feed.json': JSON.stringify(feed),
      '/instantsearch.js': peer.code,
      ...(await pagefindFiles(feed.resources)),
    },
    [folder],
    line,
  );
  const browser = await launchQuietBrowser();
  try {
    const slowness = await slownessOf(browser, slower);
    const costs = new Map<Variant, Cost[]>(names.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const name of rotated(names, round))
        costs.get(name)!.push(await visit(browser, site, name));
    return {
      browser: `Chromium ${browser.version}`,
      resources,
      slowness,
      costs: Object.fromEntries([...costs].map(([name, all]) => [name, middle(all)])),
      sizes: sizesOf(folder),
    };
  } finally {
    await browser.close();
    site.close();
  }
}

function pageWith({head, body, ready, done = 'true'}: Snippet): string {
  const filler = Array.from({length: 6}, () => `<p>${'Words of the host page. '.repeat(30)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
    <script>window.isReady = () => ${ready}; window.isDone = () => ${done}; ${watch}</script>
    <style>body {font: 1rem/1.5 sans-serif; margin: 0 auto; max-width: 60rem}</style>${head}</head>
    <body><h1>A page about visiting</h1><img src="/hero.png" alt="" width="960" height="399">
    <main>${body}</main>${filler.join('')}</body></html>`;
}

async function visit(browser: QuietBrowser, site: Site, name: Variant): Promise<Cost> {
  const before = site.sent();
  const page = await browser.open(`${site.origin}/${name}.html`, slower);
  await page.evaluate('bench.end');
  // What the snippet does after it has been drawn counts too.
  await pause(2_000);
  const seen = await page.evaluate<Omit<Cost, 'bytes'>>('bench');
  await page.close();
  return {...seen, bytes: site.sent() - before};
}

function middle(costs: readonly Cost[]): Cost {
  const of = (pick: (cost: Cost) => number) => median(costs.map(pick));
  return {
    lcp: of(({lcp}) => lcp),
    cls: of(({cls}) => cls),
    blocking: of(({blocking}) => blocking),
    ready: of(({ready}) => ready),
    bytes: of(({bytes}) => bytes),
  };
}

function sizesOf(folder: URL): EmbedResults['sizes'] {
  const packed = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + packedSize(folder, file), 0);
  return {
    loader: packedSize(folder, 'signpost.js'),
    list: packed(filesOfList(folder)),
    searched: packed(filesOfList(folder, 'finding')),
    single: packedSize(folder, 'signpost.all.js'),
  };
}
