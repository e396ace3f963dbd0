import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {useBrowser} from './use-browser.js';

/** What a visitor types about themselves stays on the page: watched from outside the library. */

const use = useBrowser();

interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request: address, body and headers as one text. */
  readonly requests: () => readonly string[];
  readonly addresses: () => readonly string[];
  readonly console: () => readonly string[];
}

async function watch(run: (watched: Watched) => Promise<void>): Promise<void> {
  const context = await use.browser.newContext({
    geolocation: {latitude: 51.45273, longitude: -2.59665},
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const addresses: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    addresses.push(request.url());
    requests.push(
      [request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join('\n'),
    );
  });
  page.on('console', (message) => said.push(message.text()));
  // Everything that the library tells the page, with all its fields.
  await page.addInitScript(() => {
    const heard: string[] = [];
    (globalThis as unknown as {heard: string[]}).heard = heard;
    for (const name of [
      'area-change',
      'feed-ready',
      'feed-error',
      'feed-reload',
      'attribute-error',
    ])
      document.addEventListener(`signpost-${name}`, (event) => {
        const fields: Record<string, unknown> = {};
        const readable = event as unknown as Record<string, unknown>;
        // Own fields and those of every class above, as a page's own listener could read them.
        for (const key in readable) fields[key] = readable[key];
        heard.push(
          `${event.type} ${JSON.stringify(fields, (_, value) => (value instanceof Node || value === window ? undefined : value))}`,
        );
      });
  });
  try {
    await page.goto(`${use.origin}/stories/partner-pages/charity/`);
    await run({
      page,
      context,
      requests: () => requests,
      addresses: () => addresses,
      console: () => said,
    });
  } finally {
    await context.close();
  }
}

/** Everything the browser keeps for the page. */
const kept = async ({page, context}: Watched) => {
  const inPage = await page.evaluate(async () => ({
    local: {...localStorage},
    session: {...sessionStorage},
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    historyState: JSON.stringify(history.state),
  }));
  return {...inPage, cookies: await context.cookies()};
};

const emptyStore = {
  local: {},
  session: {},
  databases: [],
  caches: [],
  workers: 0,
  cookie: '',
  historyState: 'null',
  cookies: [],
};

describe('from load to results', () => {
  it('nothing is asked for but the page, the feed and the library’s own files; nothing typed is told or kept', async () => {
    await watch(async (watched) => {
      const {page} = watched;
      const search = page.locator('signpost-region-search').first();
      const results = search.locator('[part="results-heading"]');
      const box = search.locator('#where');
      for (const [typed, found] of [
        ['Ls1 4dY', /Leeds/],
        ['Skegness', /East Lindsey/],
        ['HMP Dartmoor', /Dartmoor/],
        ['zqxw vvk', /./],
      ] as const) {
        await box.fill('');
        await box.pressSequentially(typed);
        await box.press('Escape');
        await box.press('Enter');
        await results.filter({hasText: found}).waitFor();
      }
      const list = page.locator('signpost-resource-list').first();
      await list.locator('input[type="search"]').pressSequentially('qwertzu');
      await page.waitForTimeout(800);

      const secret = /ls1|4dy|skegness|dartmoor|zqxw|vvk|qwertzu/i;
      assert.deepEqual(
        watched.requests().filter((request) => secret.test(request)),
        [],
      );
      assert.deepEqual(
        watched.console().filter((line) => secret.test(line)),
        [],
      );
      const heard = await page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);
      assert.ok(
        heard.some((event) => event.startsWith('signpost-area-change')),
        'The page heard of the choices.',
      );
      assert.deepEqual(
        heard.filter((event) => secret.test(event)),
        [],
      );
      assert.doesNotMatch(page.url(), secret);
      assert.deepEqual(await kept(watched), emptyStore);

      const foreign = watched
        .addresses()
        .filter((address) => !address.startsWith('data:'))
        .map((address) => new URL(address))
        .filter(
          ({origin, pathname}) =>
            origin !== use.origin ||
            !/^\/(?:stories\/partner-pages\/|dist\/(?:signpost\.js|chunks\/|themes\/)|data\/feed\.json$)/.test(
              pathname,
            ),
        );
      assert.deepEqual(foreign.map(String), []);
      const feeds = watched.addresses().filter((address) => address.endsWith('/data/feed.json'));
      assert.equal(feeds.length, 1);
    });
  });

  it('the device is asked where it is only when the visitor presses for it, and its answer goes nowhere', async () => {
    await watch(async (watched) => {
      const {page} = watched;
      const search = page.locator('signpost-region-search').first();
      const results = search.locator('[part="results-heading"]');
      await results.waitFor();
      const before = watched.addresses().length;
      assert.doesNotMatch((await results.textContent())!, /Bristol|South West/);
      await search.getByRole('button', {name: 'Use my location'}).click();
      await results.filter({hasText: 'Bristol'}).waitFor();
      const asked = watched.addresses().slice(before);
      assert.deepEqual(
        asked.filter((address) => !address.includes('/dist/chunks/')),
        [],
      );
      const position = /51\.4|2\.59/;
      assert.deepEqual(
        watched.requests().filter((request) => position.test(request)),
        [],
      );
      const heard = await page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);
      assert.deepEqual(
        heard.filter((event) => position.test(event)),
        [],
      );
      assert.deepEqual(await kept(watched), emptyStore);
    });
  });

  it('the feed is asked for without the cookies of its host and without saying from where', async () => {
    await watch(async ({page, context}) => {
      await context.addCookies([{name: 'who', value: 'somebody', url: use.origin}]);
      const [request] = await Promise.all([
        page.waitForRequest('**/data/feed.json'),
        page.reload(),
      ]);
      const {cookie, referer} = await request.allHeaders();
      assert.equal(cookie, undefined);
      assert.ok(!referer, `It was told: ${referer ?? ''}`);
    });
  });
});
