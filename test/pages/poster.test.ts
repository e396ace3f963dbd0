import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {codeIn} from './code-in-picture.js';
import {axeViolations, openPage, sidewaysScroll, type OpenPage} from './open-page.js';
import {useBrowser} from './use-browser.js';

/** A briefing on paper, printed from the built files under a strict policy. */

const use = useBrowser();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const address = 'https://partner.example/staff/briefing?audience=health';
const audiences = ['health', 'prisons', 'supporting-families', 'probation'];

interface Given {
  readonly attributes: string;
  readonly lang?: string;
  /** What stands on the page besides, before the card. */
  readonly before?: string;
  /** Another feed than the published one. */
  readonly feed?: object;
  readonly width?: number;
  /** Whether print styles are on before the page is opened, as when it is printed at once. */
  readonly isPrinting?: boolean;
  /** What draws the code cannot be loaded. */
  readonly isCodeLost?: boolean;
}

/** Opens a page with one card and waits until everything on it is there. */
async function withCard(given: Given, run: (open: OpenPage) => Promise<void>): Promise<void> {
  const {attributes, lang = 'en', before = '', feed, width = 1000, isCodeLost = false} = given;
  const open = await openPage(use.browser, 'about:blank', 'answered', {
    viewport: {width, height: 800},
  });
  const {page} = open;
  try {
    await page.route('**/a-page', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {'content-security-policy': policy},
        body: `<!doctype html><html lang="${lang}"><head><title>Staff</title>
          <link rel="icon" href="data:,">
          <script type="module" src="/dist/signpost.js"></script></head><body><main>${before}
          <signpost-briefing-card src="/a-feed.json" ${attributes}></signpost-briefing-card>
          </main></body></html>`,
      }),
    );
    const published = await readFile(new URL('../../data/feed.json', import.meta.url), 'utf8');
    await page.route('**/a-feed.json', (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: feed ? JSON.stringify(feed) : published,
      }),
    );
    if (isCodeLost) await page.route('**/chunks/qr-*', (route) => route.abort('failed'));
    if (given.isPrinting) await page.emulateMedia({media: 'print'});
    const refused = isCodeLost ? page.waitForEvent('requestfailed') : undefined;
    await page.goto(`${use.origin}/a-page`);
    const card = page.locator('signpost-briefing-card');
    await card.locator('[part~="reviewed"]').waitFor();
    if (lang === 'cy') await card.getByText('Gwiriwyd ddiwethaf').waitFor();
    await refused;
    if (!isCodeLost && /poster.*page-url/.test(attributes)) await card.locator('.qr').waitFor();
    await run(open);
    assert.deepEqual(await open.violations(), []);
    if (!isCodeLost) assert.deepEqual(open.complaints(), []);
  } finally {
    await open.close();
  }
}

