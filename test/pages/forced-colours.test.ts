import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locator} from 'playwright-core';
import {useBrowser} from './use-browser.js';
import {journeyFeed, withWidgets} from './widget-page.js';

/** Widgets in the few colours that a visitor has chosen for everything. */

const use = useBrowser();

const markup = `<signpost-feed src="${journeyFeed}">
  <signpost-resource-list with-search with-filters limit="3"></signpost-resource-list>
  <signpost-handout resources="helpline visit-book"></signpost-handout></signpost-feed>`;

const colourOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const {color, borderTopColor, borderTopStyle, borderTopWidth} = getComputedStyle(element);
    return {color, borderTopColor, hasEdge: borderTopStyle === 'solid' && borderTopWidth !== '0px'};
  });

describe('in forced colours', () => {
  it('what is unavailable is grey, what is not has an edge, and focus is seen', async () => {
    await withWidgets(use, {markup, forcedColors: 'active'}, async (page) => {
      const sheet = page.locator('signpost-handout');
      const off = sheet.getByRole('button', {name: /^Move up.*Families/});
      const on = sheet.getByRole('button', {name: /^Move down.*Families/});
      await on.waitFor();
      const grey = await page.evaluate(() => {
        document.body.style.color = 'GrayText';
        return getComputedStyle(document.body).color;
      });
      const [colours, others] = [await colourOf(off), await colourOf(on)];
      assert.deepEqual(colours, {color: grey, borderTopColor: grey, hasEdge: true});
      assert.notEqual(others.color, grey);
      assert.ok(others.hasEdge);

      const list = page.locator('signpost-resource-list');
      await list.locator('summary').first().click();
      const box = list.getByRole('checkbox').first();
      await box.press('Space');
      assert.ok((await colourOf(box)).hasEdge);
      // A tick is drawn with borders, since backgrounds are taken away.
      const tick = await box.evaluate((element) => {
        const {borderBottomStyle, borderBottomWidth} = getComputedStyle(element, '::before');
        return `${borderBottomStyle} ${borderBottomWidth !== '0px'}`;
      });
      assert.equal(tick, 'solid true');
      const ring = await box.evaluate((element) => getComputedStyle(element).outlineStyle);
      assert.notEqual(ring, 'none');
    });
  });
});
