import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Locator, Page} from 'playwright-core';
import {titlesIn, useSite} from './partner-site.js';

const site = useSite();
const folder = fileURLToPath(new URL('../../src/styles/themes/', import.meta.url));
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const named = readdirSync(folder).map((file) => file.replace('.css', ''));
const hasDark = (theme: string) =>
  !/#[0-9a-f]{3}/.test(
    readFileSync(`${folder}${theme}.css`, 'utf8')
      .replace(/light-dark\([^)]*\)/g, '')
      .replace(/--signpost-focus-(fill|text): #\w+/g, ''),
  );

/** Every widget that a theme colours, in states that have colours of their own. */
const everything = `
  <signpost-resource-list audience="health" limit="2" with-search with-filters></signpost-resource-list>
  <signpost-region-search area="E12000009"></signpost-region-search>
  <signpost-briefing-card audience="health"></signpost-briefing-card>
  <signpost-resource-card resource="scie-guide-22"></signpost-resource-card>
  <signpost-resource-list id="lost" src="/nowhere.json" heading="Lost"></signpost-resource-list>`;

const pageWith = (theme: string, body: string, colorScheme: 'light' | 'dark' = 'light') => ({
  html: `<!doctype html><html lang="en"><head><title>A partner</title><meta name="color-scheme" content="light dark">
${theme && `<link rel="stylesheet" href="/dist/themes/${theme}.css">`}
<script type="module" src="/dist/signpost.js" data-feed="/data/feed.json"></script>
<style>body {background: Canvas; color: CanvasText}</style></head>
<body><main><h1>Help</h1>${body}</main></body></html>`,
  context: {colorScheme},
});

describe('a theme', () => {
  it('comes with the library', () => {
    assert.ok(named.length >= 5);
    const dist = fileURLToPath(new URL('../../dist/themes/', import.meta.url));
    assert.deepEqual(
      named.filter((name) => !existsSync(`${dist}${name}.css`)),
      [],
    );
  });

  for (const theme of ['', ...named])
    for (const scheme of [
      'light',
      ...(theme === '' || hasDark(theme) ? (['dark'] as const) : []),
    ] as const)
      it(`has enough contrast in every state: ${theme || 'none'}, ${scheme}`, async () => {
        await site.visit(pageWith(theme, everything, scheme), async ({page}) => {
          const list = page.locator('signpost-resource-list').first();
          await titlesIn(list);
          await page.locator('#lost').getByRole('button', {name: 'Try again'}).waitFor();
          await page.locator('signpost-region-search [part~="item"]').first().waitFor();
          const rule = theme === 'high-contrast' ? 'color-contrast-enhanced' : 'color-contrast';

          await list.getByRole('searchbox').fill('prison');
          await list.locator('mark').first().waitFor();
          await list.locator('summary').first().click();
          await list.getByRole('checkbox').first().check();
          await list.getByRole('button', {name: 'Clear all'}).waitFor();
          assert.deepEqual(await poorContrast(page, rule), []);

          // By the keyboard, or what has focus does not show it.
          await page.keyboard.press('Tab');
          for (const button of [
            list.getByRole('button', {name: 'Search'}),
            list.locator('[part~="link"]').first(),
          ]) {
            await button.focus();
            await ownColoursOf(button);
            assert.deepEqual(await poorContrast(page, rule), []);
          }
          await list.getByRole('button', {name: 'Search'}).hover();
          assert.deepEqual(await poorContrast(page, rule), []);
        });
      });

  it('without dark colours stays readable on a page in the dark', async () => {
    await site.visit(pageWith('govuk', everything, 'dark'), async ({page}) => {
      await titlesIn(page.locator('signpost-resource-list').first());
      const colours = await coloursOf(page.locator('signpost-resource-list').first());
      assert.deepEqual(colours, {text: 'rgb(11, 12, 12)', ground: 'rgb(255, 255, 255)'});
    });
  });

  it('shows in an iframe by its name', async () => {
    const frame =
      '<iframe title="Help" width="600" height="600" src="/dist/embed.html?widget=resource-list&amp;limit=1&amp;feed=/data/feed.json&amp;theme=auto&amp;theme=charity"></iframe>';
    await site.visit(pageWith('', frame, 'dark'), async ({page, said}) => {
      const list = page.frameLocator('iframe').locator('signpost-resource-list');
      await titlesIn(list);
      assert.equal((await coloursOf(list)).text, 'rgb(238, 245, 230)');
      assert.deepEqual(said, []);
    });
  });
});

describe('a widget with theme', () => {
  it('is dark on a light page, and light on a dark one', async () => {
    for (const [theme, scheme] of [
      ['dark', 'light'],
      ['light', 'dark'],
    ] as const)
      await site.visit(
        pageWith(
          '',
          `<signpost-resource-list theme="${theme}" limit="2"></signpost-resource-list>`,
          scheme,
        ),
        async ({page}) => {
          const list = page.locator('signpost-resource-list');
          await titlesIn(list);
          const {text, ground} = await coloursOf(list);
          assert.ok(
            theme === 'dark'
              ? brightness(text) > 200 && brightness(ground) < 60
              : brightness(text) < 60 && brightness(ground) > 200,
            `${text} on ${ground}`,
          );
          assert.deepEqual(await poorContrast(page, 'color-contrast'), []);
        },
      );
  });

  it('has smaller distances, buttons and fields the denser it is', async () => {
    const body = `<style>#dense {--signpost-density: 0.75}</style>${['plain', 'dense'].map((id) => `<signpost-resource-list id="${id}" heading="${id}" limit="2" with-search></signpost-resource-list>`).join('')}`;
    await site.visit(pageWith('', body), async ({page}) => {
      const heights = [];
      for (const id of ['plain', 'dense']) {
        const button = page.locator(`#${id}`).getByRole('button', {name: 'Search'});
        await button.waitFor();
        heights.push((await button.boundingBox())!.height);
      }
      assert.deepEqual(heights.map(Math.round), [44, 37]);
    });
  });
});

const coloursOf = (widget: Locator) =>
  widget.evaluate((element) => {
    const {color, backgroundColor} = getComputedStyle(element);
    return {text: color, ground: backgroundColor};
  });

/** 0 is black, 255 is white. */
const brightness = (colour: string) => Math.max(...colour.match(/\d+/g)!.slice(0, 3).map(Number));

/** What has focus by the keyboard differs from what has not. */
async function ownColoursOf(control: Locator): Promise<void> {
  const isShown = await control.evaluate((element) => {
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  assert.ok(isShown, 'focus is not shown');
}

async function poorContrast(page: Page, rule: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({path: axeFile});
  return page.evaluate(async (id) => {
    const results = await globalThis.axe.run({
      runOnly: {type: 'rule', values: [id]},
      rules: {[id]: {enabled: true}},
    });
    return results.violations.flatMap(({nodes}) =>
      nodes.map(({target, failureSummary}) => `${target.join(' ')}: ${failureSummary}`),
    );
  }, rule);
}
