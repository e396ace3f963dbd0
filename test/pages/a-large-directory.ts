import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before} from 'node:test';
import type {Locator, Page} from 'playwright-core';
import {runCli} from '../../src/tooling/run-cli.js';
import {largeFeed} from '../core/search/a-large-feed.js';
import {anIo} from '../tooling/an-io.js';
import {useBrowser} from './use-browser.js';

/** How a directory too large for one file is searched. */
export interface Engine {
  /** What a large directory is called with it: “a large directory …”. */
  readonly name: string;
  /** Makes sure that it can be used here. */
  readonly require?: () => Promise<void>;
  /** What `signpost index` is told besides. */
  readonly args: readonly string[];
  /** The address for `src`. */
  readonly src: string;
  /** The folder that the index lies in, as its files' paths begin. */
  readonly folder: RegExp;
  /** Sources of scripts that a page's policy must allow besides its own host. */
  readonly scripts: string;
}

export interface Opened {
  readonly page: Page;
  readonly list: Locator;
  /** Files of the directory that were asked for, without the name of the index's folder. */
  readonly asked: string[];
  /** Those that were asked for with headers which could tell who asked. */
  readonly telling: string[];
  /** What is not to be had: beginnings of names. */
  readonly missing: Set<string>;
  /** What the console said, and what the policy stopped. */
  readonly said: string[];
}

export interface PageOptions {
  /** What the page shows. Default: one list with everything that it offers. */
  readonly body?: string;
  /** Sources of scripts that the page's policy allows. Default: those that the engine needs. */
  readonly scripts?: string;
  /** The query of the page's address. Default: none. */
  readonly search?: string;
}

export type Open = (run: (opened: Opened) => Promise<void>, options?: PageOptions) => Promise<void>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Writes a directory as `signpost index` does, for all tests of the file that calls this, and opens
 * pages that show it under a strict policy.
 */
export function useLargeDirectory(engine: Engine): Open {
  const use = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'large-'));

  before(async () => {
    await engine.require?.();
    const feed = JSON.stringify(largeFeed(600));
    const args = ['index', 'feed.json', '--out', folder, ...engine.args];
    const written = await runCli(args, anIo({files: {'feed.json': feed}}));
    assert.equal(written, 0);
  });
  after(() => rmSync(folder, {recursive: true}));

  return async (run, {body = listOf(engine), scripts = engine.scripts, search = ''} = {}) => {
    const page = await use.browser.newPage();
    const asked: string[] = [];
    const telling: string[] = [];
    const missing = new Set<string>();
    const said: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.route('**/large.html*', (route) =>
      route.fulfill({contentType: 'text/html', body: html(body, scripts)}),
    );
    await page.route('**/large/**', async (route) => {
      const request = route.request();
      const path = new URL(request.url()).pathname.replace('/large/', '');
      const file = path.replace(engine.folder, '');
      asked.push(file);
      const {cookie, referer} = await request.allHeaders();
      // A script is loaded by the browser itself.
      if (cookie ?? (request.resourceType() === 'script' ? undefined : referer)) telling.push(file);
      const isMissing = [...missing].some((name) => file.startsWith(name));
      if (isMissing || !existsSync(join(folder, path)))
        await route.fulfill({status: 404, body: 'Not found'});
      else
        await route.fulfill({
          contentType: mediaTypes[extname(file)] ?? 'application/octet-stream',
          body: readFileSync(join(folder, path)),
        });
    });
    try {
      await page.goto(`${use.origin}/large.html${search}`);
      const list = page.locator('signpost-resource-list').first();
      await run({page, list, asked, telling, missing, said});
    } finally {
      await page.close();
    }
  };
}

const listOf = ({src}: Engine) =>
  `<signpost-feed src="${src}">
    <signpost-resource-list with-search with-filters with-url-state>Help elsewhere</signpost-resource-list>
  </signpost-feed>`;

const html = (body: string, scripts: string) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policyWith(scripts)}">
      <title>A large directory</title>
      <script type="module" src="/dist/signpost.js"></script>
    </head>
    <body><main><h1>A large directory</h1>${body}</main></body>
  </html>`;

const policyWith = (scripts: string) =>
  `default-src 'none'; script-src 'self' ${scripts}; style-src 'self'; connect-src 'self'; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html";
