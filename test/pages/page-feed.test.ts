import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {silence, titlesIn, useSite} from './partner-site.js';

/** The feed that the script tag names for the whole page. */

const site = useSite();

const feed = 'data-feed="/data/feed.json"';
const script = (attributes = feed, file = 'signpost.js') =>
  `<script type="module" src="/dist/${file}" ${attributes}></script>`;
const page = (body: string) => ({
  html: `<!doctype html><html lang="en"><title>A partner</title><body>${body}</body></html>`,
});
const list = '<signpost-resource-list audience="health"><p>Ours</p></signpost-resource-list>';
const feedsIn = (asked: readonly string[]) => asked.filter((url) => url.includes('/data/'));

describe('data-feed on the script tag', () => {
  for (const file of ['signpost.js', 'signpost.all.js'])
    it(`is the feed of every widget that has no other, with ${file}, and fetched once`, async () => {
      const body = `${script(feed, file)}${list}<signpost-briefing-card audience="health"></signpost-briefing-card>`;
      await site.visit(page(body), async ({page, asked, said}) => {
        assert.ok((await titlesIn(page.locator('signpost-resource-list'))).length > 0, 'no titles');
        await page.locator('signpost-briefing-card').getByRole('heading').first().waitFor();
        assert.equal(feedsIn(asked).length, 1);
        assert.deepEqual(said, []);
      });
    });

  it('is asked for before the elements’ files have come', async () => {
    await site.visit(page(script() + list), async ({page, asked}) => {
      await titlesIn(page.locator('signpost-resource-list'));
      const names = asked.map((url) => new URL(url).pathname);
      const firstElement = names.findIndex((name) => name.includes('/chunks/'));
      assert.ok(firstElement > 0, `no element’s file among ${names.join(' ')}`);
      assert.ok(
        names.indexOf('/data/feed.json') < firstElement,
        `the feed came after an element’s file: ${names.join(' ')}`,
      );
    });
  });

  it('is asked for without cookies and without saying which page asks', async () => {
    await site.visit(page(list), async ({page}) => {
      await page.evaluate(() => {
        document.cookie = 'visitor=1';
      });
      const asking = page.waitForRequest('**/data/feed.json');
      await page.evaluate((feed) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '/dist/signpost.js';
        script.dataset['feed'] = feed;
        document.head.append(script);
      }, '/data/feed.json');
      const headers = await (await asking).allHeaders();
      assert.deepEqual([headers['cookie'], headers['referer']], [undefined, undefined]);
      await titlesIn(page.locator('signpost-resource-list'));
    });
  });

  const orders = {'in any order': undefined, 'the feed’s file last': /\/chunks\/feed-[^/]+\.js$/};
  for (const [order, late] of Object.entries(orders))
    it(`is not asked for while nothing shows it, ${order}`, async () => {
      const own = '<signpost-resource-list src="/data/feed.json?own"></signpost-resource-list>';
      const inFeed =
        '<signpost-feed src="/data/feed.json?around"><signpost-resource-list></signpost-resource-list></signpost-feed>';
      const named = '<signpost-resource-list feed="other" id="named"></signpost-resource-list>';
      const other = '<signpost-feed id="other" src="/data/feed.json?named"></signpost-feed>';
      const body = script() + own + inFeed + named + other;
      await site.visit({...page(body), ...(late && {late})}, async ({page, asked, said}) => {
        for (const widget of await page.locator('signpost-resource-list').all())
          await titlesIn(widget);
        await silence(page);
        const queries = feedsIn(asked).map((url) => new URL(url).search);
        assert.deepEqual(queries.sort(), ['?around', '?named', '?own']);
        assert.deepEqual(said, []);
      });
    });

  it('gives way to a feed that wakes up around a widget later', async () => {
    const inFeed = `<signpost-feed src="/data/feed.json?around">${list}</signpost-feed>`;
    await site.visit(page(script() + list), async ({page, asked}) => {
      await titlesIn(page.locator('signpost-resource-list'));
      await page.evaluate((markup) => {
        document.body.insertAdjacentHTML('beforeend', markup);
      }, inFeed);
      await titlesIn(page.locator('signpost-feed signpost-resource-list'));
      await silence(page);
      assert.deepEqual(
        feedsIn(asked).map((url) => new URL(url).search),
        ['', '?around'],
      );
    });
  });

  it('holds the area that a visitor chooses for all its widgets', async () => {
    const body = `${script()}<signpost-region-search></signpost-region-search><signpost-audience-page audience="health" region-search="none"></signpost-audience-page>`;
    await site.visit(page(body), async ({page}) => {
      const search = page.locator('signpost-region-search').first();
      await search.getByRole('combobox').or(search.getByRole('textbox')).first().waitFor();
      const heard = page.evaluate(
        () =>
          new Promise<string>((resolve) =>
            document.addEventListener('signpost-area-change', () => resolve('heard')),
          ),
      );
      const show = search.getByRole('button', {name: 'Show areas'});
      if (await show.isVisible()) await show.click();
      await search.getByText('South West', {exact: true}).first().click();
      assert.equal(await heard, 'heard');
    });
  });

  it('says how it went to the document, and is tried again', async () => {
    const before = () => {
      const heard: string[] = [];
      Object.assign(globalThis, {heardOfFeed: heard});
      for (const type of ['signpost-feed-error', 'signpost-feed-ready'])
        document.addEventListener(type, () => heard.push(type));
    };
    await site.visit({...page(script() + list), before, refused: '/feed.json'}, async (visit) => {
      const {page, asked} = visit;
      const retry = page.getByRole('button', {name: 'Try again'});
      await retry.waitFor();
      assert.ok(await page.getByText('Ours').isVisible(), 'the author’s words are gone');
      await page.unroute('**/*/feed.json');
      await page.unrouteAll();
      await retry.click();
      await titlesIn(page.locator('signpost-resource-list'));
      const heard = await page.evaluate('heardOfFeed');
      assert.deepEqual(heard, ['signpost-feed-error', 'signpost-feed-ready']);
      // At first, twice more unasked, and when the button was pressed.
      assert.equal(feedsIn(asked).length, 4);
    });
  });

  it('is found when the address of the script leads on to another, and in a further tag', async () => {
    const first = '<script type="module" src="/dist/signpost.js"></script>';
    await site.visit(page(first + script() + list), async ({page, said}) => {
      await titlesIn(page.locator('signpost-resource-list'));
      assert.deepEqual(said, []);
    });
    const moved = `<script type="module" src="/moving/signpost.js" ${feed}></script>${list}`;
    await site.visit(page(''), async ({page}) => {
      await page.route('**/moving/signpost.js', (route) =>
        route.fulfill({status: 302, headers: {location: '/v1.2.3/signpost.js'}}),
      );
      await page.route('**/a-page/', (route) =>
        route.fulfill({contentType: 'text/html', body: `<!doctype html><body>${moved}`}),
      );
      await page.goto(`${site.host}/a-page/`);
      await titlesIn(page.locator('signpost-resource-list'));
    });
  });

  it('comes from another origin, as the script does', async () => {
    const body = `<script type="module" src="${site.library}/v1/signpost.js" data-feed="${site.library}/data/feed.json"></script>${list}`;
    await site.visit(page(body), async ({page, asked, said}) => {
      await titlesIn(page.locator('signpost-resource-list'));
      assert.equal(feedsIn(asked).length, 1);
      assert.deepEqual(said, []);
    });
  });

  it('keeps the author’s words in view when it is no address', async () => {
    await site.visit(page(script('data-feed="https://"') + list), async ({page}) => {
      await page.getByRole('button', {name: 'Try again'}).waitFor();
      assert.ok(await page.getByText('Ours').isVisible(), 'the author’s words are gone');
    });
  });
});
