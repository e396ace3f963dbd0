import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {BrowserContextOptions, Locator, Page} from 'playwright-core';
import {begun, faultyServers, feedOf, open, type FaultyServer} from './faulty-servers.js';
import {titlesIn, until, useSite} from './partner-site.js';

/** What becomes of a feed while a page is open, and from one visit to the next. */

const site = useSite();
const servers = faultyServers();
after(() => servers.stop());

const script = () => `<script type="module" src="${site.library}/v1/signpost.js"></script>`;
const list = '<signpost-resource-list><p>Ours</p></signpost-resource-list>';
const feed = (url: string, attributes = '', widgets = list) =>
  `<signpost-feed src="${url}" ${attributes}>${widgets}</signpost-feed>`;
const ours = (page: Page | Locator) => page.getByText('Ours');
const retryIn = (page: Page) => page.getByRole('button', {name: 'Try again'});
const widgetOf = (page: Page) => page.locator('signpost-resource-list').first();
const stale = (page: Page) => page.locator('[part~="error"]').first();

/** Opens a page as a partner's server sends it, with a clock that a test can move. */
async function visit(
  body: string,
  run: (page: Page, partner: FaultyServer) => Promise<void>,
  {clock = false, ...options}: BrowserContextOptions & {clock?: boolean} = {},
): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>A partner</title><body>${script()}${body}`;
  const partner = await servers.start(open(html, {'content-type': 'text/html'}));
  const context = await site.browser.newContext({timezoneId: 'Europe/London', ...options});
  try {
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (named) => named');
    if (clock) await page.clock.install({time: new Date('2026-11-22T14:30:00Z')});
    await page.goto(partner.url);
    await run(page, partner);
  } finally {
    await context.close();
  }
}

describe('a feed that comes late after all', () => {
  it('is shown without a word when a second attempt gets it', async () => {
    const server = await servers.start((response) => response.destroy());
    await visit(feed(server.url), async (page) => {
      await until(() => server.got.length > 0, 'the first attempt');
      server.answerWith(open(feedOf('One')));
      assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
      assert.equal(server.got.length, 2);
      assert.ok(await retryIn(page).isHidden(), 'it says that something went wrong');
    });
  });

  it('is asked for three times in all by twenty widgets, however often the button is pressed meanwhile', async () => {
    const server = await servers.start((response) => {
      response.writeHead(503, {'access-control-allow-origin': '*'});
      response.end();
    });
    const own = `<signpost-resource-list src="${server.url}">Ours</signpost-resource-list>`;
    await visit(feed(server.url, '', list.repeat(10)) + own.repeat(10), async (page) => {
      const buttons = retryIn(page);
      await until(() => server.got.length === 3, 'three attempts');
      await buttons.nth(19).waitFor();
      assert.equal(server.got.length, 3);
      server.answerWith(begun('{', () => undefined));
      await page.evaluate(() => {
        for (const list of document.querySelectorAll('signpost-resource-list'))
          list.shadowRoot!.querySelector<HTMLElement>('[part~="error"] button')?.click();
      });
      await until(() => server.got.length === 4, 'a fourth attempt');
      await page.waitForTimeout(300);
      assert.equal(server.got.length, 4);
    });
  });

  it('is loaded when the device has a network again', async () => {
    const server = await servers.start(open(feedOf('One')));
    await visit(feed('', 'id="late"'), async (page) => {
      await ours(page).waitFor();
      await page.waitForFunction(() => !!customElements.get('signpost-feed'));
      await page.context().setOffline(true);
      await page.evaluate(
        (url) => document.querySelector('#late')!.setAttribute('src', url),
        server.url,
      );
      await page.getByText('You are offline.').waitFor();
      assert.ok(await ours(page).isVisible(), 'the author’s words are gone');
      assert.equal(server.got.length, 0);
      await page.context().setOffline(false);
      assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
      assert.equal(server.got.length, 1);
    });
  });

  it('may come from another origin by a redirect, and its links lead from where it was asked for', async () => {
    const end = await servers.start(
      open(feedOf('One').replace('https://example.org/one', 'files/one.pdf')),
    );
    const start = await servers.start(open('', {location: end.url}, 302));
    await visit(feed(start.url), async (page) => {
      assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
      const href = await widgetOf(page).getByRole('link', {name: 'One'}).getAttribute('href');
      assert.equal(href, new URL('files/one.pdf', start.url).href);
    });
  });

  it('cannot come over http: to a page on https:, and the author’s words stay', async () => {
    const server = await servers.start(open(feedOf('One')));
    const insecure = server.url.replace('127.0.0.1', 'feeds.example');
    const context = await site.browser.newContext();
    try {
      const page = await context.newPage();
      const library = await context.newPage();
      // The files of the library as their server sends them, on a page that says it is on https.
      await page.route('https://partner.example/**', async (route) => {
        const {pathname} = new URL(route.request().url());
        if (pathname === '/')
          return route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><script type="module" src="/v1/signpost.js"></script>${feed(insecure)}`,
          });
        return route.fulfill({response: await library.request.get(site.library + pathname)});
      });
      await page.goto('https://partner.example/');
      await page.getByText('Check your connection').waitFor();
      assert.ok(await ours(page).isVisible(), 'the author’s words are gone');
      assert.equal(server.got.length, 0);
    } finally {
      await context.close();
    }
  });

  for (const [what, change] of [
    ['is taken off the page', 'feed.remove()'],
    ['gets another address', 'feed.setAttribute("src", "/other.json")'],
  ] as const)
    it(`is given up when its element ${what}, also between two attempts`, async () => {
      const held = await servers.start(begun('{', () => undefined));
      const failing = await servers.start((response) => response.destroy());
      for (const server of [held, failing])
        await visit(feed(server.url), async (page) => {
          await until(() => server.got.length === 1, 'it is asked for');
          await page.evaluate(`{const feed = document.querySelector('signpost-feed'); ${change}}`);
          await until(() => server.givenUp() === 1, 'its request ends');
          await page.waitForTimeout(1500);
          assert.equal(server.got.length, 1);
        });
    });
});

