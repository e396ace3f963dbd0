import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axeCore from 'axe-core';
import type {Browser, BrowserContextOptions, Locator, Page, Route} from 'playwright-core';

/** Where the partner pages' widgets get everything they show. */
export const feedPath = '/data/feed.json';

/** What befalls the feed's request: it is answered, answered with a feed that lists nothing, lost, or held until released. */
export type FeedWeather = 'answered' | 'empty' | 'lost' | 'held';

/** A feed that is in order and lists nothing. */
const emptyFeed = {
  format: 'signpost-feed/1',
  id: 'empty',
  title: 'Nothing yet',
  publisher: {name: 'A publisher'},
  language: 'en',
  updated: '2026-11-21',
  resources: [],
};

export interface OpenPage {
  readonly page: Page;
  /** Every Signpost widget of the page, in its order. */
  readonly widgets: readonly Locator[];
  /** How often the feed was asked for. */
  readonly feedRequests: () => number;
  /** What the console said as an error or a warning, and errors nobody caught. */
  readonly complaints: () => readonly string[];
  /** What the page's content security policy had to stop. */
  readonly violations: () => Promise<readonly string[]>;
  /** Addresses asked for on other hosts. */
  readonly foreignRequests: () => readonly string[];
  /** Own addresses that were not found. */
  readonly missing: () => readonly string[];
  /** Lets the feed through from now on, held requests included. */
  readonly release: () => Promise<void>;
  readonly close: () => Promise<void>;
}

declare global {
  var violationsOfPolicy: string[];
  var axe: typeof axeCore;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Opens a page and watches it from the first byte. */
export async function openPage(
  browser: Browser,
  url: string,
  weather: FeedWeather,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const {origin} = new URL(url);
  const complaints: string[] = [];
  const foreign: string[] = [];
  const missing: string[] = [];
  const held: Route[] = [];
  let feedRequests = 0;
  let current = weather;

  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith('data:') && new URL(address).origin !== origin) foreign.push(address);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  // Both run before the page's own scripts and outside its policy, as an extension would.
  await page.addInitScript(() => {
    globalThis.violationsOfPolicy = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.violationsOfPolicy.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  await page.route(`**${feedPath}`, async (route) => {
    feedRequests++;
    if (current === 'lost') await route.abort('failed');
    else if (current === 'held') held.push(route);
    else if (current === 'empty') await route.fulfill({json: emptyFeed});
    else await route.continue();
  });

  await page.goto(url, {waitUntil: 'load'});
  const widgets = await page
    .locator(
      'signpost-resource-list, signpost-region-search, signpost-briefing-card, signpost-resource-card, signpost-audience-page',
    )
    .all();

  return {
    page,
    widgets,
    feedRequests: () => feedRequests,
    complaints: () => complaints,
    violations: () => page.evaluate(() => globalThis.violationsOfPolicy),
    foreignRequests: () => foreign,
    missing: () => missing,
    release: async () => {
      current = 'answered';
      await Promise.all(held.splice(0).map((route) => route.continue()));
    },
    close: () => context.close(),
  };
}

/** Rules of WCAG 2.2 A and AA and axe's good practice that the page breaks, each with its places. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Not sooner: it is longer than all else that most pages load.
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axeSource);
  const results = await page.evaluate(() =>
    globalThis.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

/** By how many CSS pixels the page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
