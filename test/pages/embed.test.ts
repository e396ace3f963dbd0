import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FrameLocator, Page} from 'playwright-core';
import {silence, titlesIn, until, useSite} from './partner-site.js';

/** The page for iframes, and the script that gives an iframe its height. */

const site = useSite();

const frame = (query: string, attributes = '', base = '/dist') =>
  `<iframe title="Help" width="600" height="400" ${attributes} src="${base}/embed.html?${query.replaceAll('&', '&amp;')}"></iframe>`;
const page = (body: string) => ({
  html: `<!doctype html><html lang="en"><title>A partner</title><body>${body}</body></html>`,
});
const script = '<script async src="/dist/frame.js"></script>';
const query = 'widget=resource-list&audience=health&type=booklet&feed=/data/feed.json';
const inside = (page: Page): FrameLocator => page.frameLocator('iframe[title]');
const listIn = (page: Page) => inside(page).locator('signpost-resource-list');
const heightOf = (page: Page) =>
  page.locator('iframe[title]').evaluate((element) => (element as HTMLIFrameElement).clientHeight);
const heightInside = (page: Page) =>
  inside(page)
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

describe('embed.html', () => {
  it('shows the widget that its address names, as the element does', async () => {
    const element =
      '<signpost-resource-list src="/data/feed.json" audience="health" type="booklet"></signpost-resource-list>';
    const host = page(
      `${frame(query)}<script type="module" src="/dist/signpost.js"></script>${element}`,
    );
    await site.visit(host, async ({page, said, stopped, asked}) => {
      const titles = await titlesIn(page.locator('signpost-resource-list'));
      assert.ok(titles.length > 0, 'nothing is shown');
      assert.deepEqual(await titlesIn(listIn(page)), titles);
      assert.deepEqual([said, stopped], [[], []]);
      const inFrame = asked.map((url) => new URL(url).pathname);
      const feed = inFrame.indexOf('/data/feed.json', inFrame.indexOf('/dist/embed.js'));
      assert.notEqual(feed, -1, `no feed after the page’s script: ${inFrame.join(' ')}`);
    });
  });

  it('takes attributes, a language and a look from it, and nothing else', async () => {
    const more = `${query}&heading-level=3&with-search&lang=cy&theme=dark&onclick=alert(1)&style=color:red&nothing=1`;
    await site.visit(page(frame(more)), async ({page, said, stopped}) => {
      const list = listIn(page);
      await titlesIn(list);
      const names = await list.evaluate((element) => element.getAttributeNames());
      assert.deepEqual(names.sort(), ['audience', 'heading-level', 'type', 'with-search']);
      assert.equal(await list.getByRole('heading', {level: 3}).count(), 1);
      const root = inside(page).locator('html');
      assert.equal(await root.getAttribute('lang'), 'cy');
      const scheme = await root.evaluate((html) => getComputedStyle(html).colorScheme);
      assert.equal(scheme, 'dark');
      assert.deepEqual([said, stopped], [[], []]);
    });
  });

  it('reads nothing of it as HTML', async () => {
    const evil = encodeURIComponent('<img src=x onerror="parent.broken=1"><script>1</script>');
    const more = `${query}&heading=${evil}&lang=${evil}&theme=${evil}`;
    await site.visit(page(frame(more)), async ({page, stopped}) => {
      const list = listIn(page);
      await titlesIn(list);
      assert.match((await list.getByRole('heading', {level: 2}).first().textContent())!, /<img/);
      assert.equal(await inside(page).locator('img').count(), 0);
      assert.equal(await page.evaluate('typeof broken'), 'undefined');
      assert.deepEqual(stopped, []);
    });
  });

  for (const address of ['data:application/json,{}', 'javascript:1', 'blob:x', 'https://'])
    it(`asks for no feed at ${address}, and keeps a way to help in view`, async () => {
      const feed = encodeURIComponent(address);
      for (const name of ['feed', 'src'])
        await site.visit(
          page(frame(`widget=resource-list&${name}=${feed}`)),
          async ({page, said, asked}) => {
            await until(() => said.length > 0, 'a word in the console');
            await silence(page);
            assert.ok(await inside(page).getByRole('link').isVisible(), 'no way to help');
            assert.deepEqual(
              asked.filter((url) => !url.startsWith(site.host)),
              [],
            );
          },
        );
    });

  it('keeps a way to help in view without a widget, in one language', async () => {
    for (const [query, lang] of [
      ['', 'en'],
      ['widget=nothing&lang=cy', 'cy'],
    ])
      await site.visit(page(frame(query!)), async ({page, said}) => {
        await silence(page);
        assert.ok(await inside(page).locator(`.${lang} a`).isVisible(), `no words in ${lang}`);
        assert.equal(await inside(page).locator('p:visible').count(), 1);
        // What is named and is not there is said; a page without a query is no mistake to tell of.
        assert.equal(said.length, lang === 'en' ? 0 : 1, said.join('\n'));
      });
  });

  it('opens links in the place of the page around, and those to a place on it inside', async () => {
    const whole = 'widget=audience-page&audience=health&feed=/data/feed.json';
    await site.visit(page(frame(whole)), async ({page}) => {
      const jump = inside(page).locator('a[part~="jump"]').first();
      const outward = inside(page).locator('a[href^="https:"]:visible').first();
      await outward.waitFor();
      const target = await outward.evaluate((link) => (link as HTMLAnchorElement).target);
      const base = await inside(page)
        .locator('base')
        .evaluate((base) => (base as HTMLBaseElement).target);
      assert.deepEqual([target, base], ['', '_top']);
      const before = page.url();
      await jump.click();
      await page.waitForTimeout(200);
      assert.equal(page.url(), before);
      // Tests reach no other host: that the browser goes there is enough.
      await page.route(/^https:/, (route) => route.fulfill({body: 'There'}));
      await outward.click();
      await page.waitForURL(/^https:/);
    });
  });

  it('works in a sandbox without an origin, where its links open a new tab', async () => {
    const sandbox = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
    const far = `widget=resource-list&type=booklet&feed=${site.library}/data/feed.json`;
    const host = page(script + frame(far, sandbox, `${site.library}/dist`));
    await site.visit(host, async ({page, said, stopped}) => {
      assert.ok((await titlesIn(listIn(page))).length > 0, 'nothing is shown');
      const base = inside(page).locator('base');
      assert.equal(await base.getAttribute('target'), '_blank');
      assert.deepEqual([said, stopped], [[], []]);
      const height = await heightInside(page);
      assert.ok(height > 400, `the list is higher than what was given: ${height}`);
      await page.waitForFunction(
        (height) => document.querySelector('iframe')!.clientHeight === height,
        height,
      );
    });
  });
});

