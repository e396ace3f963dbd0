import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {openPage} from './open-page.js';
import {useBrowser} from './use-browser.js';

/** Whichever way a visitor to the probation page says where they are, they are led to the same help. */

const use = useBrowser();

interface Found {
  readonly heading: string;
  /** Titles of everything that is shown, from A to Z. */
  readonly titles: readonly string[];
  readonly groups: readonly string[];
}

async function visit(say: (page: Page) => Promise<void>, lang = 'en'): Promise<Found> {
  const url = `${use.origin}/stories/partner-pages/probation/`;
  const open = await openPage(use.browser, url, 'answered');
  const {page} = open;
  try {
    const widget = page.locator('signpost-region-search');
    const results = widget.locator('[part="results"]');
    await results.waitFor();
    if (lang !== 'en') await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
    await say(page);
    await page.waitForTimeout(300);
    const groups = await results.locator('[part="group"]').evaluateAll((elements) =>
      elements.map((group) => ({
        heading: group.querySelector('[part="group-heading"]')!.textContent,
        titles: [...group.querySelectorAll('[part="title"]')].map((title) => title.textContent),
      })),
    );
    assert.deepEqual(open.complaints(), []);
    const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
    return {
      heading: tidy(await results.locator('[part="results-heading"]').innerText()),
      groups: groups.map(({heading}) => tidy(heading)),
      titles: groups.flatMap(({titles}) => titles.map(tidy)).sort(),
    };
  } finally {
    await open.close();
  }
}

const box = (page: Page) => page.locator('signpost-region-search #where');
const type = (words: string) => async (page: Page) => {
  const before = await page.locator('[part="results-heading"]').innerText();
  await box(page).fill(words);
  await box(page).press('Enter');
  // The page begins with its author's region, so that a change is always seen.
  await page
    .locator('[part="results-heading"]')
    .filter({hasNotText: before})
    .or(page.locator('[part="answer"]'))
    .first()
    .waitFor();
};
const openAreas = async (page: Page) => {
  await page.getByRole('button', {name: 'Show areas'}).click();
};

describe('Bristol, said in every way', () => {
  it('is the same place by postcode, by name, in Welsh, and holds for its prison', async () => {
    const postcode = await visit(type('BS1 4DJ'));
    assert.equal(postcode.heading, 'Help in Bristol');
    assert.ok(postcode.titles.length > 0, 'nothing is shown');

    const town = await visit(type('Bristol'));
    assert.deepEqual(town, postcode);

    const welsh = await visit(type('Bryste'), 'cy');
    assert.match(welsh.heading, /Bryste/);
    assert.equal(welsh.titles.length, postcode.titles.length, welsh.titles.join());

    const prison = await visit(type('HMP Bristol'));
    assert.match(prison.heading, /^Help at|^Help in/);
    for (const title of postcode.titles) assert.ok(prison.titles.includes(title), title);

    const region = await visit(async (page) => {
      await openAreas(page);
      await page.getByRole('radio', {name: 'Wales'}).check();
      await page.getByRole('radio', {name: 'South West'}).check();
    });
    assert.equal(region.heading, 'Help in the South West');
    for (const title of postcode.titles) assert.ok(region.titles.includes(title), title);

    const map = await visit(async (page) => {
      await openAreas(page);
      const shape = page.locator('[part="map"] path.region', {hasText: 'South West'});
      await page.getByRole('radio', {name: 'Wales'}).check();
      // To come to the choice the page may have been scrolled.
      await shape.scrollIntoViewIfNeeded();
      const {x, y, width, height} = (await shape.boundingBox())!;
      await page.mouse.click(x + width * 0.72, y + height * 0.45);
    });
    assert.deepEqual(map, region);
  });
});

describe('a postcode at a border', () => {
  it('shows help of both sides, and says so', async () => {
    let answer = '';
    const {heading, groups} = await visit(async (page) => {
      await type('CH4')(page);
      answer = await page.locator('[part="answer"]').first().innerText();
    });
    assert.match(answer, /CH4 .*North West.*Wales|CH4 .*Wales.*North West/);
    assert.match(heading, /North West/);
    assert.match(heading, /Wales/);
    assert.ok(groups.length > 0, 'nothing is shown');
  });
});