describe('refresh', () => {
  const every = 'refresh="15m"';
  const minutes = (page: Page, count: number) => page.clock.runFor(count * 60_000);
  /** Lets time pass until the server is asked again, and no more: its answer has to come by its own clock. */
  const untilAsked = async (page: Page, {got}: FaultyServer) => {
    const {length} = got;
    let minutes = 0;
    for (; got.length === length && minutes < 60; minutes += 0.1) {
      await page.clock.runFor(6_000);
      await page.waitForTimeout(10);
    }
    return minutes;
  };

  it('loads the feed again after that time and no sooner, past every cache, and not without it', async () => {
    const server = await servers.start(open(feedOf('One'), {'cache-control': 'max-age=3600'}));
    await visit(
      feed(server.url, every),
      async (page) => {
        assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
        server.answerWith(open(feedOf('Two')));
        const waited = await untilAsked(page, server);
        assert.ok(waited > 14 && waited < 16.5, `asked after ${waited} minutes`);
        await widgetOf(page).getByText('Two').waitFor();
        assert.equal(server.got.length, 2);
        await page.evaluate(() =>
          document.querySelector('signpost-feed')!.removeAttribute('refresh'),
        );
        await minutes(page, 60);
        assert.equal(server.got.length, 2);
      },
      {clock: true},
    );
  });

  it('that fails keeps what was there, says from when it is, and then goes on', async () => {
    const server = await servers.start(open(feedOf('One')));
    await visit(
      feed(server.url, every),
      async (page) => {
        assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
        server.answerWith(open('<p>Log in', {}, 200));
        await untilAsked(page, server);
        await stale(page).waitFor();
        assert.match(
          await stale(page).innerText(),
          /from 22 November 2026, 2:3\dpm and may be out of date/,
        );
        assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
        assert.ok(await ours(page).isHidden(), 'the author’s words are back');
        server.answerWith(open(feedOf('Two')));
        await untilAsked(page, server);
        await widgetOf(page).getByText('Two').waitFor();
        await stale(page).waitFor({state: 'detached'});
      },
      {clock: true},
    );
  });

  it('waits while the page is hidden, and comes at once when it is seen', async () => {
    const server = await servers.start(open(feedOf('One')));
    const show = (page: Page, state: string) =>
      page.evaluate((state) => {
        Object.defineProperty(document, 'visibilityState', {value: state, configurable: true});
        document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
      }, state);
    await visit(
      feed(server.url, every),
      async (page) => {
        assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
        await show(page, 'hidden');
        await minutes(page, 120);
        assert.equal(server.got.length, 1);
        await show(page, 'visible');
        await until(() => server.got.length === 2, 'it is asked for');
      },
      {clock: true},
    );
  });

  it('of twenty elements asks once each time, and never more often than once a minute', async () => {
    const server = await servers.start(open(feedOf('One')));
    await visit(
      feed(server.url, 'refresh="1s"').repeat(20),
      async (page) => {
        assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
        for (let minute = 0; minute < 10; minute++) {
          await minutes(page, 1);
          // What was asked for has to come by the server's clock.
          await page.waitForLoadState('networkidle');
        }
        assert.ok(server.got.length >= 6 && server.got.length <= 12, `${server.got.length} times`);
      },
      {clock: true},
    );
  });

  it('that is no time is told in the console, and the feed is shown', async () => {
    const server = await servers.start(open(feedOf('One')));
    await visit('', async (page) => {
      const said = page.waitForEvent('console', (message) => message.type() === 'warning');
      await page.evaluate(
        (markup) => {
          document.body.insertAdjacentHTML('beforeend', markup);
        },
        feed(server.url, 'refresh="often"'),
      );
      assert.match((await said).text(), /refresh="often" is no length of time/);
      assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
    });
  });
});

