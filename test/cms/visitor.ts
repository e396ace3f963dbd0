import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import type {Browser, BrowserContext, Frame, Page} from 'playwright-core';
import type {Seen} from './results.js';
import {addresses, scriptLine} from './snippets.js';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Opens published HTML as a partner's page, with the library as it is built, and says what is there.
 *
 * @param html - What stands in the body.
 * @param hasScript - Whether the page's template has the script line.
 */
export const visit = (browser: Browser, html: string, hasScript: boolean): Promise<Seen> =>
  onPublished(browser, html, hasScript, seenOn);

/** Opens published HTML in the same way for something else, and closes it whatever comes. */
export async function onPublished<Found>(
  browser: Browser,
  html: string,
  hasScript: boolean,
  run: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext();
  try {
    await context.route('**/*', (route) => route.fulfill({status: 404}));
    await serveLibrary(context);
    await context.route(addresses.page, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: pageAround(html, hasScript),
      }),
    );
    const page = await context.newPage();
    await page.goto(addresses.page, {waitUntil: 'load'});
    return await run(page);
  } finally {
    await context.close();
  }
}

/** A partner's page with something published on it. */
export const pageAround = (html: string, hasScript: boolean): string =>
  `<!doctype html><html lang="en"><head><title>A partner</title>${hasScript ? scriptLine : ''}</head><body><main>${html}</main></body></html>`;

/** Gives the library as it is built, and the feed, at the addresses that snippets have. */
export async function serveLibrary(context: BrowserContext): Promise<void> {
  for (const address of [addresses.feed, `${addresses.library}**`])
    await context.route(address, async (route) => {
      const file = fileAt(route.request().url());
      const body = await readFile(file).catch(() => undefined);
      if (!body) return route.fulfill({status: 404});
      const contentType = mediaTypes[extname(file.pathname)] ?? 'application/octet-stream';
      return route.fulfill({
        contentType: `${contentType}; charset=utf-8`,
        body,
        // A frame whose sandbox has no origin asks as a stranger.
        headers: {'access-control-allow-origin': '*'},
      });
    });
}

function fileAt(url: string): URL {
  if (url === addresses.feed) return new URL('feed.json', import.meta.url);
  const {pathname} = new URL(url);
  return new URL(`../../dist${pathname.replace('/signpost/', '/')}`, import.meta.url);
}

async function seenOn(page: Page): Promise<Seen> {
  const seen = [await shownIn(page.mainFrame(), await isAwaited(page))];
  for (const iframe of await page.locator('iframe[src]').elementHandles()) {
    // One that loads late is not asked for before it comes into view.
    await iframe.scrollIntoViewIfNeeded();
    const frame = (await iframe.contentFrame())!;
    await frame.waitForURL(/embed\.html/, {timeout: patience});
    // An empty sandbox stops every script.
    seen.push(await shownIn(frame, (await iframe.getAttribute('sandbox')) !== ''));
  }
  return order.find((one) => seen.includes(one)) ?? 'nothing';
}

/** What comes first is what counts. */
const order: readonly Seen[] = ['twice', 'works', 'words'];

/** Milliseconds until a widget that should come counts as missing. */
const patience = 15_000;

/** Whether a widget may come: it and the script are there. */
const isAwaited = async (page: Page): Promise<boolean> =>
  (await page.locator('signpost-resource-list, [data-signpost]').count()) > 0 &&
  (await page.locator('script[src]').count()) > 0;

/** As many resources as the feed has for the snippet's audience. */
const resources = 3;

async function shownIn(frame: Frame, isAwaited: boolean): Promise<Seen> {
  const items = frame.locator('signpost-resource-list [part~="item"]:visible');
  const last = items.nth(resources - 1);
  if (isAwaited) await last.waitFor({timeout: patience}).catch(() => undefined);
  const isShown = (await items.count()) === resources;
  // What stands in shadow roots does not count.
  const hasWords = await frame.evaluate(() =>
    [...document.querySelectorAll('body :is(h2, h3, p, li, a)')].some(
      (element) => element.checkVisibility() && element.textContent.trim() !== '',
    ),
  );
  if (isShown) return hasWords ? 'twice' : 'works';
  return hasWords ? 'words' : 'nothing';
}
