import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import feed from '../../data/feed.json' with {type: 'json'};
import {codeIn} from './code-in-picture.js';
import {axeViolations, openPage, type OpenPage} from './open-page.js';
import {readDownload} from './read-download.js';
import {readPdf} from './read-pdf.js';
import {useBrowser} from './use-browser.js';

/** The sheet to hand over, from a whole journey to the paper, with the built files under a strict policy. */

const use = useBrowser();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const withAddress = feed.resources.filter(({url}) => url !== undefined).map(({id}) => id);
/** So many resources of the published feed, those first that have an address. */
const some = (count: number) =>
  [...new Set([...withAddress, ...feed.resources.map(({id}) => id)])].slice(0, count);

interface Given {
  readonly ids?: readonly string[];
  readonly lang?: string;
  readonly attributes?: string;
  readonly fragment?: string;
}

async function withSheet(given: Given, run: (open: OpenPage) => Promise<void>): Promise<void> {
  const {ids = [], lang = 'en', attributes = '', fragment = ''} = given;
  const open = await openPage(use.browser, 'about:blank', 'answered', {
    acceptDownloads: true,
    // Paper has more dots than a screen.
    deviceScaleFactor: 3,
  });
  const {page} = open;
  try {
    // What would open the browser's own window.
    await page.addInitScript(() => {
      window.print = () => {
        const {title, documentElement, adoptedStyleSheets} = document;
        const rules = adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
        const told = {
          title,
          lang: documentElement.lang,
          text: document.body.innerText,
          codes: document.querySelectorAll('svg.qr').length,
          rules: rules.length,
        };
        (top as unknown as {printed: unknown}).printed = told;
      };
    });
    await page.route('**/a-page*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {'content-security-policy': policy},
        body: `<!doctype html><html lang="${lang}"><head><title>Staff</title><link rel="icon" href="data:,">
          <script type="module" src="/dist/signpost.js"></script></head><body><main><h1>Staff</h1>
          <signpost-feed src="/data/feed.json" with-handout>
          <signpost-resource-list type="helpline service"></signpost-resource-list>
          <signpost-handout resources="${ids.join(' ')}" ${attributes}></signpost-handout>
          </signpost-feed></main></body></html>`,
      }),
    );
    await page.goto(`${use.origin}/a-page${fragment}`);
    const sheet = page.locator('signpost-handout');
    await sheet.getByRole('heading').first().waitFor();
    if (ids.length > 0)
      await sheet
        .locator('[part~="item"]')
        .nth(ids.length - 1)
        .waitFor({state: 'attached'});
    if (lang === 'cy') await sheet.getByText('Taflen i’w rhoi').waitFor();
    await run(open);
    assert.deepEqual(await open.violations(), []);
    assert.deepEqual(open.complaints(), []);
  } finally {
    await open.close();
  }
}

/** The text of the file that the sheet is saved as. */
async function saved(page: Page): Promise<string> {
  const name = /^(?:Save as a file|Cadw fel ffeil)$/;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name}).click(),
  ]);
  return readDownload(download);
}

/** Opens a saved sheet as whoever gets it does: without the library, the feed or a network. */
async function withFile(html: string, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await use.browser.newContext({
    offline: true,
    javaScriptEnabled: false,
    deviceScaleFactor: 3,
  });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    await run(page);
  } finally {
    await context.close();
  }
}

const codesOf = (page: Page, count: number) =>
  page
    .locator('signpost-handout svg.qr')
    .nth(count - 1)
    .waitFor({state: 'attached'});

