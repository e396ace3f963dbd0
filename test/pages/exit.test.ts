import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {until, useSite} from './partner-site.js';

/** Leaving a page quickly, with the built files. */

const site = useSite();

const target = 'https://elsewhere.example/weather';
const script = '<script type="module" src="/dist/signpost.js"></script>';
const link = `<a href="${target}">Leave this page</a>`;
const exit = `<signpost-exit>${link}</signpost-exit>`;
const policy = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html",
};
const help = '<h1>Help for families of people in prison</h1><p>Ring us.</p>';
const long = '<p>More help.</p>'.repeat(200);
const host = (body: string, headers: Readonly<Record<string, string>> = policy) => ({
  html: `<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
  headers,
});

interface Left {
  /** What the page that was left to was told of where the visitor came from. */
  readonly referrers: (string | undefined)[];
  /** Lets it answer. */
  readonly release: () => void;
}

/** Has the page that is left to answer only when it is released, as on a slow network. */
async function holdTarget(page: Page): Promise<Left> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const referrers: (string | undefined)[] = [];
  await page.route(`${target}**`, async (route) => {
    referrers.push((await route.request().allHeaders())['referer']);
    await released;
    await route.fulfill({contentType: 'text/html', body: '<h1>Sunny</h1>'});
  });
  return {referrers, release};
}

interface Seen {
  /** Whether the way out covers the page from corner to corner. */
  readonly isCovered: boolean;
  readonly title: string;
  /** How the page’s own heading is displayed. */
  readonly heading: string;
}

/** Has the page tell what is to be seen of it after each of some events: once it is being left it cannot be asked. */
async function watchCover(page: Page, ...events: string[]): Promise<() => readonly Seen[]> {
  const seen: Seen[] = [];
  page.on('console', (message) => {
    const [, told] = /^seen: (.*)/.exec(message.text()) ?? [];
    if (told !== undefined) seen.push(JSON.parse(told) as Seen);
  });
  await page.evaluate((types) => {
    const look = () => {
      const places = [0.01, 0.5, 0.99];
      const isCovered = places.every((place) => {
        const at = document.elementFromPoint(innerWidth * place, innerHeight * place);
        return at?.localName === 'signpost-exit';
      });
      const title = document.title.trim();
      const heading = document.querySelector('h1')!.checkVisibility() ? 'block' : 'none';
      console.info(`seen: ${JSON.stringify({isCovered, title, heading})}`);
    };
    for (const type of types) addEventListener(type, () => setTimeout(look));
  }, events);
  return () => seen;
}

/** Puts a page of another kind into the history before the one that is to be left. */
async function comeFromElsewhere(page: Page): Promise<void> {
  const {origin, href} = new URL(page.url());
  await page.route('**/before', (route) =>
    route.fulfill({contentType: 'text/html', body: '<h1>Before</h1>'}),
  );
  await page.goto(`${origin}/before`);
  await page.goto(href);
}

const thrice = async (page: Page) => {
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
};

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': (page) =>
    page.getByRole('link', {name: /^Leave this page quickly/}).click({noWaitAfter: true}),
  'the keyboard': async (page) => {
    await page.getByRole('link', {name: /^Leave this page quickly/}).focus();
    await page.keyboard.press('Enter');
  },
  'Shift, pressed three times': thrice,
};

describe('leaving a page', () => {
  for (const [by, leave] of Object.entries(ways))
    it(`by ${by} blanks it at once, and “back” does not lead to it again`, async () => {
      await site.visit(host(`${exit}${help}${script}`), async ({page, said, stopped}) => {
        await comeFromElsewhere(page);
        await page.getByRole('link', {name: /^Leave this page quickly/}).waitFor();
        const seen = await watchCover(page, 'click', 'keyup');
        const held = await holdTarget(page);
        await leave(page);
        await until(() => held.referrers.length > 0, 'the other page is asked for');
        const isBlank = () => seen().some(({isCovered, title}) => isCovered && title === '');
        await until(isBlank, 'the page is covered, and its tab says nothing of it');
        assert.deepEqual([said, stopped], [[], []]);

        held.release();
        await page.getByRole('heading', {name: 'Sunny'}).waitFor();
        await page.goBack();
        assert.equal(await page.getByRole('heading').textContent(), 'Before');
        assert.deepEqual(held.referrers, [undefined]);
      });
    });

  it('can be done from anywhere on it: the button stays in view', async () => {
    const bar = '<div style="transform: translateX(0); block-size: 2rem; overflow: hidden">';
    const body = `${exit}${help}${long}${script}`;
    for (const [width, wrapped] of [
      [1280, body],
      [320, body],
      [320, `${bar}</div>${body}`],
    ] as const)
      await site.visit(host(wrapped), async ({page}) => {
        await page.setViewportSize({width, height: 600});
        const button = page.getByRole('link', {name: /^Leave this page quickly/});
        await button.waitFor();
        for (const top of [0, 2000, 100_000]) {
          await page.evaluate((to) => scrollTo(0, to), top);
          const box = (await button.boundingBox())!;
          assert.ok(box.y >= 0 && box.y + box.height <= 600, `${width}, ${top}: ${box.y}`);
          assert.ok(box.x >= 0 && box.x + box.width <= width, `${width}, ${top}: ${box.x}`);
          assert.ok(box.height >= 24 && box.width >= 24);
        }
      });
  });

  it('is not on paper, and not there unless somebody put it there', async () => {
    await site.visit(host(`${exit}${help}${script}`), async ({page}) => {
      const button = page.getByRole('link', {name: /^Leave this page quickly/});
      await button.waitFor();
      await page.emulateMedia({media: 'print'});
      assert.ok(!(await button.isVisible()), 'a button on paper');
    });
    const list = '<signpost-resource-list src="/data/feed.json">Help</signpost-resource-list>';
    await site.visit(host(`${help}${list}${script}`, {}), async ({page, asked}) => {
      await page.locator('signpost-resource-list').getByRole('heading').first().waitFor();
      await thrice(page);
      await page.waitForTimeout(200);
      assert.match(page.url(), /\/pages\//);
      assert.ok(!asked.some((url) => url.includes('/chunks/exit')), 'its file was loaded');
    });
  });

  it('asks for nothing but the library’s own files', async () => {
    await site.visit(host(`${exit}${help}${script}`), async ({page, asked}) => {
      await page.getByRole('link', {name: /^Leave this page quickly/}).waitFor();
      await page.waitForLoadState('networkidle');
      const others = asked.slice(1).filter((url) => !url.startsWith(`${site.host}/dist/`));
      assert.deepEqual(
        others,
        ['data:,'].filter((url) => others.includes(url)),
      );
    });
  });
});

describe('without script', () => {
  for (const [what, page] of Object.entries({
    'that the visitor has switched off': {
      ...host(`${exit}${help}${script}`),
      context: {javaScriptEnabled: false},
    },
    'that the policy stops': host(`${exit}${help}${script}`, {
      'content-security-policy': "script-src 'none'",
    }),
  }))
    it(`the way out is a plain link: a script ${what}`, async () => {
      await site.visit(page, async ({page}) => {
        const held = await holdTarget(page);
        held.release();
        await page.getByRole('link', {name: 'Leave this page'}).click();
        await page.getByRole('heading', {name: 'Sunny'}).waitFor();
      });
    });
});

describe('in an iframe', () => {
  const query = `widget=exit&href=${encodeURIComponent(target)}`;
  const frame = (attributes = '', base = '/dist') =>
    `<iframe title="Leave" width="400" height="80" ${attributes} src="${base}/embed.html?${query}"></iframe>`;
  const around = '<script src="/dist/frame.js"></script>';
  const press = async (page: Page) => {
    const button = page
      .frameLocator('iframe[title]')
      .getByRole('link', {name: /^Leave this page quickly/});
    await button.waitFor();
    await button.click({noWaitAfter: true});
  };

  it('the page around is blank at once, and is left', async () => {
    await site.visit(host(`${help}${frame()}${around}`, {}), async ({page}) => {
      await comeFromElsewhere(page);
      const seen = await watchCover(page, 'message');
      const held = await holdTarget(page);
      await press(page);
      await until(() => held.referrers.length > 0, 'the other page is asked for');
      await until(() => seen().at(-1)?.heading === 'none', 'the page around is blank');
      held.release();
      await page.getByRole('heading', {name: 'Sunny'}).waitFor();
      await page.goBack();
      assert.equal(await page.getByRole('heading').textContent(), 'Before');
    });
  });

  it('the page around is left without a script of its own', async () => {
    await site.visit(host(`${help}${frame()}`, {}), async ({page}) => {
      const held = await holdTarget(page);
      held.release();
      await press(page);
      await page.getByRole('heading', {name: 'Sunny'}).waitFor();
    });
  });

  it('in a sandbox the page around is left when it listens, else a tab is opened', async () => {
    const sandbox = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
    const shut = (more: string) =>
      host(`${help}${frame(sandbox, `${site.library}/dist`)}${more}`, {});
    await site.visit(shut(around), async ({page}) => {
      await page
        .context()
        .route(`${target}**`, (route) =>
          route.fulfill({contentType: 'text/html', body: '<h1>Sunny</h1>'}),
        );
      await press(page);
      await page.getByRole('heading', {name: 'Sunny'}).waitFor();
    });
    await site.visit(shut(''), async ({page}) => {
      await page
        .context()
        .route(`${target}**`, (route) =>
          route.fulfill({contentType: 'text/html', body: '<h1>Sunny</h1>'}),
        );
      const [tab] = await Promise.all([page.waitForEvent('popup'), press(page)]);
      await tab.getByRole('heading', {name: 'Sunny'}).waitFor();
    });
  });

  it('nobody else can have the page around left, and it goes to no script', async () => {
    const other = `<iframe title="Other" srcdoc="<script>parent.postMessage({type: 'signpost:exit', version: 1, href: '${target}'}, '*')</script>"></iframe>`;
    await site.visit(host(`${help}${around}${other}`, {}), async ({page}) => {
      await page.waitForTimeout(300);
      assert.ok(await page.getByRole('heading', {name: /^Help/}).isVisible(), 'it was blanked');
      assert.match(page.url(), /\/pages\//);
    });
    const evil = `widget=exit&href=${encodeURIComponent('javascript:parent.broken=1')}`;
    const body = `${help}<iframe title="Leave" src="/dist/embed.html?${evil}"></iframe>${around}`;
    await site.visit(host(body, {}), async ({page}) => {
      const button = page.frameLocator('iframe[title]').getByRole('link', {name: /^Leave/});
      await button.waitFor();
      assert.equal(await button.getAttribute('href'), 'https://www.bbc.co.uk/weather');
    });
  });
});
