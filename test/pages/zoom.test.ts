import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {sidewaysScroll} from './open-page.js';
import {titlesIn} from './partner-site.js';
import {useBrowser} from './use-browser.js';
import {journeyFeed, withWidgets} from './widget-page.js';

/** Large text, text with room in it, zoom and narrow windows: nothing is cut off or out of reach. */

const use = useBrowser();

const markup = `<signpost-feed src="${journeyFeed}">
  <signpost-resource-list with-search with-filters with-handout limit="3"></signpost-resource-list>
  <signpost-region-search area="south-west"></signpost-region-search>
  <signpost-briefing-card audience="health"></signpost-briefing-card>
  <signpost-resource-card resource="guide"></signpost-resource-card>
  <signpost-audience-page audience="health" region-search="none"></signpost-audience-page>
  <signpost-handout resources="helpline visit-book" heading="Sheet"></signpost-handout>
</signpost-feed>
<signpost-snippet-builder src="${journeyFeed}"></signpost-snippet-builder>
<signpost-exit><a href="/">Leave</a></signpost-exit>`;

/** Opens the page in a window of a size in CSS pixels, everything that can be opened open. */
async function withEverything(
  [width, height]: readonly [number, number],
  run: (page: Page) => Promise<void>,
): Promise<void> {
  await withWidgets(use, {markup, viewport: {width, height}}, async (page) => {
    for (const name of ['resource-list', 'region-search', 'audience-page', 'handout'])
      await titlesIn(page.locator(`main signpost-${name}`));
    await page.evaluate(() => {
      const open = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (element instanceof HTMLDetailsElement) element.open = true;
          if (element.shadowRoot) open(element.shadowRoot);
        }
      };
      open(document);
    });
    await run(page);
  });
}

/** What cannot be read or pressed as it stands, in words: cut off, out of the window, or under something else. */
function flaws(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
    const isSeen = (element: Element) =>
      element.checkVisibility({visibilityProperty: true}) &&
      !element.closest('.visually-hidden, svg, iframe, option');
    const controls: DOMRect[] = [];
    const names: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!isSeen(element)) continue;
        const {overflowX, overflowY} = getComputedStyle(element);
        // A frame is scaled into its box, and scrolls in itself.
        const isBox = element.matches('input, textarea, select, pre, :has(> iframe)');
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (!isBox && cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
          found.push(`cut off at the side: ${nameOf(element)}`);
        if (!isBox && cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
          found.push(`cut off below: ${nameOf(element)}`);
        if (!element.matches('button, a, input, select, summary, textarea, p, h2, h3, h4'))
          continue;
        const box = element.getBoundingClientRect();
        if (box.left < -1 || box.right > document.documentElement.clientWidth + 1)
          found.push(`out of the window: ${nameOf(element)}`);
        if (!element.matches('button, input, select, textarea')) continue;
        controls.push(box);
        names.push(nameOf(element));
      }
    };
    look(document.querySelector('main')!);
    controls.forEach((one, index) => {
      controls.slice(index + 1).forEach((other, place) => {
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (width > 1 && height > 1)
          found.push(`one over another: ${names[index]!} and ${names[index + 1 + place]!}`);
      });
    });
    return [...new Set(found)];
  });
}

async function assertWell(page: Page): Promise<void> {
  assert.deepEqual([await sidewaysScroll(page), await flaws(page)], [0, []]);
}

/** The spacing that a reader may set, by success criterion 1.4.12, also inside the widgets. */
const spacing = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}',
    );
    const add = (root: Document | ShadowRoot) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) add(shadowRoot);
    };
    add(document);
  });

describe('every widget', () => {
  it('is read without scrolling sideways in a window 320 pixels wide', () =>
    withEverything([320, 640], assertWell));

  it('is read and used at 400 % zoom of a window of 1280 by 1024 pixels', () =>
    withEverything([320, 256], async (page) => {
      await assertWell(page);
      // What has focus is seen, beside the way out that stays in view.
      const search = page.getByRole('searchbox', {name: 'Search'}).first();
      await search.focus();
      const box = (await search.boundingBox())!;
      assert.ok(box.y >= 0 && box.y + box.height <= 256, `from ${box.y}`);
    }));

  it('keeps all of its words with text of twice the size', () =>
    withEverything([1280, 900], async (page) => {
      await page.addStyleTag({content: 'html {font-size: 200%}'});
      await assertWell(page);
      await page.setViewportSize({width: 640, height: 900});
      await assertWell(page);
    }));

  it('keeps all of its words with the room in text that a reader may set', () =>
    withEverything([1280, 900], async (page) => {
      await spacing(page);
      await assertWell(page);
      await page.setViewportSize({width: 320, height: 640});
      await assertWell(page);
    }));
});