/** How many sides a page takes when it is printed. */
async function sides(page: Page, options: Parameters<Page['pdf']>[0] = {}): Promise<number> {
  const pdf = await page.pdf({format: 'A4', ...options});
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const margins = (margin: string) => ({
  margin: {top: margin, right: margin, bottom: margin, left: margin},
});

describe('a poster', () => {
  for (const lang of ['en', 'cy'])
    for (const audience of audiences)
      it(`for ${audience} prints on exactly one A4 side in ${lang}`, async () => {
        const attributes = `audience="${audience}" layout="poster" page-url="${address}"`;
        await withCard({attributes, lang}, async ({page}) => {
          assert.equal(await sides(page, margins('10mm')), 1);
        });
      });

  it('prints on one side of other paper, with other margins, with backgrounds, and from a narrow window', async () => {
    const attributes = `audience="prisons" layout="poster" page-url="${address}"`;
    await withCard({attributes, width: 320}, async ({page}) => {
      assert.equal(await sidewaysScroll(page), 0);
      for (const options of [
        margins('0mm'),
        margins('5mm'),
        margins('20mm'),
        {format: 'Letter'},
        {landscape: true},
        {printBackground: true},
      ])
        assert.equal(
          await sides(page, {...margins('10mm'), ...options}),
          1,
          JSON.stringify(options),
        );
    });
  });

  it('prints on a side of its own after what else is on the page', async () => {
    const before = '<h1>For staff</h1><p>Put this up where people will see it.</p>';
    await withCard({attributes: 'audience="health" layout="poster"', before}, async ({page}) => {
      assert.equal(await sides(page, margins('10mm')), 2);
      assert.deepEqual(await axeViolations(page), []);
    });
  });

  for (const [how, words, actions] of [
    ['little', 1, 1],
    ['much', 120, 14],
  ] as const)
    it(`fills one side, and no more, with ${how} to say`, async () => {
      const text = Array.from({length: words}, () => 'Ask what would help this week.').join(' ');
      const feed = {
        ...emptyFeed,
        briefings: [
          {
            id: 'b',
            audience: 'health',
            title: 'What to know',
            why: [text, text],
            recommendations: Array.from({length: actions}, (_, n) => `Do this, number ${n}.`),
            reviewed: '2026-11-21',
          },
        ],
      };
      await withCard({attributes: 'layout="poster"', feed}, async ({page}) => {
        assert.equal(await sides(page, margins('10mm')), 1);
        await page.setViewportSize({width: 720, height: 1018});
        await page.emulateMedia({media: 'print'});
        const poster = await page.locator('.poster').boundingBox();
        const ratio = poster!.height / poster!.width;
        assert.ok(ratio > 1.3 && ratio < 1.43, `height by width: ${ratio}`);
        const type = await page
          .locator('.poster')
          .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
        assert.ok(how === 'much' ? type < 15 : type > 20, `type of ${type} px`);
      });
    });

  it('is as large when it is drawn in print styles as when they come later', async () => {
    const attributes = `audience="health" layout="poster" page-url="${address}"`;
    const sizes: number[] = [];
    for (const isPrinting of [false, true])
      await withCard({attributes, width: 720, isPrinting}, async ({page}) => {
        await page.emulateMedia({media: 'print'});
        const poster = page.locator('.poster');
        sizes.push(
          await poster.evaluate((element) => parseFloat(getComputedStyle(element).fontSize)),
        );
        assert.equal(await sides(page, margins('10mm')), 1);
      });
    const [later, atOnce] = sizes;
    assert.ok(Math.abs(later! - atOnce!) < 0.2, `type of ${later} px and of ${atOnce} px`);
  });

  it('has a code that a phone reads as the page’s address, on a screen and on paper, in the dark too', async () => {
    const attributes = `audience="health" layout="poster" page-url="${address}"`;
    await withCard({attributes}, async ({page}) => {
      for (const media of [
        {media: 'screen'},
        {colorScheme: 'dark'},
        {forcedColors: 'active'},
        {media: 'print'},
      ] as const) {
        await page.emulateMedia({media: null, colorScheme: null, forcedColors: null, ...media});
        const picture = await page.locator('.qr').screenshot();
        assert.equal(await codeIn(picture, use.browser), address, JSON.stringify(media));
      }
    });
  });

  it('asks for what draws the code only when there is one to draw', async () => {
    for (const [attributes, times] of [
      [`layout="full" page-url="${address}"`, 0],
      [`layout="compact" page-url="${address}"`, 0],
      ['layout="poster"', 0],
      [`layout="poster" page-url="${address}"`, 1],
    ] as const)
      await withCard({attributes}, async ({page}) => {
        await page.waitForLoadState('networkidle');
        const asked = await page.evaluate(() =>
          performance.getEntriesByType('resource').filter(({name}) => name.includes('/chunks/qr-')),
        );
        assert.equal(asked.length, times, attributes);
      });
  });

  it('says the address in words when the code cannot be had', async () => {
    const attributes = `audience="health" layout="poster" page-url="${address}"`;
    await withCard({attributes, isCodeLost: true}, async ({page, complaints}) => {
      const code = page.locator('[part~="code"]');
      assert.equal(
        (await code.innerText()).trim(),
        'partner.example/staff/briefing?audience=health',
      );
      assert.equal(await page.locator('.qr').count(), 0);
      assert.equal(
        complaints().filter((text) => text.includes('QR code could not be drawn')).length,
        1,
      );
    });
  });
});

describe('the layouts on partner pages', () => {
  const visit = async (partner: string, run: (open: OpenPage) => Promise<void>) => {
    const url = `${use.origin}/stories/partner-pages/${partner}/`;
    const open = await openPage(use.browser, url, 'answered');
    try {
      await run(open);
      assert.deepEqual(open.complaints(), []);
    } finally {
      await open.close();
    }
  };

  it('print a poster for the prison’s staff that takes a sheet and fits on it', async () => {
    await visit('prison-visits', async ({page}) => {
      await page.locator('signpost-briefing-card .qr').waitFor();
      // A4 less the margins of that page.
      const [width, height] = [680, 1001];
      await page.setViewportSize({width, height});
      await page.emulateMedia({media: 'print'});
      const sheet = (await page.locator('.sheet').boundingBox())!;
      assert.ok(sheet.width <= width && sheet.height <= height, JSON.stringify(sheet));
      assert.ok(sheet.height > height * 0.85, JSON.stringify(sheet));
    });
  });

  it('lead from the health trust’s card to places that its page has', async () => {
    await visit('health', async ({page}) => {
      const card = page.locator('signpost-briefing-card[layout="compact"]');
      await card.getByRole('link', {name: 'Read the whole briefing'}).waitFor();
      const hrefs = await card
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const places = hrefs.filter((href) => href.startsWith(page.url()));
      assert.deepEqual(
        places.map((href) => new URL(href).hash),
        ['#briefing', '#in-your-area', '#training'],
      );
      for (const place of places)
        assert.equal(
          await page.locator(`[id="${new URL(place).hash.slice(1)}"]`).count(),
          1,
          place,
        );
    });
  });
});

describe('a whole briefing on paper', () => {
  it('shows what waits in disclosures on a screen, and boxes to tick', async () => {
    await withCard({attributes: 'audience="probation"'}, async ({page}) => {
      const inView = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((elements) => elements.map((element) => element.checkVisibility()));
      const facts = '[part~="about"] > :not(summary)';
      const box = () =>
        page
          .locator('.actions > li')
          .first()
          .evaluate((item) => {
            const {borderTopWidth, width, height} = getComputedStyle(item, '::before');
            return {isClosed: borderTopWidth !== '0px', isSquare: width === height};
          });
      assert.ok((await inView(facts)).length > 2, 'there are facts');
      assert.ok(!(await inView(facts)).includes(true), 'facts are in view on a screen');
      assert.deepEqual(await box(), {isClosed: false, isSquare: false});

      await page.emulateMedia({media: 'print'});
      const printed = await inView(
        // The source that stands above needs no second row.
        '[part~="about"] div:not(.said-above) > dd, [part~="about"] > p',
      );
      assert.ok(printed.length > 2 && !printed.includes(false), `on paper: ${printed.join()}`);
      assert.ok(!(await inView('summary')).includes(true), 'nothing invites to press on paper');
      assert.deepEqual(await box(), {isClosed: true, isSquare: true});
    });
  });

  it('shows what others say, when its author prefers a figure', async () => {
    const attributes = 'audience="health" prefer="children-310000"';
    await withCard({attributes}, async ({page}) => {
      const other = page.locator('[part~="contested"] li').filter({hasText: '192,912'}).last();
      const isInView = () => other.evaluate((item) => item.checkVisibility());
      assert.equal(await isInView(), false);
      await page.emulateMedia({media: 'print'});
      assert.equal(await isInView(), true);
      const title = page.getByText('Other sources give other figures');
      assert.ok(await title.isVisible(), 'what they are is said on paper too');
    });
  });
});

const emptyFeed = {
  format: 'signpost-feed/1',
  id: 'made-up',
  title: 'Made up',
  publisher: {name: 'A publisher'},
  language: 'en',
  updated: '2026-11-21',
  audiences: [{id: 'health', name: 'Health'}],
  resources: [],
};
