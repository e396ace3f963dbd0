import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {feedOfJourneys} from './journeys.js';

/** Where a page's widgets get the feed of the journeys. */
export const journeyFeed = '/journey-feed.json';

interface WidgetPage extends BrowserContextOptions {
  /** What stands in the page's `<main>`, below its heading. */
  readonly markup: string;
  readonly lang?: string;
  /** Runs in the page before its own scripts. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/**
 * A page of a partner with widgets of ours, whose feed has a bit of everything. `/lost-feed.json`
 * never comes, and `/late-feed.json` comes at the second time of asking.
 */
export async function withWidgets(
  {browser, origin}: {readonly browser: Browser; readonly origin: string},
  {markup, lang = 'en', before, ...options}: WidgetPage,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...options,
  });
  try {
    const page = await context.newPage();
    // What compiles the tests gives functions their names by this one.
    await page.addInitScript('globalThis.__name = (named) => named');
    await before?.(page);
    await page.route(`**${journeyFeed}`, (route) => route.fulfill({json: feedOfJourneys}));
    await page.route('**/lost-feed.json', (route) => route.fulfill({status: 404}));
    let asked = 0;
    await page.route('**/late-feed.json', (route) =>
      route.fulfill(asked++ ? {json: feedOfJourneys} : {status: 404}),
    );
    await page.route('**/partner-page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="${lang}"><title>A page</title><link rel="icon" href="data:,">
          <meta name="viewport" content="width=device-width">
          <script type="module" src="/dist/signpost.js"></script>
          <script type="module" src="/dist/builder.js"></script>
          <main><h1>Help</h1>${markup}</main></html>`,
      }),
    );
    await page.goto(`${origin}/partner-page`, {waitUntil: 'networkidle'});
    await run(page);
  } finally {
    await context.close();
  }
}
