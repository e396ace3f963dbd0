import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import type {Browser} from 'playwright-core';
import type {Snippets} from './snippets.js';

declare global {
  /** Set by the page: what an editor of each setting gives back for each snippet. */
  var tryEditors: (snippets: Snippets) => Promise<Readonly<Record<string, Snippets>>>;
}

const origin = 'https://editor.example';
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

/**
 * Runs editors in a browser.
 *
 * @param script - A module beside this file that sets `tryEditors`.
 * @param packages - The folder of npm's that the module finds below `/packages/`.
 * @returns By setting, what the editors give back.
 */
export async function tryInPage(
  browser: Browser,
  script: string,
  packages: string,
  snippets: Snippets,
): Promise<Readonly<Record<string, Snippets>>> {
  const context = await browser.newContext();
  try {
    // Whatever a snippet leads to is of no interest here.
    await context.route('**/*', (route) => route.abort());
    await context.route(`${origin}/**`, async (route) => {
      const {pathname} = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>Editors</title><main></main><script type="module" src="/${script}"></script>`,
        });
      const file = pathname.startsWith('/packages/')
        ? join(packages, pathname.slice('/packages/'.length))
        : new URL(`.${pathname}`, import.meta.url);
      const body = await readFile(file).catch(() => undefined);
      const contentType = mediaTypes[extname(pathname)] ?? 'application/octet-stream';
      return body ? route.fulfill({contentType, body}) : route.fulfill({status: 404});
    });
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.goto(`${origin}/`);
    await page
      .waitForFunction(() => 'tryEditors' in globalThis, undefined, {timeout: 30_000})
      .catch(() => {
        throw new Error(`The editors do not start: ${thrown.join('; ')}`);
      });
    return await page.evaluate((snippets) => globalThis.tryEditors(snippets), snippets);
  } finally {
    await context.close();
  }
}
