import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser, serve, slowDown, withPage, type Site} from '../browser.js';
import {buildPages} from '../built.js';
import {makeFeed} from '../fixtures/feed.js';
import {median, percentile} from '../measure.js';
import {servicesOnly} from './feeds.js';
import {byPhase, type LongTask, type Phase} from './phases.js';

/** Milliseconds from a key to its painted answer. */
interface Keys {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

export interface LargeResults {
  readonly browser: string;
  readonly resources: number;
  /** Long tasks (over 50 ms) of a list on a processor four times slower, in milliseconds. */
  readonly tasks: Readonly<Record<Phase, readonly number[]>>;
  /** From a key in the list's search to its painted answer, on that processor. */
  readonly search: Keys;
  /** From a key in the box for a place to painted suggestions, on that processor. */
  readonly suggestions: Keys;
  /** From a visitor's choice of a region to painted results, on the processor as it is. */
  readonly choice: {readonly median: number; readonly slowest: number; readonly count: number};
}

interface Seen {
  readonly tasks: readonly LongTask[];
  /** Milliseconds. */
  readonly answers: readonly number[];
}

const resources = 10_000;
const slower = 4;
const watch = readFileSync(new URL('./watch.mjs', import.meta.url), 'utf8');

/** @throws when a widget does not show up within two minutes. */
export async function benchLarge(): Promise<LargeResults> {
  const folder = await buildPages();
  const page = (body: string) =>
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>' +
    `<script type="module" src="/signpost.js"></script><body>${body}</body></html>`;
  const site = await serve(
    {
      '/list.html': page(
        '<signpost-resource-list src="/feed.bin" with-search with-filters></signpost-resource-list>',
      ),
      '/region.html': page('<signpost-region-search src="/services.bin"></signpost-region-search>'),
      // Whoever watches a page has every answer that is called JSON decoded a second time, on the
      // page's own thread, which would count as a long task.
      '/feed.bin': JSON.stringify(makeFeed(resources)),
      '/services.bin': JSON.stringify(servicesOnly(resources)),
    },
    [folder],
  );
  const browser = await launchBrowser();
  try {
    return {
      browser: `Chromium ${browser.version()}`,
      resources,
      ...(await visitList(browser, site)),
      suggestions: await typePlaces(browser, site),
      choice: await chooseRegions(browser, site),
    };
  } finally {
    await browser.close();
    site.close();
  }
}

async function visitList(browser: Browser, {origin}: Site) {
  return withPage(browser, async (page, devtools) => {
    await page.addInitScript({content: watch});
    await slowDown(devtools, slower);
    const ends: [Phase, number][] = [];
    const end = async (phase: Phase) => {
      // The last task of a phase is told a moment after it.
      await page.waitForTimeout(1_000);
      ends.push([phase, await page.evaluate<number>('performance.now()')]);
    };
    await page.goto(`${origin}/list.html`);
    const item = page.locator('signpost-resource-list [part~="item"]');
    await item.first().waitFor({timeout: 120_000});
    await end('load');

    const words = makeFeed(resources).resources.slice(40, 44).map(firstTitle);
    const box = page.locator('input[type="search"]');
    await box.focus();
    // The forgiving search is fetched and made now; nothing on the page tells when it is there.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(5_000);
    await end('index');

    for (const title of words) {
      await box.fill('');
      await box.pressSequentially(title.slice(0, 12), {delay: 150});
      await page.waitForTimeout(300);
    }
    await end('type');
    const typed = await seen(page);

    await box.fill('');
    await page.locator('[part~="filters-summary"]').click();
    for (const index of [0, 2, 8, 12])
      await page.locator('[part~="filter"] input').nth(index).click({timeout: 60_000});
    await end('filter');

    const more = page.locator('[part~="more"]').first();
    for (let turn = 0; turn < 3; turn++) {
      await page.mouse.wheel(0, 3_000);
      await more.click({timeout: 60_000});
    }
    await end('scroll');

    const {tasks} = await seen(page);
    return {tasks: byPhase(tasks, ends), search: keysOf(typed)};
  });
}

async function typePlaces(browser: Browser, {origin}: Site): Promise<Keys> {
  return withPage(browser, async (page, devtools) => {
    await page.addInitScript({content: watch});
    await page.goto(`${origin}/region.html`);
    const box = page.locator('#where');
    await box.focus({timeout: 120_000});
    // The names of towns are fetched now.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1_000);
    await slowDown(devtools, slower);
    for (const place of ['Newport', 'Bristol', 'Great Yarm', 'St Ives', 'BS7 8PS', 'Mnachester']) {
      await box.fill('');
      await box.pressSequentially(place, {delay: 120});
      await page.waitForTimeout(300);
    }
    return keysOf(await seen(page));
  });
}

async function chooseRegions(browser: Browser, {origin}: Site): Promise<LargeResults['choice']> {
  return withPage(browser, async (page) => {
    await page.addInitScript({content: watch});
    await page.goto(`${origin}/region.html`);
    const choices = page.locator('[part~="areas"] input[type="radio"]');
    await choices.first().waitFor({timeout: 120_000, state: 'attached'});
    const count = await choices.count();
    // The first choices run code that is not warm: a visitor makes only a few.
    for (let index = 0; index < count; index++) {
      await choices.nth(index).evaluate((radio: HTMLInputElement) => radio.click());
      await page.waitForTimeout(300);
    }
    const {answers} = await seen(page);
    return {median: median(answers), slowest: Math.max(...answers), count: answers.length};
  });
}

const seen = (page: Page) => page.evaluate<Seen>('window.bench');

const keysOf = ({answers}: Seen): Keys => ({
  p50: percentile(answers, 0.5),
  p95: percentile(answers, 0.95),
  count: answers.length,
});

const firstTitle = ({title}: {title: string | Readonly<Record<string, string>>}) =>
  typeof title === 'string' ? title : title['en']!;