describe('frame.js', () => {
  const settled = (page: Page) =>
    page.waitForFunction(() => {
      const iframe = document.querySelector('iframe')!;
      const body = iframe.contentDocument!.body.getBoundingClientRect();
      return iframe.clientHeight === Math.ceil(body.height);
    });

  it('gives an iframe the height that its widget needs, whenever that changes', async () => {
    const host = page(script + frame(`${query}&limit=3`));
    await site.visit(host, async ({page, said}) => {
      await titlesIn(listIn(page));
      await settled(page);
      const before = await heightOf(page);
      await listIn(page).locator('[part~="more"]').first().click();
      await page.waitForFunction(
        (before) => document.querySelector('iframe')!.clientHeight > before,
        before,
      );
      await settled(page);
      const isScrolled = await inside(page)
        .locator('html')
        .evaluate((html) => html.scrollHeight > html.clientHeight);
      assert.ok(!isScrolled, 'there is a second scroll bar');
      assert.deepEqual(said, []);
    });
  });

  it('counts borders where the page’s styles count them', async () => {
    const look = '<style>iframe {box-sizing: border-box; border: 7px solid}</style>';
    await site.visit(page(look + script + frame(query)), async ({page}) => {
      await titlesIn(listIn(page));
      await settled(page);
    });
  });

  it('may come after the page in the iframe has told its height', async () => {
    await site.visit(page(frame(query)), async ({page}) => {
      await titlesIn(listIn(page));
      assert.equal(await heightOf(page), 400);
      await page.addScriptTag({url: '/dist/frame.js'});
      await settled(page);
    });
  });

  it('is not needed: an iframe keeps its height and scrolls', async () => {
    await site.visit(page(frame(query)), async ({page}) => {
      await titlesIn(listIn(page));
      assert.equal(await heightOf(page), 400);
      const html = inside(page).locator('html');
      assert.ok(
        await html.evaluate((html) => html.scrollHeight > html.clientHeight),
        'there is nothing to scroll',
      );
    });
  });

  it('believes nobody else, and no other words', async () => {
    const host = page(script + frame(query) + '<iframe id="other" src="/data/README.md"></iframe>');
    await site.visit(host, async ({page}) => {
      await titlesIn(listIn(page));
      await settled(page);
      const before = await heightOf(page);
      const good = {type: 'signpost:height', version: 1, height: 1234};
      const others = [
        {...good, type: 'height'},
        {...good, version: 2},
        {...good, height: '1234'},
        {...good, height: Number.NaN},
        {...good, height: -5},
        {...good, height: 1e9},
        {...good, height: {}},
        null,
        'signpost:height',
      ];
      const heard = await page.evaluate(
        ([good, others]) => {
          const frames = [...document.querySelectorAll('iframe')];
          const inner: Window = frames[0]!.contentWindow!;
          const {origin} = location;
          const forged = [
            ...others.map((data) => ({data: data, origin, source: inner})),
            {data: good, origin: 'https://elsewhere.example', source: inner},
            {data: good, origin: 'null', source: inner},
            {data: good, origin, source: window},
            {data: good, origin, source: frames[1]!.contentWindow!},
          ];
          for (const message of forged) dispatchEvent(new MessageEvent('message', message));
          const refused = frames.map(({style}) => style.height);
          dispatchEvent(new MessageEvent('message', {data: good, origin, source: inner}));
          return {refused, taken: frames[0]!.style.height};
        },
        [good, others] as const,
      );
      assert.deepEqual(heard, {refused: [`${before}px`, ''], taken: '1234px'});
    });
  });

  it('leaves no name behind on the page around', async () => {
    await site.visit(page(frame(query)), async ({page}) => {
      const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
      const before = await names();
      await page.addScriptTag({url: '/dist/frame.js'});
      assert.deepEqual(await names(), before);
    });
  });
});
