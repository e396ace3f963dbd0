import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import {browserFlags, ensureBrowser} from '../browser/ensure-browser.mjs';

/** The browser of a benchmark: `gc()` can be called in its pages, and its memory is told exactly. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: (await ensureBrowser()).path,
    args: [...browserFlags, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
}

/** Opens a page of its own context, lets a function work with it, and closes both. */
export async function withPage<Result>(
  browser: Browser,
  work: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Makes a page's processor so many times slower. */
export const slowDown = (devtools: CDPSession, rate: number): Promise<unknown> =>
  devtools.send('Emulation.setCPUThrottlingRate', {rate});