describe('last-good', () => {
  const gone = open('', {}, 404);
  const caches = (page: Page) => page.evaluate(() => window.caches.keys());
  const saved = (page: Page) => untilSo(page, async () => (await caches(page)).length === 1);

  it('shows the last good copy with its date on a later visit, and the new one once there is one', async () => {
    const server = await servers.start(open(feedOf('One')));
    await visit(feed(server.url, 'last-good'), async (page) => {
      assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
      await saved(page);
      server.answerWith(gone);
      await page.reload();
      assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
      const today = new Intl.DateTimeFormat('en-GB', {
        dateStyle: 'long',
        timeZone: 'Europe/London',
      });
      assert.ok((await stale(page).innerText()).includes(`is from ${today.format()}, `));
      server.answerWith(open(feedOf('Two')));
      await retryIn(page).click();
      await widgetOf(page).getByText('Two').waitFor();
      server.answerWith(gone);
      await page.reload();
      assert.deepEqual(await titlesIn(widgetOf(page)), ['Two']);
    });
  });

  it('stores nothing without the attribute, and does not look for what another visit stored', async () => {
    const server = await servers.start(open(feedOf('One')));
    await visit(feed(server.url), async (page) => {
      assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
      assert.deepEqual(await caches(page), []);
    });
  });

  const hostile: Readonly<Record<string, string>> = {
    'no JSON': '<script>',
    'no feed': '{"a": 1}',
    'a feed with a bad link': feedOf('<img src=x onerror=alert(1)>').replace(
      'https://example.org/one',
      'javascript:alert(1)',
    ),
  };
  for (const [what, text] of Object.entries(hostile))
    it(`reads a copy as if it had just come: ${what}`, async () => {
      const server = await servers.start(open(feedOf('One')));
      await visit(feed(server.url, 'last-good'), async (page) => {
        assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
        await saved(page);
        await page.evaluate(
          async ([url, text]) => {
            const [name] = await window.caches.keys();
            const cache = await window.caches.open(name!);
            const headers = {date: new Date().toUTCString()};
            await cache.put(url!, new Response(text, {headers}));
          },
          [server.url, text],
        );
        server.answerWith(gone);
        await page.reload();
        if (what === 'a feed with a bad link') {
          assert.deepEqual(await titlesIn(widgetOf(page)), ['<img src=x onerror=alert(1)>']);
          assert.equal(await widgetOf(page).locator('a[href^="javascript"], img').count(), 0);
        } else {
          await retryIn(page).waitFor();
          assert.ok(await ours(page).isVisible(), 'the author’s words are gone');
        }
      });
    });

  it('is taken back, from view too, when the publisher says that the feed is gone (410)', async () => {
    const server = await servers.start(open(feedOf('One')));
    await visit(feed(server.url, 'last-good'), async (page) => {
      assert.deepEqual(await titlesIn(widgetOf(page)), ['One']);
      await saved(page);
      server.answerWith(open('', {}, 410));
      await page.evaluate(() => document.querySelector('signpost-feed')!.reload());
      await ours(page).waitFor();
      assert.ok(
        await page.getByText('One', {exact: true}).isHidden(),
        'what was withdrawn is in view',
      );
      server.answerWith(gone);
      await page.reload();
      await retryIn(page).waitFor();
      assert.ok(await ours(page).isVisible(), 'a copy was left');
    });
  });
});

