import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {titlesIn, useSite} from './partner-site.js';

/** Pages whose styles would break most of what is put on them. */

const site = useSite();

const list =
  '<signpost-resource-list audience="health" with-search with-filters><p>Ours</p></signpost-resource-list>';
const search = '<signpost-region-search area="south-west"></signpost-region-search>';
const script =
  '<script type="module" src="/dist/signpost.js" data-feed="/data/feed.json"></script>';

/** A page of its own styles, with a box around the widgets. */
const host = (css: string, around = '<div id="box">…</div>', more = '') => ({
  html: `<!doctype html><html lang="en"><head><title>A partner</title><meta name="viewport" content="width=device-width"><style>${css}</style>${script}</head><body>${more}${around.replace('…', list + search)}</body></html>`,
  context: {viewport: {width: 900, height: 700}},
});

/** What is wrong with a widget, as somebody would say who looks at it. */
async function flaws(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() => {
    const flaws: string[] = [];
    for (const widget of document.querySelectorAll(
      'signpost-resource-list, signpost-region-search',
    )) {
      const box = widget.getBoundingClientRect();
      const scale = (widget as {currentCSSZoom?: number}).currentCSSZoom ?? 1;
      const all = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')];
      const visible = all.filter((element) => {
        const hidden = element.closest('.visually-hidden, svg, option, [hidden]');
        return !hidden && element.checkVisibility({checkVisibilityCSS: true});
      });
      const name = (element: Element) =>
        `${widget.localName} ${element.localName}.${element.className}`;
      for (const element of visible) {
        const {left, right, width, height} = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const isControl = element.matches('button, input, select, summary');
        const words = [...element.childNodes].some(
          (node) => node instanceof Text && node.data.trim() !== '',
        );
        if (!isControl && !words) continue;
        if (right > box.right + 1.5 || left < box.left - 1.5)
          flaws.push(
            `${name(element)} leaves the widget by ${Math.round(Math.max(right - box.right, box.left - left))}`,
          );
        if (isControl && (height < 23.5 * scale || width < 23.5 * scale))
          flaws.push(`${name(element)} is only ${width} by ${height}`);
        if (!words) continue;
        const size = Number.parseFloat(style.fontSize);
        if (Number.parseFloat(style.lineHeight) < size)
          flaws.push(`${name(element)} has lines that lie on each other`);
        if (style.whiteSpace === 'nowrap' && !isControl && width > 240)
          flaws.push(`${name(element)} does not wrap`);
        if (Number.parseFloat(style.textIndent) < 0) flaws.push(`${name(element)} is pushed out`);
      }
    }
    return flaws;
  });
  return [...new Set(found)];
}

async function assertWell(page: Page): Promise<void> {
  assert.ok((await titlesIn(page.locator('signpost-resource-list'))).length > 0, 'no titles');
  await page.locator('signpost-region-search').getByRole('heading').first().waitFor();
  assert.deepEqual(await flaws(page), []);
}

const hosts: Readonly<Record<string, Parameters<typeof host>>> = {
  'that takes every style away': ['* {all: unset !important}'],
  'that sets everything that is inherited': [
    `* {
      font: italic 500 15px/1 serif !important;
      text-transform: uppercase !important;
      text-align: right !important;
      text-indent: -9999px !important;
      white-space: nowrap !important;
      word-break: break-all !important;
      list-style: square !important;
      cursor: none !important;
      color: #222 !important;
      text-shadow: 0 0 9px red !important;
    }`,
  ],
  'that gives everything a size and a place': [
    '* {float: left !important; margin: 3px !important; padding: 5px !important; max-width: 100%; box-sizing: content-box !important}',
  ],
  'that hides what is not defined yet': [':not(:defined) {display: none}'],
  'whose root text has 6 pixels': ['html {font-size: 6px} body {font-size: 16px}'],
  'whose root text has 40 pixels': ['html {font-size: 40px} body {font-size: 16px}'],
  'that reads from the right': ['body {direction: rtl}'],
  'that shows everything at half its size': ['#box {zoom: 0.5}'],
  'that shows everything at twice its size': ['#box {zoom: 2}'],
  'that puts widgets into a row': ['#box {display: flex} #box > * {flex: 1}'],
  'that puts widgets into a row of their own width': ['#box {display: inline-flex; gap: 1em}'],
  'that puts widgets into a grid': [
    '#box {display: grid; grid-template-columns: 1fr 1fr; place-items: center}',
  ],
  'that puts widgets into columns': ['#box {columns: 2}'],
  'that cuts off what is wider than 280 pixels': ['#box {width: 280px; overflow: hidden}'],
};

