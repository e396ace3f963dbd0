import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {faultyServers, open, type FaultyServer} from './faulty-servers.js';
import {titlesIn, until, useSite} from './partner-site.js';

/*
 * What servers get to know of a visit, by their own logs: that of the partner, that of the library
 * and that of the publisher, each another origin, with cookies that browsers would send to all.
 */

const site = useSite();
const servers = faultyServers();
after(() => servers.stop());

const secret = /ls1|4dy|skegness|qwertzu|prison%20visit|children/i;

interface Visited {
  readonly page: Page;
  readonly partner: FaultyServer;
  readonly library: FaultyServer;
  readonly publisher: FaultyServer;
}

async function visit(attributes: string, run: (visited: Visited) => unknown): Promise<void> {
  const feed = await readFile('data/feed.json');
  const publisher = await servers.start(open(feed));
  const library = await servers.start((response, request) => {
    const {pathname} = new URL(request.url!, 'http://localhost');
    void readFile(`.${pathname}`).then(
      (file) => open(file, {'content-type': 'text/javascript'})(response, request),
      () => open('', {}, 404)(response, request),
    );
  });
  const partner = await servers.start(
    open(
      `<!doctype html><html lang="en"><title>A partner</title>
       <script type="module" src="${new URL('/dist/signpost.js', library.url).href}"></script>
       <signpost-feed src="${publisher.url}">
         <signpost-resource-list with-search with-filters ${attributes}></signpost-resource-list>
         <signpost-region-search></signpost-region-search>
       </signpost-feed>`,
      {'content-type': 'text/html', 'set-cookie': 'partner=1; Path=/'},
    ),
  );
  const context = await site.browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (named) => named');
    // All servers are one site, so nothing but our asking keeps these cookies back.
    for (const {url} of [publisher, library])
      await context.addCookies([{name: 'who', value: 'somebody', url}]);
    await page.goto(`${partner.url}?private=children`);
    await titlesIn(page.locator('signpost-resource-list'));
    const box = page.locator('signpost-region-search #where');
    for (const [typed, found] of [
      ['LS1 4DY', 'Leeds'],
      ['Skegness', 'East Lindsey'],
    ] as const) {
      await box.fill(typed);
      await box.press('Escape');
      await box.press('Enter');
      await page
        .locator('signpost-region-search [part="results-heading"]', {hasText: found})
        .waitFor();
    }
    await page.locator('signpost-resource-list input[type="search"]').fill('qwertzu');
    await page.waitForTimeout(800);
    await run({page, partner, library, publisher});
  } finally {
    await context.close();
  }
}

describe('the logs of the servers, after a visit with searches and a postcode', () => {
  it('have the page, the files of the library, and the feed once; no cookies, no words, and of the page at most its origin', async () => {
    await visit('', ({page, partner, library, publisher}) => {
      assert.deepEqual(
        publisher.got.map(({url}) => url),
        ['/feed.json'],
      );
      const paths = library.got.map(({url}) => url);
      assert.deepEqual(
        paths.filter((path) => !/^\/dist\/(?:signpost\.js|chunks\/[\w.-]+\.js)$/.test(path)),
        [],
      );
      assert.equal(new Set(paths).size, paths.length, 'A file is asked for once.');
      assert.deepEqual(
        partner.got.map(({url}) => url.replace('/favicon.ico', '')).filter(Boolean),
        ['/feed.json?private=children'],
      );
      const {origin} = new URL(partner.url);
      const libraryOrigin = new URL(library.url).origin;
      for (const {url, headers} of [...library.got, ...publisher.got]) {
        assert.equal(headers.cookie, undefined, url);
        assert.doesNotMatch(url + JSON.stringify(headers), secret);
        const referrer = headers.referer ?? '';
        const isOwn = referrer.startsWith(`${libraryOrigin}/dist/`);
        assert.ok(['', `${origin}/`].includes(referrer) || isOwn, `${url} from ${referrer}`);
      }
      const {cookie, referer} = publisher.got[0]!.headers;
      assert.deepEqual([cookie, referer], [undefined, undefined]);
      assert.doesNotMatch(page.url(), /ls1|skegness|qwertzu/i);
    });
  });

  it('have nothing more when the author has words kept in the address of the page', async () => {
    await visit('with-url-state', async ({page, library, publisher}) => {
      await until(() => page.url().includes('qwertzu'), 'the words are in the address');
      for (const {url, headers} of [...library.got, ...publisher.got])
        assert.doesNotMatch(url + JSON.stringify(headers), secret);
      assert.doesNotMatch(page.url(), /ls1|4dy|skegness/i);
    });
  });

  it('are told nothing by a link that a visitor follows', async () => {
    const elsewhere = await servers.start(open('<p>Elsewhere', {'content-type': 'text/html'}));
    await visit('', async ({page}) => {
      const links = page
        .locator('signpost-resource-list, signpost-region-search')
        .locator('a[href^="http"]');
      const told = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).rel.split(' ')),
      );
      assert.ok(told.length > 0, 'There are links.');
      for (const rel of told)
        assert.ok(rel.includes('noopener') && rel.includes('noreferrer'), rel.join());
      const link = links.first();
      await link.evaluate((a, url) => a.setAttribute('href', url), elsewhere.url);
      await link.click();
      await until(() => elsewhere.got.length > 0, 'the link is followed');
      assert.equal(elsewhere.got[0]!.headers.referer, undefined);
    });
  });
});
