import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {openPage} from './open-page.js';
import {partners} from './partners.js';
import {readPdf, type Heading, type Printed, type Run} from './read-pdf.js';
import {useBrowser} from './use-browser.js';

/** The partner pages on paper, sheet by sheet. */

const use = useBrowser();

describe('on paper', () => {
  for (const partner of partners)
    it(`the ${partner} page has no text over text, and no heading without what it is of`, async () => {
      await visit(partner, async (page) => {
        const printed = readPdf(await page.pdf({format: 'A4', outline: true, tagged: true}));
        assert.ok(printed.pages.length > 3, `${printed.pages.length} sheets`);
        assert.ok(printed.headings.length > 10, `${printed.headings.length} headings`);
        assert.deepEqual(printed.pages.flatMap(overprinted), []);
        const stranded = printed.headings.filter((heading) => isStranded(heading, printed));
        assert.deepEqual(stranded, []);
      });
    });

  it('the health page is dark on white, and says nothing twice at the side', async () => {
    await visit('health', async (page) => {
      await page.emulateMedia({media: 'print'});
      const {background, text} = await page.evaluate(() => ({
        background: [document.documentElement, document.body].map(
          (element) => getComputedStyle(element).backgroundColor,
        ),
        text: getComputedStyle(document.body).color,
      }));
      assert.deepEqual(background, ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
      assert.equal(text, 'rgb(0, 0, 0)');
      assert.ok(!(await page.locator('aside').isVisible()), 'the card at the side is left out');
    });
  });

  it('the sources of the map and of the places are credited, and nothing is to be pressed', async () => {
    await visit('probation', async (page) => {
      const credit = page.locator('signpost-region-search [part="credits"] li').first();
      assert.ok(!(await credit.isVisible()), 'on a screen they are told on demand');
      await page.emulateMedia({media: 'print'});
      assert.ok(await credit.isVisible(), 'on paper they are told');
      assert.equal(await page.locator('signpost-region-search').getByRole('button').count(), 0);
    });
  });
});

/** Opens a partner page and waits until every widget has drawn what it shows. */
async function visit(partner: string, run: (page: Page) => Promise<void>): Promise<void> {
  const url = `${use.origin}/stories/partner-pages/${partner}/`;
  const open = await openPage(use.browser, url, 'answered');
  try {
    await open.page.waitForLoadState('networkidle');
    for (const widget of open.widgets) await widget.getByRole('heading').first().waitFor();
    await run(open.page);
  } finally {
    await open.close();
  }
}

/** Runs of a page that stand where others stand. */
function overprinted(runs: readonly Run[]): readonly (readonly [Run, Run])[] {
  return runs.flatMap((one, index) =>
    runs
      .slice(index + 1)
      .filter((other) => {
        const apart = Math.abs(one.y - other.y);
        // Less than a point: pieces of one line, which letters that reach out bring together.
        const isNear = apart > 1 && apart < Math.min(one.size, other.size) * 0.6;
        return isNear && one.x < other.x + other.width && other.x < one.x + one.width;
      })
      .map((other) => [one, other] as const),
  );
}

/** Whether nothing but headings stands below a heading on its sheet. */
function isStranded({page, y}: Heading, {pages}: Printed): boolean {
  const below = pages[page]!.filter((run) => run.y < y);
  const own = below.reduce<Run | undefined>(
    (first, run) => (first && first.y >= run.y ? first : run),
    undefined,
  );
  return own !== undefined && below.every(({font}) => font === own.font);
}
