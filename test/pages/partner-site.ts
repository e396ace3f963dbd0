import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {openBrowser} from './open-browser.js';
import {servePartner, type PartnerServer, type ServedPage} from './partner-server.js';

/*
 * Two servers as they are in the world: a partner's, whose pages a test writes with the headers it
 * wants, and that of the library and the feed on another origin.
 */

export interface HostPage extends ServedPage {
  readonly context?: BrowserContextOptions;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
  /** Requests whose address ends so are refused. */
  readonly refused?: string;
  /** Requests whose address matches are answered after all others. */
  readonly late?: RegExp;
}

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nobody caught, each with its kind. */
  readonly said: readonly string[];
  /** What a policy had to stop, in the page and in its frames. */
  readonly stopped: readonly string[];
  /** Addresses asked for, in their order. */
  readonly asked: readonly string[];
}

export interface Site {
  readonly browser: Browser;
  /** The partner's server. It has the project's files too, as if the partner hosted the library. */
  readonly host: string;
  /** Another origin that lets every page read its files. */
  readonly library: string;
  /** Opens a page as the partner's server sends it, and closes it whatever comes. */
  readonly visit: (page: HostPage, run: (visit: Visit) => unknown) => Promise<void>;
}

/** A browser and both servers for all tests of the file that calls this. */
export function useSite(): Site {
  const pages = new Map<string, HostPage>();
  const servers: PartnerServer[] = [];
  const serve = async (name: string, headers: Readonly<Record<string, string>>) => {
    const server = await servePartner(pages, name, headers);
    servers.push(server);
    return server.origin;
  };
  let count = 0;
  const site = {
    visit: async (hostPage: HostPage, run: (visit: Visit) => unknown) => {
      const path = `/pages/${++count}/`;
      pages.set(path, hostPage);
      const context = await site.browser.newContext(hostPage.context);
      try {
        await run(await open(context.newPage(), `${site.host}${path}`, hostPage));
      } finally {
        await context.close();
      }
    },
  } as {browser: Browser; host: string; library: string} & Site;

  before(async () => {
    site.host = await serve('127.0.0.1', {});
    site.library = await serve('localhost', {'access-control-allow-origin': '*'});
    site.browser = await openBrowser();
  });
  after(async () => {
    await (site.browser as Browser | undefined)?.close();
    for (const server of servers) server.close();
  });
  return site;
}

async function open(opening: Promise<Page>, url: string, {before, refused, late}: HostPage) {
  const page = await opening;
  const said: string[] = [];
  const stopped: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('stopped: ')) stopped.push(text.slice('stopped: '.length));
    else if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => said.push(`thrown: ${String(error)}`));
  page.on('request', (request) => asked.push(request.url()));
  // What compiles the tests gives functions their names by this one.
  await page.addInitScript('globalThis.__name = (named) => named');
  // Outside the page's policy, as an extension is.
  await page.addInitScript(() => {
    const {debug} = console;
    addEventListener('securitypolicyviolation', (event) => {
      debug(`stopped: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  if (before) await page.addInitScript(before);
  if (refused) await page.route(`**/*${refused}`, (route) => route.abort('failed'));
  if (late)
    await page.route(late, async (route) => {
      await new Promise((later) => setTimeout(later, 500));
      await route.continue();
    });
  await page.goto(url, {waitUntil: 'load'});
  return {page, said, stopped, asked} satisfies Visit;
}

/** Waits until a widget shows resources, a long list to its end, and gives their titles. */
export async function titlesIn(widget: Locator): Promise<readonly string[]> {
  await widget.locator('[part~="item"]').first().waitFor();
  const headings = widget.locator('[part~="item"] :is(h1, h2, h3, h4, h5, h6)');
  for (let before: readonly string[] = []; ;) {
    const titles = (await headings.allTextContents()).map((title) => title.trim());
    if (titles.length === before.length) return titles;
    before = titles;
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** Waits until the page has been silent for a moment. */
export const silence = (page: Page) => page.waitForLoadState('networkidle');

/** Waits until something is true of what a test has gathered. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (let tries = 0; !isTrue(); tries++) {
    assert.ok(tries < 1200, `waited in vain: ${what}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}
