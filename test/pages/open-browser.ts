import {chromium, type Browser} from 'playwright-core';
import {browserFlags, ensureBrowser} from '../browser/ensure-browser.mjs';

/** How long anything on a page may take, in milliseconds, before it counts as never: machines are slow when they are busy. */
const patience = 60_000;

/**
 * The browser that the run of tests has open for all its files, by the address in TEST_BROWSER, or
 * one of its own where there is none. Closing it closes what was opened with it and leaves the run's
 * browser open. Contexts of one file are nothing to another's.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await startOrJoin();
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}

async function startOrJoin(): Promise<Browser> {
  const shared = process.env['TEST_BROWSER'];
  if (shared) return chromium.connect(shared);
  const {path} = await ensureBrowser();
  return chromium.launch({executablePath: path, args: [...browserFlags]});
}
