import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {useBrowser} from './use-browser.js';

/** What a page pays for, and when, with each of the files for a script tag. */

const use = useBrowser();

const script = (file = 'signpost.js') => `<script type="module" src="/dist/${file}"></script>`;
const list = '<signpost-resource-list src="/data/feed.json"><p>Ours</p></signpost-resource-list>';

interface Visit {
  readonly page: Page;
  /** Names of the library's files that were asked for, without their hashes. */
  readonly files: () => readonly string[];
  readonly said: readonly string[];
}

/** Opens a page of one's own mark-up, as a partner's server would send it. */
async function visit(markup: string, run: (visit: Visit) => unknown, refused = 'none') {
  const context = await use.browser.newContext();
  const page = await context.newPage();
  const files: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`thrown: ${String(error)}`));
  page.on('request', (request) => {
    const name = /\/dist\/(?:chunks\/)?(.+?)(?:-[\w-]{8})?\.js/.exec(request.url())?.[1];
    if (name) files.push(name);
  });
  let isRefused = true;
  await page.route(`**/chunks/${refused}-*.js`, (route) =>
    isRefused ? route.abort('failed') : route.continue(),
  );
  await page.exposeFunction('allowEverything', () => (isRefused = false));
  const address = `${use.origin}/a-partner/`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>A partner</title><body>${markup}</body></html>`,
    }),
  );
  try {
    await page.goto(address, {waitUntil: 'networkidle'});
    await run({page, files: () => [...files], said});
  } finally {
    await context.close();
  }
}

const shown = async (page: Page, tag = 'signpost-resource-list') => {
  await page.locator(tag).locator('[part~="item"]').first().waitFor();
};
const elementsIn = (files: readonly string[]) =>
  files.filter((name) =>
    /^(feed|resource-list|region-search|briefing-card|resource-card)$/.test(name),
  );

describe('the loader', () => {
  it('asks for nothing more on a page without a tag', async () => {
    await visit(`${script()}<p>No tag</p>`, ({files, said}) => {
      assert.deepEqual(files(), ['signpost']);
      assert.deepEqual(said, []);
    });
  });

  it('asks for the files of the tags on the page, and of no others', async () => {
    await visit(`${script()}${list}`, async ({page, files, said}) => {
      await shown(page);
      assert.deepEqual(elementsIn(files()), ['resource-list']);
      assert.deepEqual(said, []);
    });
  });

  it('gives the page its turn between reading the files and what they are for', async () => {
    const held = `<script>
      const next = scheduler.yield.bind(scheduler);
      scheduler.yield = () => new Promise((resolve) => {
        scheduler.yield = next;
        window.goOn = resolve;
      });
    </script>`;
    await visit(`${held}${script()}${list}`, async ({page, files, said}) => {
      const isDefined = () => page.evaluate(() => !!customElements.get('signpost-resource-list'));
      assert.deepEqual(elementsIn(files()), ['resource-list']);
      assert.equal(await isDefined(), false);
      await page.evaluate('goOn()');
      await shown(page);
      assert.equal(await isDefined(), true);
      assert.deepEqual(said, []);
    });
  });

  it('asks for what searches and filters need where a list has them, and nowhere else', async () => {
    await visit(`${script()}${list}`, async ({page, files}) => {
      await shown(page);
      assert.ok(!files().includes('finding'), files().join());
    });
    for (const attribute of ['with-search', 'with-filters', 'with-url-state']) {
      const searched = list.replace(' src', ` ${attribute} src`);
      await visit(`${script()}${searched}`, async ({page, files}) => {
        await shown(page);
        assert.ok(files().includes('finding'), files().join());
      });
    }
  });

  it('lists what there is when the file for searches does not come', async () => {
    const searched = list.replace(' src', ' with-search with-filters src');
    const run = async ({page, said}: Visit) => {
      await shown(page);
      assert.equal(await page.locator('input[type="search"]').count(), 0);
      assert.match(said.join(), /The search of a list could not be loaded/);
    };
    await visit(`${script()}${searched}`, run, 'finding');
  });

  it('searches by whole words when the forgiving search does not come, in every feed', async () => {
    const many = JSON.stringify({
      format: 'signpost-feed/1',
      id: 'many',
      title: 'Many',
      language: 'en',
      publisher: {name: 'A charity'},
      updated: '2026-11-01',
      resources: Array.from({length: 600}, (_, index) => ({
        id: `r${index}`,
        type: 'guide',
        title: index % 4 ? `Guide ${index}` : `A guide to visiting ${index}`,
      })),
    });
    const searched = list.replace(' src', ' with-search src');
    const run = async ({page}: Visit) => {
      await shown(page);
      await page.route('**/many.json', (route) =>
        route.fulfill({contentType: 'application/json', body: many}),
      );
      const count = page.locator('[part~="count"]');
      await page.locator('input[type="search"]').fill('visit');
      await count.filter({hasText: 'for “visit”'}).waitFor();
      await page.locator('signpost-resource-list').evaluate((element) => {
        element.setAttribute('src', '/many.json');
      });
      await count.filter({hasText: '150 results for “visit”'}).waitFor();
    };
    await visit(`${script()}${searched}`, run, 'fuzzy-find');
  });

  /** A page with a picture that its server holds back until it is told to send it. */
  async function withPicture(
    markup: string,
    run: (visit: {page: Page; chunks: () => string[]; send: () => void}) => Promise<void>,
  ) {
    const context = await use.browser.newContext();
    let send = () => {};
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const isSent = new Promise<void>((resolve) => (send = resolve));
      await page.route('**/picture.png', async (route) => {
        await isSent;
        await route.fulfill({contentType: 'image/png', body: ''}).catch(() => {});
      });
      const address = `${use.origin}/a-partner/`;
      await page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><title>A partner</title><body>${script()}${markup}</body></html>`,
        }),
      );
      await page.goto(address, {waitUntil: 'commit'});
      await page.waitForRequest('**/picture.png');
      const chunks = () =>
        asked.filter((path) => path.includes('/chunks/') && !path.includes('patience'));
      await run({page, chunks, send});
    } finally {
      send();
      await context.close();
    }
  }
  const picture = '<img src="/picture.png" alt="" width="300" height="200">';
  const far = '<p style="height: 9000px"></p>';

  it('lets the page’s own files go first where the widget is written out already', async () => {
    const written = list.replace(' src', ' prerendered="2026-11-20" src');
    await withPicture(written + far + picture, async ({page, chunks, send}) => {
      await page.waitForTimeout(500);
      assert.deepEqual(chunks(), []);
      send();
      await shown(page);
    });
  });

  it('lets a picture that the visitor sees first go first', async () => {
    await withPicture(picture + list, async ({page, chunks, send}) => {
      await page.waitForTimeout(500);
      assert.deepEqual(chunks(), []);
      send();
      await shown(page);
    });
  });

  it('waits two seconds for such a picture, and no longer', async () => {
    await withPicture(picture + list, async ({page}) => shown(page));
  });

  it('waits for no picture that is out of view or put off', async () => {
    const lazy = picture.replace('<img', '<img loading="lazy"');
    for (const markup of [list + far + picture, lazy + list])
      await withPicture(markup, async ({page, chunks}) => {
        const start = performance.now();
        while (chunks().length === 0 && performance.now() - start < 1500)
          await page.waitForTimeout(20);
        assert.ok(chunks().length > 0, 'The files are asked for in good time.');
        await shown(page);
      });
  });

  it('stands before or after the tags, and may be async', async () => {
    const late = `${list}${script().replace('type', 'async type')}`;
    await visit(late, async ({page}) => shown(page));
  });

  it('notices a tag that comes later, however deep it stands', async () => {
    await visit(script(), async ({page, files}) => {
      assert.deepEqual(elementsIn(files()), []);
      await page.evaluate((markup) => {
        const box = document.createElement('div');
        box.innerHTML = `<section>${markup}</section>`;
        document.body.append(box);
      }, list);
      await shown(page);
    });
  });

  it('loads what is asked for by name, for tags inside other shadow roots', async () => {
    await visit('<div id="host"></div>', async ({page}) => {
      await page.evaluate(async (markup) => {
        const root = document.querySelector('#host')!.attachShadow({mode: 'open'});
        root.innerHTML = markup;
        const file = '/dist/signpost.js';
        const {load} = (await import(file)) as {load: (tag: string) => Promise<void>};
        await load('signpost-resource-list');
      }, list);
      await shown(page, '#host signpost-resource-list');
    });
  });

  it('says so once when it is there twice, and fetches nothing twice', async () => {
    await visit(
      `${script('signpost.js?v=1')}${script('signpost.js?v=2')}${list}`,
      async ({page, files, said}) => {
        await shown(page);
        assert.deepEqual(elementsIn(files()), ['resource-list']);
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(said[0]!, /^warning: \[signpost\] The script is on this page twice/);
      },
    );
  });

  it('keeps the author’s words when a file cannot be had, says so, and tries again with the next tag', async () => {
    await visit(
      `${script()}${list}`,
      async ({page, said}) => {
        assert.ok(await page.getByText('Ours').isVisible(), 'the author’s words are gone');
        assert.match(
          said.join('\n'),
          /\[signpost\] The file of <signpost-resource-list> could not/,
        );
        await page.evaluate(async (markup) => {
          await (globalThis as unknown as {allowEverything: () => Promise<void>}).allowEverything();
          document.body.insertAdjacentHTML('beforeend', markup);
        }, '<signpost-resource-list src="/data/feed.json" section="none"></signpost-resource-list>');
        await shown(page);
      },
      'resource-list',
    );
  });
});

describe('the single file', () => {
  it('shows a list without a further script', async () => {
    await visit(`${script('signpost.all.js')}${list}`, async ({page, files, said}) => {
      await shown(page);
      assert.deepEqual(files(), ['signpost.all']);
      assert.deepEqual(said, []);
    });
  });

  it('leaves the tags to a loader that came first', async () => {
    const both = `${script()}${list}${script('signpost.all.js')}`;
    await visit(both, async ({page, said}) => {
      await shown(page);
      assert.ok(said.length <= 1, said.join('\n'));
    });
  });
});