describe('a sheet on paper', () => {
  for (const lang of ['en', 'cy'])
    for (const size of ['standard', 'large'] as const)
      it(`has all of 1, 5 and 40 things on A4, in ${size} print and in ${lang}`, async (test) => {
        for (const count of [1, 5, 40]) {
          const ids = some(count);
          await withSheet({ids, lang}, async ({page}) => {
            const codes = ids.filter((id) => withAddress.includes(id)).length;
            await codesOf(page, codes);
            const large = page.getByRole('radio', {name: /^(?:Large print|Print bras)$/});
            if (size === 'large') await large.check();
            const html = await saved(page);
            await withFile(html, async (file) => {
              const printed = readPdf(
                await file.pdf({preferCSSPageSize: true, outline: true, tagged: true}),
              );
              test.diagnostic(`${count} things, ${size}, ${lang}: ${printed.pages.length} sheets`);
              const runs = printed.pages.flat();
              const least = Math.min(...runs.map((run) => run.size));
              // In points, of which A4 has 595 by 842, less margins of 15 mm.
              assert.ok(least >= (size === 'large' ? 17.9 : 9.7), `type of ${least} points`);
              for (const run of runs) {
                assert.ok(run.x >= 40 && run.x + run.width <= 595 - 40, JSON.stringify(run));
                assert.ok(run.y >= 40 && run.y <= 842 - 40, JSON.stringify(run));
              }
              assert.ok(
                printed.pages.every((sheet) => sheet.length > 0),
                'an empty sheet',
              );
              assert.ok(
                printed.headings.length >= count + 1,
                `${printed.headings.length} headings`,
              );
              assert.ok(printed.pages.length <= count * (size === 'large' ? 2 : 1) + 1);
            });
          });
        }
      });

  it('is printed by itself, not with the page around, from a frame that is styled under the policy', async () => {
    await withSheet({ids: some(3)}, async ({page}) => {
      await codesOf(page, 3);
      await page.getByRole('button', {name: 'Print', exact: true}).click();
      const printed = await page.evaluate(
        () => (globalThis as unknown as {printed: Record<string, string | number>}).printed,
      );
      assert.equal(printed['title'], 'Useful contacts');
      assert.equal(printed['lang'], 'en');
      assert.equal(printed['codes'], 3);
      assert.ok(Number(printed['rules']) > 10, 'it is styled');
      assert.match(String(printed['text']), /^Useful contacts/);
      assert.doesNotMatch(String(printed['text']), /Staff|Move up|Take off/);
    });
  });

  it('shows nothing to press when it is printed with the page', async () => {
    await withSheet({ids: some(3)}, async ({page}) => {
      await page.emulateMedia({media: 'print'});
      assert.equal(await page.locator('signpost-handout').getByRole('button').count(), 0);
      assert.ok(await page.getByRole('heading', {name: 'Useful contacts'}).isVisible());
    });
  });

  it('has codes that a phone reads as the addresses beside them', async () => {
    const ids = some(3);
    await withSheet({ids}, async ({page}) => {
      await codesOf(page, 3);
      const addresses = ids.map((id) => feed.resources.find((one) => one.id === id)!.url!);
      const read = async (at: Page) => {
        const found: (string | undefined)[] = [];
        for (const code of await at.locator('svg.qr').all())
          found.push(await codeIn(await code.screenshot(), use.browser));
        return found;
      };
      const wanted = addresses.map((address) => new URL(address).href);
      const html = await saved(page);
      await withFile(html, async (file) => assert.deepEqual(await read(file), wanted));
    });
  });
});

