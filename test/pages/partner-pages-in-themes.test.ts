import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {axeViolations, openPage} from './open-page.js';
import {partners} from './partners.js';
import {useBrowser} from './use-browser.js';

const use = useBrowser();
const folder = fileURLToPath(new URL('../../src/styles/themes/', import.meta.url));
const themes = ['', ...readdirSync(folder).map((file) => file.replace('.css', ''))];

/** A word of the library's own that every page shows somewhere, by language. */
const spoken = {en: /Resources|Source|Postcode/, cy: /Adnoddau|Ffynhonnell|Cod post/};

/** Has the page spoken in a language, and waits until every widget on it does, whole. */
async function speak(page: Page, language: keyof typeof spoken): Promise<void> {
  await page.evaluate((lang) => (document.documentElement.lang = lang), language);
  await page.waitForFunction(
    (word) =>
      [...document.querySelectorAll('*')].some(({shadowRoot}) =>
        new RegExp(word).test(shadowRoot?.textContent ?? ''),
      ),
    spoken[language].source,
  );
  await page.evaluate(async () => {
    // A function with a name of its own would not survive the way into the page.
    const roots: ParentNode[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll<HTMLElement & {updateComplete?: unknown}>('*')) {
        if (!element.shadowRoot) continue;
        await element.updateComplete;
        roots.push(element.shadowRoot);
      }
  });
}

/** Puts a theme in the place of the page's own; none leaves the widgets as they are by themselves. */
async function dress(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (name) => {
    for (const link of document.querySelectorAll('link[href*="/themes/"]')) link.remove();
    if (!name) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/dist/themes/${name}.css`;
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    await loaded;
  }, theme);
}

describe('in both languages and every theme, axe finds nothing on', () => {
  for (const partner of partners)
    it(`the ${partner} page (${2 * themes.length} times)`, async () => {
      const {page, close} = await openPage(
        use.browser,
        `${use.origin}/stories/partner-pages/${partner}/`,
        'answered',
        {viewport: {width: 1280, height: 900}, colorScheme: 'light'},
      );
      try {
        for (const language of ['en', 'cy'] as const) {
          await speak(page, language);
          for (const theme of themes) {
            await dress(page, theme);
            assert.deepEqual(await axeViolations(page), [], `${language} ${theme || 'no theme'}`);
          }
        }
      } finally {
        await close();
      }
    });
});