describe('a page', () => {
  for (const [what, [css, around, more]] of Object.entries(hosts))
    it(`${what} shows widgets that can be read and used`, async () => {
      await site.visit(host(css, around, more), async ({page, said}) => {
        await assertWell(page);
        assert.deepEqual(said, []);
      });
    });
});

describe('a page with a bar that stays at the top', () => {
  it('does not cover what has focus, forwards or backwards', async () => {
    const css =
      'header {position: sticky; top: 0; height: 80px; background: #fff; z-index: 9} body {margin: 0}';
    const page = host(css, undefined, '<header>A bar</header>');
    await site.visit(page, async ({page}) => {
      await assertWell(page);
      const covered: string[] = [];
      const look = async (key: string) => {
        await page.keyboard.press(key);
        const found = await page.evaluate(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement;
          if (!focused) return undefined;
          const {top, bottom} = focused.getBoundingClientRect();
          const isCovered = top < 80 || bottom > innerHeight;
          return {name: focused.textContent.trim().slice(0, 40), isCovered, top};
        });
        if (found?.isCovered) covered.push(`${key} ${found.name} at ${found.top}`);
        return found !== undefined;
      };
      let count = 0;
      await page.locator('signpost-resource-list').getByRole('searchbox').focus();
      for (; count < 40; count++) await look('Tab');
      for (; count > 0; count--) await look('Shift+Tab');
      assert.deepEqual(covered, []);
    });
  });

  it('does not cover a heading that takes focus after a choice', async () => {
    const css =
      'header {position: sticky; top: 0; height: 80px; background: #fff; z-index: 9} body {margin: 0}';
    const page = host(css, undefined, '<header>A bar</header>');
    await site.visit(page, async ({page}) => {
      const list = page.locator('signpost-resource-list');
      await titlesIn(list);
      const more = list.locator('[part~="more"]').first();
      await more.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document.activeElement?.shadowRoot?.activeElement?.matches(':not([part~="more"])'),
      );
      const top = await page.evaluate(
        () => document.activeElement!.shadowRoot!.activeElement!.getBoundingClientRect().top,
      );
      assert.ok(top >= 80, `it stands at ${top}`);
    });
  });
});

describe('a dark page', () => {
  it('shows widgets that can be read', async () => {
    const css = ':root {color-scheme: dark} body {background: #111; color: #eee}';
    await site.visit(host(css), async ({page}) => {
      await assertWell(page);
      const colours = await page.locator('signpost-resource-list').evaluate((list) => {
        const link = list.shadowRoot!.querySelector('[part~="item"] a')!;
        return [getComputedStyle(list).color, getComputedStyle(link).color];
      });
      // What is light enough on the page's background, as the dark tokens are.
      assert.deepEqual(colours, ['rgb(238, 238, 238)', 'rgb(156, 199, 242)']);
    });
  });
});

describe('the widgets', () => {
  it('change no style of the page around', async () => {
    const more =
      '<main><h2>A heading</h2><p>Words <a href="#x">link</a></p><button>Press</button><input><ul><li>One</li></ul></main>';
    const css = 'body {font: 17px/1.4 serif; color: #123}';
    const styles = () => {
      const all = [
        document.documentElement,
        document.body,
        ...document.querySelectorAll('main, main *'),
      ];
      return all.map((element) => {
        const style = getComputedStyle(element);
        // Sizes of the boxes around follow from what the widgets show.
        return [...style]
          .filter((name) => !/size|height|origin|inset|top|bottom/.test(name))
          .map((name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`);
      });
    };
    await site.visit(host(css, '', more), async ({page}) => {
      const before = await page.evaluate(styles);
      await page.evaluate((widgets) => {
        const box = document.createElement('div');
        box.innerHTML = widgets;
        document.body.append(box);
      }, list + search);
      await assertWell(page);
      assert.deepEqual(await page.evaluate(styles), before);
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    });
  });
});
