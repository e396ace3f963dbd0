import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPage} from './open-page.js';
import {titlesIn} from './partner-site.js';
import {useBrowser} from './use-browser.js';

/** What has focus is not under what stays in view, on the page of a partner that has a way out. */

const use = useBrowser();

describe('the way out on the page of the health trust', () => {
  for (const [width, height] of [
    [320, 640],
    [1280, 720],
  ] as const)
    it(`covers nothing that takes focus, forwards or backwards, at ${width} pixels`, async () => {
      const url = `${use.origin}/stories/partner-pages/health/`;
      const open = await openPage(use.browser, url, 'answered', {viewport: {width, height}});
      try {
        const {page} = open;
        await page.getByRole('link', {name: /^Leave this page quickly/}).waitFor();
        await titlesIn(page.locator('signpost-resource-list').first());
        const covered: string[] = [];
        const stops = new Set<string>();
        for (const key of [
          ...Array<string>(60).fill('Tab'),
          ...Array<string>(40).fill('Shift+Tab'),
        ]) {
          await page.keyboard.press(key);
          const found = await page.evaluate(() => {
            let at = document.activeElement;
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            const exit = document.querySelector('signpost-exit')!;
            if (!at || at === document.body || exit.shadowRoot!.contains(at)) return undefined;
            const [one, other] = [at.getBoundingClientRect(), exit.getBoundingClientRect()];
            const isOver =
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom;
            return {name: at.textContent.trim().slice(0, 60), top: one.top, isOver};
          });
          if (!found) continue;
          stops.add(found.name);
          if (found.isOver) covered.push(`${key}: ${found.name} at ${Math.round(found.top)}`);
        }
        assert.ok(stops.size > 15, `only ${stops.size} stops`);
        assert.deepEqual(covered, []);
      } finally {
        await open.close();
      }
    });
});
