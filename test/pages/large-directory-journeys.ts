import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locator} from 'playwright-core';
import type {Engine, Open} from './a-large-directory.js';
import {focusOf, hasText} from './in-view.js';

/** What is particular to the journeys over an engine. */
export interface Journeys {
  /** Words that are searched for, what is said of them, and the title of something found. */
  readonly search: {readonly words: string; readonly count: RegExp; readonly title: string};
  /** A file that the search asks for, and how the names of those begin that hold what is shown. */
  readonly files: {readonly words: string; readonly records: string};
  /** Beginnings of names of files without which words cannot be searched for. */
  readonly needed: readonly string[];
  /** What is said where one of them is missing. */
  readonly failure: string;
}

export const items = (list: Locator): Locator => list.locator('[part~="item"], [part~="archived"]');
export const countOf = (list: Locator): Locator => list.locator('[part="count"]');
export const search = (list: Locator, words: string): Promise<void> =>
  list.locator('input[type="search"]').fill(words);

/** Waits until a list, which is drawn a few items at a time, has so many; and has no more. */
export async function shows(list: Locator, count: number): Promise<void> {
  await items(list)
    .nth(count - 1)
    .waitFor({state: 'attached'});
  assert.equal(await items(list).count(), count);
}

/** What every list of a large directory does, whichever engine searches it. */
export function journeys(open: Open, {name, src}: Engine, own: Journeys): void {
  describe(`a list of a large directory ${name}`, () => {
    it('is there with one file of the directory, under the documented policy', async () => {
      await open(async ({list, asked, said}) => {
        await hasText(countOf(list), '601 resources');
        await shows(list, 20);
        assert.deepEqual(asked, ['signpost.json']);
        assert.deepEqual(said, []);
      });
    });

    it('finds words with the few files that takes, none of which tells who asks', async () => {
      await open(async ({page, list, asked, telling, said}) => {
        await hasText(countOf(list), '601 resources');
        await search(list, own.search.words);
        await hasText(countOf(list), own.search.count);
        await hasText(items(list), own.search.title);
        const [found] = /\d+/.exec((await countOf(list).textContent())!)!;
        await shows(list, Math.min(20, Number(found)));
        assert.ok(
          asked.some((file) => file.startsWith(own.files.words)),
          asked.join(),
        );
        const records = asked.filter((file) => file.startsWith(own.files.records));
        assert.ok(records.length <= 20, asked.join());
        assert.equal(new Set(asked).size, asked.length, 'No file is fetched twice.');
        await hasText(list.locator('[role="status"]'), `for “${own.search.words}”`);
        await search(list, 'zzzzzz');
        await hasText(list.locator('[part="none"]'), 'zzzzzz');
        await search(list, '');
        await hasText(countOf(list), '601 resources');
        assert.equal(await page.evaluate(() => document.querySelectorAll('script').length), 1);
        assert.deepEqual(telling, [], 'No request says who asks.');
        assert.deepEqual(said, []);
      });
    });

    it('filters, with the number of each value, and keeps it in the address', async () => {
      await open(async ({page, list, said}) => {
        await hasText(countOf(list), '601 resources');
        await list.locator('[part="filters-summary"]').click();
        await list.locator('label', {hasText: 'Film (120)'}).locator('input').check();
        await hasText(countOf(list), '120 of 601');
        await list.locator('label', {hasText: 'money ('}).locator('input').check();
        await hasText(countOf(list), /\b(?!120)\d+ of 601/);
        const found = await countOf(list).textContent();
        const {search} = new URL(page.url());
        assert.match(search, /type.*film/);
        await open(async (again) => hasText(countOf(again.list), found!.trim()), {search});
        await list.locator('[part="clear"]').click();
        await hasText(countOf(list), '601 resources');
        assert.deepEqual(said, []);
      });
    });

    for (const words of ['', 'prison'])
      it(`shows more, and the reader goes on at the first new one: ${words || 'everything'}`, async () => {
        await open(async ({page, list}) => {
          await hasText(countOf(list), '601 resources');
          await search(list, words);
          await hasText(countOf(list), words ? `results for “${words}”` : '601 resources');
          const more = list.locator('[part~="more"]');
          await more.focus();
          await more.press('Enter');
          await list.locator('#items-all > :nth-child(40)').waitFor();
          await shows(list, 40);
          const next = list.locator('#items-all > :nth-child(21) [part~="link"]');
          await page.waitForTimeout(100);
          assert.equal(await focusOf(page), (await next.textContent())?.trim());
        });
      });

    it('shows the sections of an audience’s page, those first that are featured', async () => {
      const body = `<signpost-feed src="${src}"><signpost-resource-list audience="health"></signpost-resource-list></signpost-feed>`;
      await open(
        async ({list, asked}) => {
          await hasText(list.locator('[part="group-heading"]'), 'Talking');
          const titles = await list.locator('#items-talking [part~="title"]').allTextContents();
          assert.deepEqual(
            titles.slice(0, 2).map((title) => title.trim()),
            ['Talking to children 22', 'Talking to children 2'],
          );
          assert.ok(!asked.some((file) => file === 'words.json'), asked.join());
        },
        {body},
      );
    });
  });

  describe(`a part of a large directory ${name} is missing`, () => {
    for (const part of own.needed)
      it(`the list says so plainly, and “Try again” brings it: ${part}`, async () => {
        await open(async ({page, list, missing}) => {
          await hasText(countOf(list), '601 resources');
          missing.add(part);
          // Last in the order of the directory: none of it is in signpost.json.
          await search(list, 'money');
          await hasText(list.locator('[part="error"]'), own.failure);
          assert.equal(await items(list).count(), 0, 'Nothing is shown that was not asked for.');
          await hasText(list.locator('[role="status"]'), own.failure);
          missing.clear();
          const button = list.getByRole('button', {name: 'Try again'});
          await button.focus();
          await button.press('Enter');
          await hasText(countOf(list), /results for “money”/);
          await items(list).first().waitFor();
          await page.waitForTimeout(100);
          assert.match(await focusOf(page), /results for “money”/);
        });
      });

    it('the author’s own words stay in view when nothing can be shown', async () => {
      await open(async ({page, list, missing}) => {
        missing.add('signpost.json');
        await page.reload();
        await hasText(
          list.locator('[part="error"]'),
          'We could not load this information just now.',
        );
        assert.ok(await page.getByText('Help elsewhere').isVisible(), 'They are visible.');
      });
    });
  });

  describe(`a search by area over a large directory ${name}`, () => {
    it('says that there is none', async () => {
      const body = `<signpost-region-search src="${src}">Call us</signpost-region-search>`;
      await open(
        async ({page}) => {
          const widget = page.locator('signpost-region-search');
          await hasText(widget, 'This directory cannot be searched by postcode or area.');
          assert.ok(
            await page.getByText('Call us').isVisible(),
            'The author’s own words are there.',
          );
        },
        {body},
      );
    });
  });
}