describe('the file of a sheet', () => {
  it('needs nothing but itself, has no script, and breaks no rule of axe', async () => {
    await withSheet({ids: some(3)}, async ({page}) => {
      await codesOf(page, 3);
      await page.getByRole('textbox', {name: 'Your note'}).fill('<b>Ask</b> for Sam.\nOn Monday.');
      const html = await saved(page);
      assert.doesNotMatch(html, /<script|<link|<img|<iframe|@import|url\(|<!--|\son\w+=|style=/i);
      assert.match(html, /&lt;b&gt;Ask&lt;\/b&gt; for Sam\./);
      assert.doesNotMatch(html, /Move up|Take off/);
      await withFile(html, async (file) => {
        assert.match(await file.locator('body').innerText(), /Ask<\/b> for Sam/);
      });
      assert.deepEqual(await axeViolations(page), []);
    });
  });
});

describe('a link to a sheet', () => {
  it('holds what is on it, opens it again, and tells no server', async (test) => {
    for (const count of [5, 20, 72]) {
      const ids = feed.resources.map(({id}) => id).slice(0, count);
      let link = '';
      await withSheet({ids}, async ({page}) => {
        await page.getByRole('button', {name: 'Share a link'}).click();
        link = await page.getByRole('textbox', {name: 'Link to the sheet'}).inputValue();
      });
      const {hash} = new URL(link);
      test.diagnostic(`${count} things: a fragment of ${hash.length} characters`);
      assert.ok(hash.length < 60 + count * 45, `${hash.length} characters`);
      await withSheet({fragment: hash}, async ({page}) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.reload();
        await page.getByText('This sheet came with the link you opened.').waitFor();
        const items = page.locator('signpost-handout [part~="item"]');
        assert.equal(await items.count(), count);
        assert.equal(await page.getByText('Changed since the link was made').count(), 0);
        for (const id of ids.slice(0, 5))
          assert.ok(!asked.some((url) => url.replace(/#.*/s, '').includes(id)), id);
      });
    }
  });
});

describe('a whole journey', () => {
  const stored = (page: Page) =>
    page.evaluate(async () => ({
      local: {...localStorage},
      session: {...sessionStorage},
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookie: document.cookie,
      state: JSON.stringify(history.state),
      window: window.name,
    }));
  const nothing = {
    ...{local: {}, session: {}, databases: 0, caches: 0, cookie: '', state: 'null', window: ''},
  };

  for (const attributes of ['', 'with-memory'])
    it(`keeps ${attributes ? 'what is on the sheet in the tab until it is told to forget' : 'nothing'}, and asks for nothing but the feed and its own files`, async () => {
      await withSheet({attributes}, async ({page}) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        const sheet = page.locator('signpost-handout');
        const add = page.getByRole('button', {name: /^Add to the sheet/});
        await add.first().waitFor();
        for (let n = 0; n < 3; n++) await add.first().click();
        await sheet.locator('[part~="item"]').nth(2).waitFor();
        await page.getByRole('textbox', {name: 'Title of the sheet'}).fill('For Monday');
        await page.getByRole('textbox', {name: 'Your note'}).fill('Ask for Sam.');
        await sheet
          .getByRole('button', {name: /^Move down/})
          .first()
          .press('Enter');
        await page.getByRole('radio', {name: 'Cymraeg'}).check();
        await sheet.getByText('Gwnaed y daflen').waitFor();
        await page.getByRole('button', {name: 'Print', exact: true}).click();
        await saved(page);
        await page.getByRole('button', {name: 'Share a link'}).click();
        await page.getByRole('textbox', {name: 'Link to the sheet'}).waitFor();
        const kept = await stored(page);
        if (attributes) {
          const [text] = Object.values(kept.session) as string[];
          assert.match(text!, /^#signpost-sheet=1&l=cy&t=For%20Monday&n=3&i=/);
          assert.doesNotMatch(JSON.stringify(kept), /Sam/);
          await page.reload();
          await sheet.locator('[part~="item"]').nth(2).waitFor();
          // A list above is still drawn, and would move the button away from under a pointer.
          await page.getByRole('button', {name: 'Forget this sheet'}).press('Enter');
          await sheet.getByText('The sheet is empty').first().waitFor();
        }
        assert.deepEqual(await stored(page), nothing);
        assert.deepEqual(await page.context().cookies(), []);
        const others = asked.filter(
          (url) =>
            !/^(?:blob|data|about):/.test(url) &&
            !(url.startsWith(use.origin) && /\/(?:a-page$|data\/feed\.json$|dist\/)/.test(url)),
        );
        assert.deepEqual(others, []);
      });
    });
});
