import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {serve, type Site} from '../site.js';
import {buildPages} from '../built.js';
import {makeFeed} from '../fixtures/feed.js';
import {median, percentile} from '../measure.js';
import {servicesOnly} from './feeds.js';
import {byPhase, middleOf, phases, type LongTask, type Phase} from './phases.js';
import {launchQuietBrowser, type QuietBrowser, type QuietPage} from '../quiet-browser.js';
import {slownessOf} from '../slowness.js';

/** Milliseconds from a key to its painted answer. */
interface Keys {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

export interface LargeResults {
  readonly browser: string;
  readonly resources: number;
  /** How many times slower the pages were than the processor is, where they were slowed down. */
  readonly slowness: number;
  /**
   * Long tasks (over 50 ms) of a list on a processor four times slower, in milliseconds: of each phase
   * in the visit that is the middle one by that phase.
   */
  readonly tasks: Readonly<Record<Phase, readonly number[]>>;
  /** Those of a page that receives the same feed, and does nothing with it: the middle visit. */
  readonly received: readonly number[];
  /** How many there were in each visit, fewest first. */
  readonly visits: Readonly<Record<Phase | 'received', readonly number[]>>;
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
/** A busy moment of the machine in one of them is none of ours. */
const visits = 5;
const watch = readFileSync(new URL('./watch.mjs', import.meta.url), 'utf8');

/** @throws when a widget does not show what it should within two minutes. */
export async function benchLarge(): Promise<LargeResults> {
  const folder = await buildPages();
  const page = (body: string) =>
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>' +
    `<script>${watch}</script><script type="module" src="/signpost.js"></script><body>${body}</body></html>`;
  const site = await serve(
    {
      '/list.html': page(
        '<signpost-resource-list src="/feed.json" with-search with-filters></signpost-resource-list>',
      ),
      '/received.html': page(
        '<h1>Received</h1><script>fetch("/feed.json").then((answer) => answer.arrayBuffer())</script>',
      ),
      '/region.html': page(
        '<signpost-region-search src="/services.json"></signpost-region-search>',
      ),
      '/feed.json': JSON.stringify(makeFeed(resources)),
      '/services.json': JSON.stringify(servicesOnly(resources)),
    },
    [folder],
  );
  const browser = await launchQuietBrowser();
  try {
    return {
      browser: `Chromium ${browser.version}`,
      resources,
      slowness: await slownessOf(browser, slower),
      ...(await visitLists(browser, site)),
      suggestions: await typePlaces(browser, site),
      choice: await chooseRegions(browser, site),
    };
  } finally {
    await browser.close();
    site.close();
  }
}

async function inTurn<T>(visit: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  while (all.length < visits) all.push(await visit());
  return all;
}

async function visitLists(browser: QuietBrowser, site: Site) {
  // First, so that the browser's own start is not taken for ours.
  const received = await inTurn(() => receive(browser, site));
  const all = await inTurn(() => visitList(browser, site));
  const inEach = <T>(of: (visits: readonly (readonly number[])[]) => T) =>
    Object.fromEntries(
      phases.map((phase) => [phase, of(all.map(({tasks}) => tasks[phase]))]),
    ) as Record<Phase, T>;
  return {
    tasks: inEach(middleOf),
    received: middleOf(received),
    visits: {...inEach(countsOf), received: countsOf(received)},
    search: keysOf(all.flatMap(({answers}) => answers)),
  };
}

const countsOf = (visits: readonly (readonly number[])[]) =>
  visits.map(({length}) => length).sort((a, b) => a - b);

async function visitList(browser: QuietBrowser, {origin}: Site) {
  const page = await browser.open(`${origin}/list.html`, slower);
  const ends: [Phase, number][] = [];
  const end = async (phase: Phase) => {
    // The last task of a phase is told a moment after it.
    await pause(1_000);
    ends.push([phase, await page.evaluate<number>('performance.now()')]);
  };
  await until(page, '[part~="item"]');
  await end('load');

  const words = makeFeed(resources).resources.slice(40, 44).map(firstTitle);
  await click(page, box);
  // The forgiving search is fetched and made now; nothing on the page tells when it is there.
  await pause(6_000);
  await end('index');

  for (const title of words) {
    await empty(page);
    await type(page, title.slice(0, 12), 150);
  }
  await end('type');
  const {answers} = await seen(page);

  await empty(page);
  await click(page, '[part~="filters-summary"]');
  for (const place of [0, 2, 8, 12]) {
    await click(page, '[part~="filter"] input', place);
    await pause(500);
  }
  await end('filter');

  for (let turn = 0; turn < 3; turn++) {
    await page.scroll(3_000);
    await pause(300);
    await click(page, '[part~="more"]');
    await pause(500);
  }
  await end('scroll');

  const {tasks} = await seen(page);
  await page.close();
  return {tasks: byPhase(tasks, ends), answers};
}

/** A browser has long tasks of its own: it opens a page, and unpacks what that receives. */
async function receive(browser: QuietBrowser, {origin}: Site): Promise<LargeResults['received']> {
  const page = await browser.open(`${origin}/received.html`, slower);
  await pause(6_000);
  const {tasks} = await seen(page);
  await page.close();
  return tasks.map(({duration}) => duration);
}

async function typePlaces(browser: QuietBrowser, {origin}: Site): Promise<Keys> {
  const page = await browser.open(`${origin}/region.html`);
  await click(page, '#where');
  // The names of towns are fetched now.
  await pause(2_000);
  await page.slowDown(slower);
  for (const place of ['Newport', 'Bristol', 'Great Yarm', 'St Ives', 'BS7 8PS', 'Mnachester']) {
    await empty(page);
    await type(page, place, 120);
  }
  const {answers} = await seen(page);
  await page.close();
  return keysOf(answers);
}

async function chooseRegions(
  browser: QuietBrowser,
  {origin}: Site,
): Promise<LargeResults['choice']> {
  const page = await browser.open(`${origin}/region.html`);
  const choices = '[part~="areas"] input[type="radio"]';
  await until(page, choices);
  const count = await page.evaluate<number>(`bench.count('${choices}')`);
  // The first choices run code that is not warm: a visitor makes only a few.
  for (let place = 0; place < count; place++) {
    await page.evaluate(`bench.until('${choices}', ${place}).then((radio) => radio.click())`);
    await pause(300);
  }
  const {answers} = await seen(page);
  await page.close();
  return {median: median(answers), slowest: Math.max(...answers), count: answers.length};
}

const box = 'input[type="search"]';

/** Waits until something of the widget is there. */
async function until(page: QuietPage, selector: string): Promise<void> {
  await page.evaluate(`bench.until('${selector}').then(() => true)`);
}

async function click(page: QuietPage, selector: string, place = 0): Promise<void> {
  await page.click(
    ...(await page.evaluate<[number, number]>(`bench.middle('${selector}', ${place})`)),
  );
}

/** Empties the box that has the focus. */
async function empty(page: QuietPage): Promise<void> {
  await page.press('SelectAll');
  await page.press('Backspace');
  await pause(300);
}

async function type(page: QuietPage, text: string, delay: number): Promise<void> {
  for (const letter of text) {
    await page.press(letter);
    await pause(delay);
  }
  await pause(300);
}

const seen = (page: QuietPage) =>
  page.evaluate<Seen>('({tasks: bench.tasks, answers: bench.answers})');

const keysOf = (answers: readonly number[]): Keys => ({
  p50: percentile(answers, 0.5),
  p95: percentile(answers, 0.95),
  count: answers.length,
});

const firstTitle = ({title}: {title: string | Readonly<Record<string, string>>}) =>
  typeof title === 'string' ? title : title['en']!;
