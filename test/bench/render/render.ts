import type {Browser} from 'playwright-core';
import {launchBrowser, withPage} from '../browser.js';
import {serve, type Site} from '../site.js';
import {buildPages} from '../built.js';
import {makeFeed} from '../fixtures/feed.js';
import {rotated, timing, type Timing} from '../measure.js';

/** First render of cards by the widget, and filtering to half, against a plain page that clones its cards. */
export interface RenderResults {
  readonly browser: string;
  readonly resources: number;
  readonly rows: readonly {
    /** How many there are to show. */
    readonly cards: number;
    /** Whether the feed was read before the clock started, or is fetched and read within it. */
    readonly ready: boolean;
    readonly first: Readonly<Record<Contender, Timing>>;
    /** From the visitor's choice to half as many. */
    readonly half: Readonly<Record<Contender, Timing>>;
  }[];
}

/** `widget` shows all cards at once; `paged` is the widget as it comes, with a page of them and a button for more. */
export type Contender = 'paged' | 'widget' | 'clones';

interface Shown {
  readonly first: number;
  readonly half: number;
  readonly cards: readonly [first: number, half: number];
  readonly characters: number;
}

const resources = 1_000;
const rounds = 5;
const contenders: readonly Contender[] = ['clones', 'widget', 'paged'];

/** @throws when a page shows the wrong thing. */
export async function benchRender(): Promise<RenderResults> {
  const folder = await buildPages();
  const html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>' +
    '<script type="module" src="/signpost.all.js"></script><body></body></html>';
  const feeds = [20, 100, 1_000].map((cards) => [`/feed-${cards}.json`, feedOf(cards)] as const);
  const page = new URL('page.mjs', import.meta.url);
  const site = await serve({'/': html, '/page.mjs': page, ...Object.fromEntries(feeds)}, [folder]);
  const browser = await launchBrowser();
  try {
    const rows: RenderResults['rows'][number][] = [];
    for (const ready of [true, false])
      for (const cards of [20, 100, 1_000])
        rows.push({cards, ready, ...(await raceInPages(browser, site, cards, ready))});
    return {browser: `Chromium ${browser.version()}`, resources, rows};
  } finally {
    await browser.close();
    site.close();
  }
}

/** As many resources as always, of which the first ones are shown: half of those are booklets. */
function feedOf(cards: number): string {
  const feed = makeFeed(resources);
  const all = feed.resources.map((resource, index) => ({
    ...resource,
    type: index % 2 === 0 ? 'booklet' : 'film',
    // What lies beyond is there to be read, and is not listed.
    ...(index >= cards && {status: 'withdrawn'}),
  }));
  return JSON.stringify({...feed, resources: all});
}

/** A fresh page for every measurement: a visitor's first render runs code that is not warm yet. */
async function raceInPages(browser: Browser, site: Site, cards: number, ready: boolean) {
  const first: Record<Contender, number[]> = {paged: [], widget: [], clones: []};
  const half: Record<Contender, number[]> = {paged: [], widget: [], clones: []};
  for (let round = -1; round < rounds; round++) {
    const shown = {} as Record<Contender, Shown>;
    for (const contender of rotated(contenders, round + 1)) {
      shown[contender] = await inPage(browser, site, contender, cards, ready);
      if (round < 0) continue;
      first[contender].push(shown[contender].first);
      half[contender].push(shown[contender].half);
    }
    check(shown, cards);
  }
  const timings = (times: Record<Contender, number[]>) => ({
    paged: timing(times.paged),
    widget: timing(times.widget),
    clones: timing(times.clones),
  });
  return {first: timings(first), half: timings(half)};
}

const inPage = (
  browser: Browser,
  {origin}: Site,
  contender: Contender,
  cards: number,
  ready: boolean,
): Promise<Shown> =>
  withPage(browser, async (page) => {
    await page.goto(`${origin}/`);
    const script = `import('/page.mjs').then((page) => page.${contender}(${cards}, ${ready}))`;
    return page.evaluate<Shown>(script);
  });

/** Two pages that do not show the same are not worth comparing. */
function check(shown: Record<Contender, Shown>, cards: number): void {
  const {widget, clones, paged} = shown;
  const ratio = widget.characters / clones.characters;
  const isRight = [widget, clones].every(
    ({cards: [first, half]}) => first === cards && half === cards / 2,
  );
  const isPaged = paged.cards.every((some) => some > 0 && some <= Math.min(cards, 25));
  if (!isRight || !isPaged || ratio < 0.9 || ratio > 1.2)
    throw new Error(`Not the same page: ${JSON.stringify(shown)}`);
}
