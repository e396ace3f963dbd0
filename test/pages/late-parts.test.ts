import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locator, Page, Route} from 'playwright-core';
import {focusOf} from './in-view.js';
import {openPage} from './open-page.js';
import {useBrowser} from './use-browser.js';

/** What a visitor meets while a part of the library that loads later is slow, or cannot be had. */

const use = useBrowser();

/** Opens the page whose list offers search, with one part of the library held back. */
async function withHeldPart(
  part: string,
  pageName: string,
  run: (
    page: Page,
    parts: {release: () => Promise<void>; refuse: () => Promise<void>},
  ) => Promise<void>,
): Promise<void> {
  const open = await openPage(use.browser, 'about:blank', 'answered');
  const held: Route[] = [];
  let answer: ((route: Route) => Promise<void>) | undefined;
  try {
    await open.page.route(`**/chunks/${part}-*.js`, async (route) => {
      if (answer) await answer(route);
      else held.push(route);
    });
    await open.page.goto(`${use.origin}/stories/partner-pages/${pageName}/`);
    const settle = async (how: (route: Route) => Promise<void>) => {
      answer = how;
      await Promise.all(held.splice(0).map(how));
    };
    await run(open.page, {
      release: () => settle((route) => route.continue()),
      refuse: () => settle((route) => route.abort('failed')),
    });
  } finally {
    await open.close();
  }
}

const statusOf = (widget: Locator) => widget.locator('[role="status"]');
const hasText = async (locator: Locator, text: string | RegExp) => {
  await locator.filter({hasText: text}).waitFor({state: 'attached'});
};

describe('the forgiving search is slow', () => {
  it('says that it searches, and then only the true count', async () => {
    await withHeldPart('fuzzy-find', 'health', async (page, {release}) => {
      const list = page.locator('signpost-resource-list').first();
      const said: string[] = [];
      await page.exposeFunction('heard', (text: string) => said.push(text));
      await list.locator('input[type="search"]').fill('helpine');
      await statusOf(list).evaluate((status) => {
        new MutationObserver(() => {
          const {heard} = globalThis as unknown as {heard: (text: string) => void};
          heard(status.textContent.trim());
        }).observe(status, {childList: true, characterData: true, subtree: true});
      });
      await hasText(list.locator('[part="none"]'), 'Searching…');
      await page.waitForTimeout(900);
      await release();
      await hasText(statusOf(list), /results? for “helpine”/);
      assert.equal(said.length, 1, said.join(' | '));
      assert.doesNotMatch(said[0]!, /^0 /);
    });
  });

  it('cannot be had: words as they are spelt are found all the same', async () => {
    await withHeldPart('fuzzy-find', 'health', async (page, {refuse}) => {
      const list = page.locator('signpost-resource-list').first();
      await list.locator('input[type="search"]').fill('helpline');
      await refuse();
      await hasText(list.locator('[part="count"]'), /\d+ results? for “helpline”/);
      await list.locator('input[type="search"]').fill('helpine');
      await hasText(list.locator('[part="none"]'), 'Nothing found for “helpine”.');
    });
  });
});

describe('the names of towns are slow', () => {
  it('says that it looks, so that the button does not seem broken', async () => {
    await withHeldPart('tables', 'charity', async (page, {release}) => {
      const search = page.locator('signpost-region-search').first();
      const box = search.getByRole('combobox');
      await box.fill('Leeds');
      await box.press('Enter');
      await hasText(search.locator('[part="answer"]'), 'Looking up places…');
      await hasText(statusOf(search), 'Looking up places…');
      await release();
      await hasText(search.locator('[part="results-heading"]'), /Leeds/);
      const answers = await search.locator('[part="answer"]').allInnerTexts();
      assert.doesNotMatch(answers.join(), /Looking/);
    });
  });

  it('a slow answer does not replace a newer one', async () => {
    await withHeldPart('tables', 'charity', async (page, {release}) => {
      const search = page.locator('signpost-region-search').first();
      const box = search.locator('input[type="text"]');
      await box.fill('Leeds');
      await box.press('Enter');
      await box.fill('BS1 4DJ');
      await box.press('Enter');
      await hasText(search.locator('[part="results-heading"]'), /South West|Bristol/);
      await release();
      await page.waitForTimeout(300);
      assert.doesNotMatch(
        (await search.locator('[part="results-heading"]').textContent())!,
        /Leeds/,
      );
    });
  });

  it('cannot be had: the visitor is told what they can do instead', async () => {
    await withHeldPart('tables', 'charity', async (page, {refuse}) => {
      const search = page.locator('signpost-region-search').first();
      const box = search.locator('input[type="text"]');
      await box.fill('Skegness');
      await box.press('Enter');
      await refuse();
      await hasText(search.locator('[part="answer"]'), 'We could not load the list of towns.');
      assert.equal(await box.inputValue(), 'Skegness');
    });
  });
});

describe('the tables of areas cannot be had', () => {
  it('“Try again” by keyboard works, and reading goes on from the heading', async () => {
    await withHeldPart('local', 'charity', async (page, {refuse, release}) => {
      const search = page.locator('signpost-region-search').first();
      await refuse();
      const button = search.getByRole('button', {name: 'Try again'});
      await button.focus();
      await release();
      await button.press('Enter');
      await search.getByRole('button', {name: 'Find help'}).waitFor();
      assert.equal(await focusOf(page), 'Help near you');
    });
  });
});
