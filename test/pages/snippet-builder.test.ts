import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Browser, FrameLocator, Page} from 'playwright-core';
import {axeViolations, openPage} from './open-page.js';
import {titlesIn, until} from './partner-site.js';
import {useBrowser} from './use-browser.js';

/** The page of the snippet builder, in a browser and under its own policy. */

const use = useBrowser();
const path = '/stories/partner-pages/snippet-builder/';
const choices = 'w=resource-list&y=booklet';

const inPreview = (page: Page): FrameLocator => page.frameLocator('iframe[title]');
const snippetIn = (page: Page) =>
  page.getByRole('textbox', {name: 'Snippet, on one line'}).inputValue();

async function visit(
  query: string,
  run: (page: Page, opened: Awaited<ReturnType<typeof openPage>>) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  const opened = await openPage(
    use.browser,
    `${use.origin}${path}${query && `?${query}`}`,
    'answered',
    options,
  );
  try {
    await opened.page.getByRole('textbox', {name: 'Snippet, on one line'}).waitFor();
    await run(opened.page, opened);
  } finally {
    await opened.close();
  }
}

/** What the preview shows, in each form. */
async function previewTitles(page: Page, form: string): Promise<readonly string[]> {
  const preview = inPreview(page);
  if (form === 'static') {
    await preview.locator('[data-signpost] li').first().waitFor();
    return (await preview.locator('[data-signpost] li > :is(h3, h4, h5)').allTextContents()).map(
      (title) => title.trim(),
    );
  }
  const list = form === 'iframe' ? preview.frameLocator('iframe') : preview;
  return titlesIn(list.locator('signpost-resource-list'));
}

describe('the snippet builder’s page', () => {
  it('shows the same titles in every form, and asks for nothing but the feed and its own files', async () => {
    let first: readonly string[] | undefined;
    for (const form of ['tag', 'div', 'iframe', 'static'])
      await visit(`${choices}&f=${form}`, async (page, opened) => {
        const titles = await previewTitles(page, form);
        assert.ok(titles.length > 1, `nothing in the form ${form}`);
        first ??= titles;
        assert.deepEqual(titles, first, form);
        assert.deepEqual(opened.foreignRequests(), []);
        assert.deepEqual(opened.missing(), []);
        assert.deepEqual(opened.complaints(), []);
        assert.deepEqual(await opened.violations(), []);
      });
  });

  it('previews the very line that is copied', async () => {
    await visit(choices, async (page) => {
      const line = await snippetIn(page);
      const shown = await page
        .locator('iframe[title]')
        .evaluate((frame) => (frame as HTMLIFrameElement).srcdoc);
      assert.ok(shown.includes(line));
      assert.match(line, /integrity="sha384-[^"]+" crossorigin="anonymous"/);
    });
  });

  it('restores a link with the look and the width of its preview', async () => {
    await visit(`${choices}&a=health&f=div&k=health&x=320`, async (page) => {
      assert.equal(await page.getByLabel('Audience').inputValue(), 'health');
      assert.ok(await page.getByRole('radio', {name: 'Box'}).isChecked());
      assert.equal(await page.getByLabel('Look of the page').inputValue(), 'health');
      const preview = inPreview(page);
      await preview.locator('signpost-resource-list').waitFor();
      const hrefs = await preview
        .locator('link')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      assert.ok(hrefs.some((href) => href.endsWith('/partner-pages/health/page.css')));
      const width = await preview.locator('html').evaluate((html) => html.clientWidth);
      assert.equal(width, 320);
    });
  });

  it('is used by the keyboard alone, from the choice to the copy', async () => {
    const options = {permissions: ['clipboard-read', 'clipboard-write']};
    await visit(
      '',
      async (page) => {
        const press = async (key: string, isThere: () => Promise<boolean>) => {
          for (let presses = 0; !(await isThere()); presses++) {
            assert.ok(presses < 60, `${key} leads nowhere`);
            await page.keyboard.press(key);
          }
        };
        const isOn = (id: string) => async () =>
          page.evaluate(
            (wanted) =>
              document.querySelector('signpost-snippet-builder')?.shadowRoot?.activeElement?.id ===
              wanted,
            id,
          );
        await press('Tab', isOn('widget'));
        // The list of widgets is open to the keys of its names.
        await page.keyboard.type('A briefing');
        await press('Tab', isOn('set-audience'));
        await page.keyboard.press('ArrowDown');
        await press('Tab', isOn('cms'));
        await page.keyboard.type('TinyMCE');
        await until(() => page.url().includes('f=div'), 'the form that is advised');
        await press('Tab', isOn('snippet-copy'));
        await page.keyboard.press('Enter');
        await page.getByText('Copied.').first().waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.match(copied, /^<div data-signpost="briefing-card" .*data-audience="/);
        assert.equal(copied, await snippetIn(page));
      },
      options,
    );
  });

  it('finds out what an editor did to the snippet that it made', async () => {
    await visit(`${choices}&f=div`, async (page) => {
      const line = await snippetIn(page);
      const words = line.replace(/^<div[^>]*>|<\/div>$/g, '');
      await page.getByLabel('HTML of the published page').fill(`<h1>Ours</h1>\n${words}`);
      await page.getByRole('button', {name: 'Check', exact: true}).click();
      await page.getByText('took <div> away and kept its content').waitFor();
      await page.getByText('The form that works here: Written out.').waitFor();
      await page.getByRole('button', {name: 'Make it in the form “Written out”'}).click();
      await until(() => page.url().includes('f=static'), 'the other form');
    });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`breaks no rule of axe and does not scroll sideways: ${colorScheme}`, async () => {
      await visit(
        `${choices}&c=tinymce&f=iframe`,
        async (page) => {
          await previewTitles(page, 'iframe');
          assert.deepEqual(await axeViolations(page), []);
          await page.setViewportSize({width: 320, height: 720});
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(sideways, 0);
        },
        {colorScheme},
      );
    });

  it('opens from the index of the partner pages', async () => {
    const opened = await openPage(use.browser, `${use.origin}/stories/partner-pages/`, 'answered');
    try {
      await opened.page.getByRole('link', {name: 'Snippet builder'}).click();
      await opened.page.getByRole('heading', {name: '3. Copy the snippet'}).waitFor();
    } finally {
      await opened.close();
    }
  });
});
