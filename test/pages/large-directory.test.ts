import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Locator, type Page} from 'playwright-core';
import {runCli} from '../../src/tooling/run-cli.js';
import {browserFlags, ensureBrowser} from '../browser/ensure-browser.mjs';
import {largeFeed} from '../core/search/a-large-feed.js';
import {serveProject, type ProjectServer} from './serve-project.js';

/** A page that shows a directory in parts, as `signpost index` makes them, under a strict policy. */

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const html = (body: string) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <title>A large directory</title>
      <script type="module" src="/dist/signpost.js"></script>
    </head>
    <body><main><h1>A large directory</h1>${body}</main></body>
  </html>`;

let server: ProjectServer;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'large-'));

before(async () => {
  const feed = JSON.stringify(largeFeed(600));
  const written = await runCli(['index', 'feed.json', '--out', folder], {
    read: () => Promise.resolve(feed),
    out: () => undefined,
    err: () => undefined,
  });
  assert.equal(written, 0);
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
  /** What is not to be had. */
  readonly missing: Set<string>;
  /** What the console said, and what the policy stopped. */
  readonly said: string[];
}

async function open(body: string, run: (opened: Opened) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const missing = new Set<string>();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route('**/large.html', (route) =>
    route.fulfill({contentType: 'text/html', body: html(body)}),
  );
  await page.route('**/large/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/large/', '');
    const file = path.replace(/^index-[0-9a-f]+\//, '');
    asked.push(file);
    const isThere = !missing.has(file) && existsSync(join(folder, path));
    if (isThere) await route.fulfill({json: JSON.parse(readFileSync(join(folder, path), 'utf8'))});
    else await route.fulfill({status: 404, body: 'Not found'});
  });
  try {
    await page.goto(`${server.origin}/large.html`);
    const list = page.locator('signpost-resource-list').first();
    await run({page, list, asked, missing, said});
  } finally {
    await page.close();
  }
}

const wholeList =
  '<signpost-resource-list src="/large/" with-search with-filters>Help elsewhere</signpost-resource-list>';
const items = (list: Locator) => list.locator('[part~="item"], [part~="archived"]');
const hasText = (locator: Locator, text: string | RegExp) =>
  locator.filter({hasText: text}).first().waitFor({state: 'attached', timeout: 8000});
const search = (list: Locator, words: string) => list.locator('input[type="search"]').fill(words);
const focusOf = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.textContent?.trim() ?? '';
  });

describe('a list of a large directory', () => {
  it('is there with one file of the directory, under a strict policy', async () => {
    await open(wholeList, async ({list, asked, said}) => {
      await hasText(list.locator('[part="count"]'), '601 resources');
      assert.equal(await items(list).count(), 20);
      assert.deepEqual(asked, ['signpost.json']);
      assert.deepEqual(said, []);
    });
  });

  it('finds words, also misspelt ones, with the few files that takes', async () => {
    await open(wholeList, async ({page, list, asked, said}) => {
      await hasText(list.locator('[part="count"]'), '601 resources');
      await search(list, 'vsiiting 8');
      await hasText(list.locator('[part="count"]'), /^\s*\d+ results? for “vsiiting 8”/);
      await hasText(items(list), 'Visiting prison 8');
      assert.ok(asked.includes('words.json'), asked.join());
      const records = asked.filter((file) => file.startsWith('records/'));
      assert.ok(records.length <= 20, asked.join());
      assert.equal(new Set(asked).size, asked.length, 'No file is fetched twice.');
      await hasText(list.locator('[role="status"]'), /results? for “vsiiting 8”/);
      await search(list, 'zzzzzz');
      await hasText(list.locator('[part="none"]'), /./);
      await search(list, '');
      await hasText(list.locator('[part="count"]'), '601 resources');
      assert.equal(await page.evaluate(() => document.querySelectorAll('script').length), 1);
      assert.deepEqual(said, []);
    });
  });

  it('filters, with the number of each value', async () => {
    await open(wholeList, async ({list}) => {
      await hasText(list.locator('[part="count"]'), '601 resources');
      await list.locator('[part="filters-summary"]').click();
      await list.locator('label', {hasText: 'Film ('}).locator('input').check();
      await hasText(list.locator('[part="count"]'), '120 of 601');
      await list.locator('label', {hasText: 'money ('}).locator('input').check();
      await hasText(list.locator('[part="count"]'), /\d+ of 601/);
      await list.locator('[part="clear"]').click();
      await hasText(list.locator('[part="count"]'), '601 resources');
    });
  });

  it('shows more, and the reader goes on at the first new one', async () => {
    await open(wholeList, async ({page, list, asked}) => {
      const more = list.locator('[part~="more"]');
      await more.focus();
      await more.press('Enter');
      await list.locator('#items-all > :nth-child(40)').waitFor({timeout: 8000});
      assert.equal(await items(list).count(), 40);
      const next = list.locator('#items-all > :nth-child(21) [part~="link"]');
      await page.waitForTimeout(100);
      assert.equal(await focusOf(page), (await next.textContent())?.trim());
      assert.ok(asked.length <= 4, asked.join());
    });
  });

  it('shows the sections of an audience’s page, each with its true number', async () => {
    const body =
      '<signpost-feed src="/large/signpost.json"><signpost-resource-list audience="health"></signpost-resource-list></signpost-feed>';
    await open(body, async ({list, asked}) => {
      await hasText(list.locator('[part="group-heading"]'), 'Talking');
      const titles = await list.locator('#items-talking [part~="title"]').allTextContents();
      assert.deepEqual(
        titles.slice(0, 2).map((title) => title.trim()),
        ['Talking to children 22', 'Talking to children 2'],
      );
      assert.ok(!asked.includes('words.json'), asked.join());
    });
  });
});

describe('a part of a large directory is missing', () => {
  it('the list says so plainly, and “Try again” brings it', async () => {
    await open(wholeList, async ({page, list, missing}) => {
      await hasText(list.locator('[part="count"]'), '601 resources');
      missing.add('words.json');
      await search(list, 'money');
      await hasText(list.locator('[part="error"]'), 'We could not load this information just now.');
      assert.equal(await items(list).count(), 0, 'Nothing is shown that was not asked for.');
      await hasText(
        list.locator('[role="status"]'),
        'We could not load this information just now.',
      );
      missing.clear();
      const button = list.getByRole('button', {name: 'Try again'});
      await button.focus();
      await button.press('Enter');
      await hasText(list.locator('[part="count"]'), /results? for “money”/);
      await page.waitForTimeout(100);
      assert.match(await focusOf(page), /results? for “money”/);
    });
  });

  it('the author’s own words stay in view when nothing can be shown', async () => {
    await open(wholeList, async ({page, list, missing}) => {
      missing.add('signpost.json');
      await page.reload();
      await hasText(list.locator('[part="error"]'), 'We could not load this information just now.');
      assert.ok(await page.getByText('Help elsewhere').isVisible(), 'They are visible.');
    });
  });
});

describe('a search by area over a large directory', () => {
  it('says that there is none', async () => {
    const body = '<signpost-region-search src="/large/">Call us</signpost-region-search>';
    await open(body, async ({page}) => {
      const widget = page.locator('signpost-region-search');
      await hasText(widget, 'This directory cannot be searched by postcode or area.');
      assert.ok(await page.getByText('Call us').isVisible(), 'The author’s own words are there.');
    });
  });
});
