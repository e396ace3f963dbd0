import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {integrityMap, type Integrity} from '../../src/tooling/integrity.js';
import {silence, titlesIn, until, useSite, type HostPage} from './partner-site.js';

/** Content security policies, and other ways of serving a page, with the headers of a real server. */

const site = useSite();

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const integrity = JSON.parse(readFileSync(`${dist}integrity.json`, 'utf8')) as Integrity;
const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const list = (src = '/data/feed.json') =>
  `<signpost-resource-list src="${src}" with-search with-filters><p>Ours</p></signpost-resource-list>`;
const search = (src = '/data/feed.json') =>
  `<signpost-region-search src="${src}"></signpost-region-search>`;
const documentOf = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>A partner</title>${head}</head><body>${body}</body></html>`;
const script = (file = 'signpost.js', attributes = '') =>
  `<script type="module" src="/dist/${file}" ${attributes}></script>`;
const shownIn = async (page: Page) => titlesIn(page.locator('signpost-resource-list'));
const kept = async (page: Page) => {
  assert.ok(await page.getByText('Ours').isVisible(), 'the author’s words are gone');
};

const others = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";
const withPolicy = (policy: string, head: string, body: string): HostPage => ({
  html: documentOf(head, body),
  headers: {'content-security-policy': policy},
});

/** Policies that README.md offers for copying, with the script line that each goes with. */
const policies: Readonly<Record<string, () => readonly [policy: string, head: string]>> = {
  'of its own host only': () => [
    `${others}; script-src 'self'; connect-src 'self'; ${trusted}`,
    script(),
  ],
  'with a nonce and strict-dynamic': () => [
    `${others}; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src 'self'; ${trusted}`,
    script('signpost.js', 'nonce="r4nd0m"'),
  ],
  'with the hash of the loader, and the folder of its files': () => {
    const hash = integrity.files['signpost.js']!;
    return [
      `${others}; script-src '${hash}' ${site.host}/dist/chunks/; connect-src 'self'; ${trusted}`,
      script('signpost.js', `integrity="${hash}"`),
    ];
  },
  'with the hash of every file': () => {
    const map = JSON.stringify(integrityMap(integrity, `${site.host}/dist/`));
    const all = [hashOf(map), ...Object.values(integrity.files)].map((hash) => `'${hash}'`);
    return [
      `${others}; script-src ${all.join(' ')}; connect-src 'self'; ${trusted}`,
      `<script type="importmap">${map}</script>${script('signpost.js', `integrity="${integrity.files['signpost.js']}"`)}`,
    ];
  },
  'with a nonce and the single file': () => [
    `${others}; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src 'self'; ${trusted}`,
    script('signpost.all.js', 'nonce="r4nd0m"'),
  ],
};

describe('a page with a strict policy', () => {
  for (const [name, make] of Object.entries(policies))
    it(`${name} shows everything, and has nothing to stop`, async () => {
      const [policy, head] = make();
      const body = `${list()}${search()}<div data-signpost="resource-list" data-src="/data/feed.json"></div>`;
      await site.visit(withPolicy(policy, head, body), async ({page, said, stopped}) => {
        const first = page.locator('signpost-resource-list').first();
        await titlesIn(first);
        await titlesIn(page.locator('[data-signpost] signpost-resource-list'));
        // What is fetched only when a visitor acts.
        await first.getByRole('searchbox').fill('visitting');
        await first.locator('mark, [part~="item"]').first().waitFor();
        const box = page.locator('signpost-region-search').getByRole('combobox');
        await box
          .or(page.locator('signpost-region-search').getByRole('textbox'))
          .first()
          .fill('BS1 1AA');
        await silence(page);
        assert.deepEqual([said, stopped], [[], []]);
      });
    });

  it('shows a list from another origin that the policy names', async () => {
    const {library} = site;
    const policy = `${others}; script-src ${library}; connect-src ${library}; ${trusted}`;
    const head = `<script type="module" src="${library}/v1/signpost.js" data-feed="${library}/data/feed.json"></script>`;
    const body = '<signpost-resource-list></signpost-resource-list>';
    await site.visit(withPolicy(policy, head, body), async ({page, said, stopped}) => {
      await shownIn(page);
      assert.deepEqual([said, stopped], [[], []]);
    });
  });

  it('shows an iframe with its height, by a policy for frames', async () => {
    const policy = `${others}; script-src 'self'; frame-src 'self'`;
    const frame =
      '<iframe title="Help" src="/dist/embed.html?widget=resource-list&amp;feed=/data/feed.json"></iframe>';
    const page = withPolicy(policy, '<script async src="/dist/frame.js"></script>', frame);
    await site.visit(page, async ({page, said, stopped}) => {
      await titlesIn(page.frameLocator('iframe').locator('signpost-resource-list'));
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 300);
      assert.deepEqual([said, stopped], [[], []]);
    });
  });
});

describe('a page whose policy leaves the library out', () => {
  it('keeps the author’s words when it forbids the script', async () => {
    const policy = `${others}; script-src 'nonce-r4nd0m' 'strict-dynamic'`;
    await site.visit(withPolicy(policy, script(), list()), async ({page, stopped}) => {
      await kept(page);
      assert.equal(stopped.length, 1, stopped.join('\n'));
    });
  });

  it('keeps the author’s words when it forbids the feed, and lets visitors try again', async () => {
    const policy = `${others}; script-src 'self'; connect-src 'none'`;
    await site.visit(withPolicy(policy, script(), list()), async ({page}) => {
      await page.getByRole('button', {name: 'Try again'}).waitFor();
      await kept(page);
    });
  });

  for (const file of ['signpost.js', 'signpost.all.js'])
    it(`keeps the author’s words when its trusted types do not name Lit, with ${file}`, async () => {
      const policy = `${others}; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types something-else`;
      const body = `${list()}<div data-signpost="resource-list"><p>Kept</p></div>`;
      await site.visit(withPolicy(policy, script(file), body), async ({page, said}) => {
        await until(() => said.some((text) => text.includes('lit-html')), 'a word in the console');
        await silence(page);
        await kept(page);
        assert.ok(await page.getByText('Kept').isVisible(), 'what the box held is gone');
      });
    });
});

describe('a page that is served in another way', () => {
  // A browser may not run module scripts there; README.md says what to write instead.
  it('as XHTML shows a list', async () => {
    const html = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A partner</title>
<script data-feed="/data/feed.json">import('/dist/signpost.js');</script></head>
<body>${list().replace('with-search with-filters', 'with-search="" with-filters=""')}
<signpost-region-search></signpost-region-search>
<div data-signpost="resource-list"><br/></div></body></html>`;
    const page = {html, type: 'application/xhtml+xml'};
    await site.visit(page, async ({page, said}) => {
      assert.equal(await page.evaluate('document.contentType'), 'application/xhtml+xml');
      const first = page.locator('signpost-resource-list').first();
      await titlesIn(first);
      await titlesIn(page.locator('[data-signpost] signpost-resource-list'));
      await first.getByRole('searchbox').fill('visit');
      await first.locator('mark').first().waitFor();
      await silence(page);
      assert.deepEqual(said, []);
      assert.equal(await page.evaluate("'litHtmlPolyfillSupport' in globalThis"), false);
    });
  });

  it('in a sandbox without an origin shows a list', async () => {
    const {library} = site;
    const inner = documentOf(
      `<script type="module" src="${library}/dist/signpost.js" data-feed="${library}/data/feed.json"></script>`,
      '<signpost-resource-list with-search with-url-state><p>Ours</p></signpost-resource-list>',
    );
    const page: HostPage = {
      html: inner,
      headers: {'content-security-policy': 'sandbox allow-scripts'},
    };
    await site.visit(page, async ({page, said}) => {
      assert.equal(await page.evaluate('origin'), 'null');
      const list = page.locator('signpost-resource-list');
      await titlesIn(list);
      await list.getByRole('searchbox').fill('visit');
      await list.locator('mark').first().waitFor();
      await silence(page);
      assert.deepEqual(said, []);
    });
  });

  it('with a base address asks for the feed there, and for its own files beside itself', async () => {
    const head = `<base href="/data/">${script()}`;
    await site.visit({html: documentOf(head, list('feed.json'))}, async ({page, said, asked}) => {
      await shownIn(page);
      const paths = asked.map((url) => new URL(url).pathname);
      assert.ok(paths.includes('/data/feed.json'), paths.join(' '));
      assert.deepEqual(said, []);
    });
  });

  it('with data-feed and a base address, too', async () => {
    const head = `<base href="/data/">${script('signpost.js', 'data-feed="feed.json"')}`;
    const body = '<signpost-resource-list></signpost-resource-list>';
    await site.visit({html: documentOf(head, body)}, async ({page, said}) => {
      await shownIn(page);
      assert.deepEqual(said, []);
    });
  });

  it('in quirks mode shows a list that fits', async () => {
    const html = `<html><body>${script()}<table width="320"><tr><td>${list()}</td></tr></table>`;
    await site.visit({html}, async ({page, said}) => {
      assert.equal(await page.evaluate('document.compatMode'), 'BackCompat');
      await shownIn(page);
      const width = await page.locator('table').evaluate((table) => table.clientWidth);
      assert.ok(width <= 320, `the list makes its table ${width} pixels wide`);
      assert.deepEqual(said, []);
    });
  });
});
