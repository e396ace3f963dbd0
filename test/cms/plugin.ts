import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cpSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {addresses} from './snippets.js';
import {serveLibrary} from './visitor.js';
import {runPhp, stopped, withWordpress} from './wordpress-site.js';
import type {NotFound, Workshop} from './workshop.js';

const plugin = fileURLToPath(
  new URL('../../stories/partner-pages/wordpress/signpost', import.meta.url),
);

declare global {
  /** As much of the block editor's global as is used here. */
  var wp: {
    readonly blocks: {readonly createBlock: (name: string) => object};
    readonly data: {
      readonly dispatch: (store: string) => {readonly insertBlock: (block: object) => void};
      readonly select: (store: string) => {readonly getEditedPostContent: () => string};
    };
  };
}

/**
 * Runs the plugin in a real WordPress: an author's block and shortcode on a page that a visitor opens.
 *
 * @returns What was seen to be so, or what is missing on this machine.
 */
export const tryPlugin = ({folder, browser}: Workshop): Promise<readonly string[] | NotFound> =>
  withWordpress(folder, async (site) => {
    cpSync(plugin, join(site, 'wp-content/plugins/signpost'), {recursive: true});
    const {library, feed} = addresses;
    const output = runPhp(site, 'plugin.php', 'publish', `${library}signpost.js`, feed);
    const path = JSON.parse(output.trim().split('\n').at(-1)!) as string;
    const port = await freePort();
    const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {stdio: 'ignore'});
    const context = await browser.newContext();
    try {
      await context.route('https://**', (route) => route.abort());
      await serveLibrary(context);
      const page = await context.newPage();
      await openWhenReady(page, `http://127.0.0.1:${port}${path}`);
      await isShown(page);
      await canBeInserted(page, `http://127.0.0.1:${port}`);
    } finally {
      await context.close();
      await stopped(server);
    }
    assert.deepEqual(JSON.parse(runPhp(site, 'plugin.php', 'uninstall')), []);
    return [
      'the block editor offers the block, and saves what is chosen',
      'an author’s block and shortcode show the widget',
      'what an author writes is never run',
      'nothing is left when the plugin is deleted',
    ];
  });

async function isShown(page: Page): Promise<void> {
  const boxes = page.locator('[data-signpost]');
  assert.equal(await boxes.count(), 2);
  for (const box of await boxes.all()) {
    const items = box.locator('signpost-resource-list [part~="item"]');
    await items.nth(2).waitFor({timeout: 20_000});
    assert.equal(await box.getByText(/^Words of/).isVisible(), false);
  }
  assert.equal(
    await page
      .getByRole('searchbox', {name: /help|search/i})
      .first()
      .isVisible(),
    true,
  );
  // The heading in the post tries to break out of its attribute.
  assert.match((await boxes.first().getAttribute('data-heading'))!, /^"><img/);
  assert.equal(await page.locator('img').count(), 0);
  assert.equal(await page.locator('[onclick]').count(), 0);
  assert.equal(await page.locator('script[src*="signpost.js"][type="module"]').count(), 1);
}

/** The block editor knows the block, and its settings change what is saved. */
async function canBeInserted(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  await page.getByLabel('Username').fill('admin');
  await page.getByLabel('Password', {exact: true}).fill('of-this-run-only');
  await page.getByRole('button', {name: 'Log In'}).click();
  await page.waitForURL(/wp-admin/);
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => 'wp' in globalThis && globalThis.wp.blocks !== undefined);
  await page.evaluate(() => {
    const {blocks, data} = globalThis.wp;
    data.dispatch('core/block-editor').insertBlock(blocks.createBlock('signpost/widget'));
  });
  const close = page.getByRole('button', {name: 'Close dialog'});
  if (await close.isVisible()) await close.click();
  const words = page.getByLabel('To read until it is there');
  await words.fill('Ring us');
  const saved = await page.evaluate(() =>
    globalThis.wp.data.select('core/editor').getEditedPostContent(),
  );
  assert.match(saved, /<!-- wp:signpost\/widget \{"words":"Ring us"\} \/-->/);
}

async function openWhenReady(page: Page, url: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const response = await page.goto(url, {waitUntil: 'load'}).catch(() => undefined);
    if (response) return assert.equal(response.status(), 200);
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('The web server does not start.');
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
