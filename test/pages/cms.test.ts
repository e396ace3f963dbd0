import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {forms} from '../../src/core/snippet/snippet.js';
import {readResults, type Seen} from '../cms/results.js';
import {onPublished} from '../cms/visitor.js';
import {openBrowser} from './open-browser.js';

/** What real content systems published of a snippet does what their table says. */

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const {systems} = readResults();

/** Everything that was published and is seen alike, side by side on one page. */
function publishedAs(seen: Seen, where: 'alone' | 'withScript') {
  const all = systems.flatMap(({id, forms: outcomes}) =>
    forms
      .filter((form) => outcomes[form][where] === seen)
      .map((form) => ({name: `${id}, ${form}`, html: outcomes[form].html})),
  );
  assert.ok(all.length > 0, 'there is nothing to look at');
  return {names: all.map(({name}) => name), html: all.map(boxAround).join('')};
}

const boxAround = ({html}: {readonly html: string}) => `<section>${html}</section>`;

/** Names of those in which no text of the page itself is in view. */
async function withoutWords(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const hasWords = await page
    .locator('section')
    .evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('h2, h3, p, li')].some(
          (element) => element.checkVisibility() && element.textContent.trim() !== '',
        ),
      ),
    );
  return names.filter((_, index) => !hasWords[index]);
}

describe('what real content systems leave of a snippet', () => {
  for (const [where, hasScript] of [
    ['alone', false],
    ['withScript', true],
  ] as const)
    it(`shows the widget and nothing beside it, where that was found: ${where}`, async () => {
      const {names, html} = publishedAs('works', where);
      await onPublished(browser, html, hasScript, async (page) => {
        for (const [index, name] of names.entries()) {
          const section = page.locator('section').nth(index);
          await section.scrollIntoViewIfNeeded();
          const root = name.endsWith('iframe') ? section.frameLocator('iframe') : section;
          const titles = root.locator('signpost-resource-list [part~="item"]').getByRole('heading');
          await titles.nth(2).waitFor();
          assert.equal(
            (await titles.first().innerText()).trim(),
            'Visiting "with" children & babies',
          );
        }
        assert.deepEqual(await withoutWords(page, names), names);
      });
    });

  it('can be read without the script, where that was found', async () => {
    const {names, html} = publishedAs('words', 'alone');
    await onPublished(browser, html, false, async (page) => {
      const silent = await withoutWords(page, names);
      // The words of a frame are in its own page.
      assert.deepEqual(silent, ['tinymce-8, iframe']);
      const section = page.locator('section').nth(names.indexOf(silent[0]!));
      await section.scrollIntoViewIfNeeded();
      const frame = section.frameLocator('iframe');
      await frame.getByRole('link').first().waitFor();
    });
  });
});