describe('what a publisher takes back', () => {
  const title = 'A wrong number';
  const wrong = '0300 063 2101';
  const one = {
    id: 'one',
    type: 'helpline',
    title,
    contacts: [{phone: '0300 063 2100'}, {phone: wrong}],
  };
  const before = feedOf('x', {resources: [one, {...one, id: 'two', title: 'Another'}]});
  const lists = `<signpost-resource-list prerendered="2026-11-20"><h3>${title}</h3><p>${wrong}</p></signpost-resource-list>`;
  const ways: Readonly<Record<string, object>> = {
    'an entry that is withdrawn': {
      resources: [
        {...one, status: 'withdrawn'},
        {...one, id: 'two', title: 'Another'},
      ],
    },
    'an entry that is recalled': {
      recalled: [{id: 'one', reason: 'It reaches somebody else.'}],
      resources: [one, {...one, id: 'two', title: 'Another'}],
    },
    'a contact that is marked wrong': {
      resources: [
        {
          ...one,
          title: 'Still here',
          contacts: [{phone: '0300 063 2100'}, {phone: wrong, wrong: true}],
        },
      ],
    },
  };
  for (const [what, change] of Object.entries(ways))
    it(`is gone from the list, from what was written out and from the copy: ${what}`, async () => {
      const server = await servers.start(open(before));
      await visit(feed(server.url, 'last-good', lists), async (page) => {
        await titlesIn(widgetOf(page));
        await untilSo(
          page,
          async () => (await page.evaluate(() => window.caches.keys())).length === 1,
        );
        server.answerWith(open(feedOf('x', change)));
        await page.evaluate(() => document.querySelector('signpost-feed')!.reload());
        const isGone = async () => {
          const gone = what.startsWith('a contact') ? wrong : title;
          await page
            .getByText(what.startsWith('a contact') ? 'Still here' : 'Another')
            .first()
            .waitFor();
          await page.getByText(gone).filter({visible: true}).waitFor({state: 'detached'});
          assert.ok(!(await page.locator('body').innerText()).includes(gone), 'It is in view.');
        };
        await isGone();
        await page.waitForTimeout(300);
        server.answerWith(open('', {}, 404));
        await page.reload();
        await retryIn(page).waitFor();
        await isGone();
      });
    });
});

async function untilSo(page: Page, isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isTrue()); tries++) {
    assert.ok(tries < 1200, 'waited in vain');
    await page.waitForTimeout(50);
  }
}
