import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {LitElement} from 'lit';
import type {Locator} from 'playwright-core';
import type {Feed} from '../../src/core/feed/format/feed.js';
import type {Text} from '../../src/core/feed/format/text.js';
import {
  axeViolations,
  openPage,
  sidewaysScroll,
  type FeedWeather,
  type OpenPage,
} from './open-page.js';
import {partners} from './partners.js';
import {useBrowser} from './use-browser.js';

const small = {viewport: {width: 320, height: 640}};
const large = {viewport: {width: 1280, height: 900}};

const use = useBrowser();
const feed = JSON.parse(
  readFileSync(new URL('../../data/feed.json', import.meta.url), 'utf8'),
) as Feed;
const english = (text: Text) => (typeof text === 'string' ? text : text['en']!);
const resourceTitles = new Set(feed.resources.map(({title}) => english(title)));
const briefingTitles = new Set(feed.briefings.map(({title}) => english(title)));

for (const partner of partners) {
  describe(`the ${partner} page`, () => {
    it('shows the feed in every widget, fetched once, from its own host only', async () => {
      await visit(partner, 'answered', large, async (open) => {
        assert.ok(open.widgets.length >= 1, 'the page holds widgets');
        for (const widget of open.widgets) await assertReady(widget);
        assert.equal(open.feedRequests(), 1);
        assert.deepEqual(open.complaints(), []);
        assert.deepEqual(await open.violations(), []);
        assert.deepEqual(open.foreignRequests(), []);
        assert.deepEqual(open.missing(), []);
        await assertOrderlyHeadings(open);
        assert.deepEqual(await axeViolations(open.page), []);
      });
    });

    it('fits a screen 320 pixels wide', async () => {
      await visit(partner, 'answered', small, async (open) => {
        for (const widget of open.widgets) await assertReady(widget);
        assert.equal(await sidewaysScroll(open.page), 0);
        assert.deepEqual(await axeViolations(open.page), []);
      });
    });

    it('keeps the author’s own words in view while the feed is on its way', async () => {
      await visit(partner, 'held', large, async (open) => {
        for (const widget of open.widgets) await assertLoading(widget);
        assert.deepEqual(await axeViolations(open.page), []);
        await open.release();
        for (const widget of open.widgets) await assertReady(widget);
        assert.equal(open.feedRequests(), 1);
      });
    });

    it('keeps the author’s own words when the feed is lost, and lets the visitor try again', async () => {
      await visit(partner, 'lost', large, async (open) => {
        for (const widget of open.widgets) await assertFailed(widget);
        // Once for all widgets, and twice more unasked.
        assert.equal(open.feedRequests(), 3);
        const own = open.complaints().filter((text) => text.includes('[signpost]'));
        assert.equal(own.length, 1, `one line for the developer, not ${own.length}`);
        assert.deepEqual(await open.violations(), []);
        assert.deepEqual(await axeViolations(open.page), []);

        await open.release();
        for (const widget of open.widgets) {
          // A neighbour that shares the feed may have brought this one back already.
          const retry = retryButton(widget);
          if (await retry.isVisible()) await retry.click();
          await assertReady(widget);
        }
      });
    });

    it('is no dead end when the feed lists nothing', async () => {
      await visit(partner, 'empty', large, async (open) => {
        for (const widget of open.widgets) {
          // A list and a card keep the author's words; a search says that there is nothing yet.
          await widget.locator('[part~="none"], slot').first().waitFor({state: 'attached'});
        }
        assert.deepEqual(await open.violations(), []);
        assert.deepEqual(await axeViolations(open.page), []);
      });
    });

    it('reads without script as the author wrote it', async () => {
      await visit(partner, 'answered', {...large, javaScriptEnabled: false}, async (open) => {
        for (const widget of open.widgets) await assertFallbackVisible(widget);
        assert.equal(open.feedRequests(), 0);
      });
    });
  });
}

describe('the pages that change with the visitor’s colours', () => {
  for (const partner of ['prison-visits', 'charity', 'library']) {
    it(`${partner} is readable in the dark`, async () => {
      await visit(partner, 'answered', {...large, colorScheme: 'dark'}, async (open) => {
        for (const widget of open.widgets) await assertReady(widget);
        assert.deepEqual(await axeViolations(open.page), []);
      });
    });
  }
});

describe('the index of the partner pages', () => {
  it('links every page, the feed and its schema, and each of them is there', async () => {
    await visit('', 'answered', large, async (open) => {
      const links = await open.page.getByRole('link').all();
      const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
      for (const partner of partners) {
        assert.ok(hrefs.includes(`/stories/partner-pages/${partner}/`), partner);
      }
      // Storybook is built by a step of its own, which may not have run.
      for (const href of hrefs.filter((address) => address !== '/dist/storybook/')) {
        const {status} = await fetch(new URL(href!, use.origin));
        assert.equal(status, 200, href!);
      }
      assert.deepEqual(open.complaints(), []);
      assert.deepEqual(open.missing(), []);
      assert.deepEqual(await axeViolations(open.page), []);
    });
  });

  it('fits a screen 320 pixels wide', async () => {
    await visit('', 'answered', small, async (open) => {
      assert.equal(await sidewaysScroll(open.page), 0);
    });
  });
});

