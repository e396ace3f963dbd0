import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Locator, type Page} from 'playwright-core';
import {runCli} from '../../src/tooling/run-cli.js';
import {browserFlags, ensureBrowser} from '../browser/ensure-browser.mjs';
import {largeFeed} from '../core/search/a-large-feed.js';
import {requirePagefind} from '../core/search/a-pagefind-index.js';
import {serveProject, type ProjectServer} from './serve-project.js';

/** A page that shows a directory which Pagefind searches, under the policy that README.md names. */

const policyWith = (scripts: string) =>
  `default-src 'none'; script-src 'self' ${scripts}; style-src 'self'; connect-src 'self'; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const documented = policyWith("'wasm-unsafe-eval'");

const list =
  '<signpost-resource-list with-search with-filters with-url-state></signpost-resource-list>';
const html = (policy: string) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <title>A large directory</title>
      <script type="module" src="/dist/signpost.js"></script>
    </head>
    <body><main><h1>A large directory</h1>
      <signpost-feed src="/large/pagefind/">${list}</signpost-feed>
    </main></body>
  </html>`;

let server: ProjectServer;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'pagefind-page-'));

before(async () => {
  await requirePagefind();
  const feed = JSON.stringify(largeFeed(600));
  const args = ['index', 'feed.json', '--out', folder, '--engine', 'pagefind'];
  const io = {read: () => Promise.resolve(feed), out: () => undefined, err: () => undefined};
  assert.equal(await runCli(args, io), 0);
  server = await serveProject();
  const {path} = await ensureBrowser();
  browser = await chromium.launch({executablePath: path, args: [...browserFlags]});
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, {recursive: true});
});

interface Opened {
  readonly page: Page;
  readonly list: Locator;
  /** Files of the directory that were asked for, without the name of the index's folder. */
  readonly asked: string[];
  /** Headers of those requests that could tell who asked. */
  readonly telling: string[];
  /** What is not to be had: beginnings of names. */
  readonly missing: Set<string>;
  /** What the console said, and what the policy stopped. */
  readonly said: string[];
}

async function open(
  run: (opened: Opened) => Promise<void>,
  {policy = documented, search = ''} = {},
): Promise<void> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const telling: string[] = [];
  const missing = new Set<string>();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route('**/large.html*', (route) =>
    route.fulfill({contentType: 'text/html', body: html(policy)}),
  );
  await page.route('**/large/**', async (route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname.replace('/large/', '');
    const file = path.replace(/^pagefind\/[0-9a-f]+\//, '');
    asked.push(file);
    const {cookie, referer} = await request.allHeaders();
    // A script is loaded by the browser itself.
    if (cookie ?? (request.resourceType() === 'script' ? undefined : referer)) telling.push(file);
    const isThere =
      ![...missing].some((name) => file.startsWith(name)) && existsSync(join(folder, path));
    if (!isThere) await route.fulfill({status: 404, body: 'Not found'});
    else
      await route.fulfill({
        contentType: file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        body: readFileSync(join(folder, path)),
      });
  });
  try {
    await page.goto(`${server.origin}/large.html${search}`);
    await run({page, list: page.locator('signpost-resource-list'), asked, telling, missing, said});
  } finally {
    await page.close();
  }
}

const items = (list: Locator) => list.locator('[part~="item"], [part~="archived"]');
const hasText = (locator: Locator, text: string | RegExp) =>
  locator.filter({hasText: text}).first().waitFor({state: 'attached', timeout: 8000});
const count = (list: Locator) => list.locator('[part="count"]');
const search = (list: Locator, words: string) => list.locator('input[type="search"]').fill(words);

describe('a list of a directory that Pagefind searches', () => {
  it('is there without Pagefind, and finds words with it, under the documented policy', async () => {
    await open(async ({list, asked, telling, said}) => {
      await hasText(count(list), '601 resources');
      assert.equal(await items(list).count(), 20);
      assert.deepEqual(asked, ['signpost.json']);
      await search(list, 'staying');
      await hasText(count(list), /^\s*150 results for “staying”/);
      await hasText(items(list), 'Staying well');
      assert.equal(await items(list).count(), 20);
      const fragments = asked.filter((file) => file.startsWith('fragment/'));
      assert.ok(fragments.length <= 20, fragments.join());
      assert.equal(new Set(asked).size, asked.length, 'No file is fetched twice.');
      await search(list, 'zzzzzz');
      await hasText(list.locator('[part="none"]'), 'zzzzzz');
      assert.deepEqual(telling, [], 'No request says who asks.');
      assert.deepEqual(said, []);
    });
  });

  it('filters, with the number of each value, and keeps it in the address', async () => {
    await open(async ({page, list, said}) => {
      await hasText(count(list), '601 resources');
      await list.locator('[part="filters-summary"]').click();
      await list.locator('label', {hasText: 'Film (120)'}).locator('input').check();
      await hasText(count(list), '120 of 601');
      await list.locator('label', {hasText: 'money ('}).locator('input').check();
      await hasText(count(list), /\b(?!120)\d+ of 601/);
      const found = await count(list).textContent();
      const {search} = new URL(page.url());
      assert.match(search, /type.*film/);
      await open(
        async (again) => {
          await hasText(count(again.list), found!.trim());
        },
        {search},
      );
      assert.deepEqual(said, []);
    });
  });

  it('shows more', async () => {
    await open(async ({list}) => {
      await search(list, 'prison');
      await hasText(count(list), /results for “prison”/);
      await list.locator('[part~="more"]').click();
      await list.locator('#items-all > :nth-child(40)').waitFor({timeout: 8000});
      assert.equal(await items(list).count(), 40);
    });
  });

  for (const part of ['fragment/', 'index/', 'wasm', 'pagefind.js'])
    it(`says plainly that ${part} is missing, and “Try again” brings it`, async () => {
      await open(async ({list, missing}) => {
        await hasText(count(list), '601 resources');
        missing.add(part);
        // Last in the order of the directory: none of it is in signpost.json.
        await search(list, 'money');
        await hasText(list.locator('[part="error"]'), 'We could not load this information');
        assert.equal(await items(list).count(), 0, 'Nothing is shown that was not asked for.');
        missing.clear();
        await list.getByRole('button', {name: 'Try again'}).click();
        await hasText(count(list), /results for “money”/);
        await items(list).first().waitFor();
      });
    });

  it('says so where the policy forbids WebAssembly', async () => {
    await open(
      async ({list, said}) => {
        await hasText(count(list), '601 resources');
        await search(list, 'money');
        await hasText(list.locator('[part="error"]'), 'We could not read this information.');
        assert.match(said.join('\n'), /'wasm-unsafe-eval' in script-src/);
      },
      {policy: policyWith('')},
    );
  });
});