/** Opens a partner page, or the index, and closes it whatever comes. */
async function visit(
  partner: string,
  weather: FeedWeather,
  options: Parameters<typeof openPage>[3],
  test: (open: OpenPage) => Promise<void>,
): Promise<void> {
  const folder = partner && `${partner}/`;
  const url = `${use.origin}/stories/partner-pages/${folder}`;
  const open = await openPage(use.browser, url, weather, options);
  try {
    await test(open);
  } finally {
    await open.close();
  }
}

/** The widget shows its own heading and something that stands in the feed, and no fallback. */
async function assertReady(widget: Locator): Promise<void> {
  const name = await widget.evaluate((element) => element.localName);
  const level = Number(await widget.getAttribute('heading-level'));
  const title = await widget.getAttribute('heading');
  const heading = title
    ? widget.getByRole('heading', {name: title, level, exact: true})
    : widget.getByRole('heading', {level}).first();
  await heading.waitFor();
  await fallback(widget).waitFor({state: 'hidden'});
  // A widget is drawn from the top, a part in each frame: its heading stands before its last resource.
  await widget.evaluate((element) => (element as LitElement).updateComplete);

  const headings = await widget.getByRole('heading').allTextContents();
  const shown = headings.map((text) => text.trim());
  switch (name) {
    case 'signpost-audience-page':
    case 'signpost-resource-list':
      assert.ok(
        shown.some((text) => resourceTitles.has(text)),
        `${name} shows resources: ${shown.join(' | ')}`,
      );
      break;
    case 'signpost-resource-card':
      assert.ok(resourceTitles.has(shown[0]!), `${name} shows a resource: ${shown.join(' | ')}`);
      break;
    case 'signpost-briefing-card':
      if (title === null)
        assert.ok(briefingTitles.has(shown[0]!), `${name} shows a briefing: ${shown.join(' | ')}`);
      await widget.locator('[part~="statement"]').first().waitFor();
      break;
    case 'signpost-region-search':
      await chooseArea(widget);
  }
}

/** Chooses the first area offered, unless the page's author has chosen one, and finds help there. */
async function chooseArea(widget: Locator): Promise<void> {
  const help = async () => {
    const headings = await widget.getByRole('heading').allTextContents();
    return headings.some((text) => resourceTitles.has(text.trim()));
  };
  if (!(await widget.getAttribute('area'))) {
    const show = widget.getByRole('button', {name: 'Show areas'});
    // Lists above are still drawn, and would move things away from under a pointer.
    if (await show.isVisible()) await show.press('Enter');
    await widget.getByRole('radio', {name: 'South West'}).press('Space');
  }
  for (let tries = 0; !(await help()) && tries < 600; tries++) {
    await new Promise((later) => setTimeout(later, 100));
  }
  assert.ok(await help(), 'signpost-region-search shows who helps in the area');
}

async function assertLoading(widget: Locator): Promise<void> {
  await assertFallbackVisible(widget);
  await widget.getByRole('status').first().waitFor();
  assert.equal(await retryButton(widget).count(), 0);
}

async function assertFailed(widget: Locator): Promise<void> {
  await retryButton(widget).waitFor();
  await assertFallbackVisible(widget);
}

async function assertFallbackVisible(widget: Locator): Promise<void> {
  await fallback(widget).waitFor();
  assert.ok(await fallback(widget).getByRole('link').first().isVisible(), 'with a real link in it');
}

/** What the page's author wrote between the tags. */
function fallback(widget: Locator): Locator {
  return widget.locator('xpath=./p');
}

function retryButton(widget: Locator): Locator {
  return widget.getByRole('button', {name: 'Try again'});
}

/** One h1, and below it no level left out, the widgets' headings among the page's own. */
async function assertOrderlyHeadings({page}: OpenPage): Promise<void> {
  const headings = await page.getByRole('heading').all();
  const levels = await Promise.all(
    headings.map((heading) => heading.evaluate(({localName}) => Number(localName.slice(1)))),
  );
  assert.equal(levels.filter((level) => level === 1).length, 1);
  // A notice may stand before the h1, as the host's framework has it.
  for (const [index, level] of levels.entries()) {
    const above = index === 0 ? 1 : levels[index - 1]!;
    assert.ok(level <= above + 1, `no level is left out: ${levels.join(' ')}`);
  }
}
