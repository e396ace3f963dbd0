import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import type {Integrity} from '../../src/tooling/integrity.js';
import {axeViolations, openPage, sidewaysScroll} from './open-page.js';
import {titlesIn, useSite} from './partner-site.js';

/** Four forms of one snippet, on six kinds of page, under three kinds of policy. */

const site = useSite();

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const written = readFileSync(at('a-static-list.html'), 'utf8');
const integrity = JSON.parse(readFileSync(at('../../dist/integrity.json'), 'utf8')) as Integrity;

const query = 'audience=health&amp;limit=2&amp;feed=/data/feed.json';
/** Each with the place of its list on the page. */
const forms = {
  'a tag': {
    markup:
      '<signpost-resource-list audience="health" limit="2"><p>Ours</p></signpost-resource-list>',
    listIn: (page: Page) => page.locator('#form-0 signpost-resource-list'),
  },
  'a box with data attributes': {
    markup:
      '<div data-signpost="resource-list" data-audience="health" data-limit="2"><p>Ours</p></div>',
    listIn: (page: Page) => page.locator('#form-1 [data-signpost] > signpost-resource-list'),
  },
  'an iframe': {
    markup: `<iframe title="Help" width="300" height="400" src="/dist/embed.html?widget=resource-list&amp;${query}"></iframe>`,
    listIn: (page: Page) => page.frameLocator('#form-2 iframe').locator('signpost-resource-list'),
  },
  'HTML that is written already': {
    markup: `<signpost-resource-list audience="health" limit="2">${written}</signpost-resource-list>`,
    listIn: (page: Page) => page.locator('#form-3 signpost-resource-list'),
  },
} as const;

interface Host {
  readonly start?: string;
  readonly css?: string;
  /** Style sheets of the project's packages. */
  readonly framework?: string;
  readonly bodyClass?: string;
}

/** Its own typeface does not come with it. */
const plainType = '* {font-family: arial, sans-serif !important}';

const hosts: Readonly<Record<string, Host>> = {
  'a plain page': {},
  'a page of GOV.UK Frontend': {
    framework: 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
    bodyClass: 'govuk-template__body govuk-body',
    css: plainType,
  },
  'a page of NHS.UK frontend': {
    framework: 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend-10.6.1.min.css',
  },
  'a page of Bootstrap': {
    framework: 'bootstrap/dist/css/bootstrap.min.css',
    bodyClass: 'container',
  },
  'a page that takes every style away': {
    css: '* {all: unset !important} div {display: block !important}',
  },
  'a page in quirks mode, 280 pixels wide': {
    start: '<html lang="en">',
    css: 'div {width: 280px; overflow: hidden}',
  },
};

const others =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const policies: Readonly<
  Record<string, () => readonly [sources: string, attributes: (file: string) => string]>
> = {
  'of its own host': () => ["'self'", () => ''],
  'with a nonce': () => ["'nonce-r4nd0m' 'strict-dynamic'", () => 'nonce="r4nd0m"'],
  'with hashes': () => {
    const {files} = integrity;
    const hashes = ['signpost.js', 'frame.js'].map((file) => `'${files[file]!}'`);
    return [
      `${hashes.join(' ')} ${site.host}/dist/chunks/`,
      (file) => `integrity="${files[file]!}"`,
    ];
  },
};

const pageOf = (host: Host, [sources, attributes]: ReturnType<(typeof policies)[string]>) => {
  const {start = '<!doctype html><html lang="en">', css = '', framework, bodyClass = ''} = host;
  const boxes = Object.values(forms).map(({markup}, n) => `<div id="form-${n}">${markup}</div>`);
  const links = [framework && `/node_modules/${framework}`, css && 'own.css'].map(
    (href) => href && `<link rel="stylesheet" href="${href}">`,
  );
  return {
    css,
    headers: {'content-security-policy': `${others}; script-src ${sources}`},
    html: `${start}<head><title>A partner</title><meta name="viewport" content="width=device-width">${links.join('')}
<script type="module" src="/dist/signpost.js" data-feed="/data/feed.json" ${attributes('signpost.js')}></script>
<script async src="/dist/frame.js" ${attributes('frame.js')}></script></head>
<body class="${bodyClass}">${boxes.join('\n')}</body></html>`,
  };
};

for (const [hostName, host] of Object.entries(hosts))
  describe(hostName, () => {
    for (const [policyName, policy] of Object.entries(policies))
      it(`shows the same list in all four forms, under a policy ${policyName}`, async () => {
        await site.visit(pageOf(host, policy()), async ({page, said, stopped}) => {
          const expected = await titlesIn(forms['a tag'].listIn(page));
          assert.ok(expected.length > 2, `only ${expected.length} titles`);
          for (const [form, {listIn}] of Object.entries(forms))
            assert.deepEqual(await titlesIn(listIn(page)), expected, form);
          for (const words of await page.getByText(/^(Ours|As published on)/).all())
            assert.ok(await words.isHidden(), 'what was written before is still in view');
          await page.waitForFunction(
            () => document.querySelector('iframe')!.getBoundingClientRect().height > 400,
          );
          // The framework's own typeface, which the policy forbids.
          const ours = (text: string) => !text.includes('assets.nhs.uk');
          assert.deepEqual([said.filter(ours), stopped.filter(ours)], [[], []]);
        });
      });

    it('can be read without script', async () => {
      const page = pageOf(host, policies['of its own host']!());
      await site.visit({...page, context: {javaScriptEnabled: false}}, async ({page}) => {
        assert.equal(await page.getByText('Ours').locator('visible=true').count(), 2);
        for (const box of ['#form-2 >> iframe', '#form-3 >> css=time'])
          assert.ok(await page.locator(box).isVisible(), `${box} is not in view`);
        const frame = page.frameLocator('iframe');
        assert.ok(await frame.getByRole('link').first().isVisible(), 'no way to help in the frame');
      });
    });
  });

describe('the demonstration of the four forms', () => {
  const address = () => `${site.host}/stories/partner-pages/embedded-forms/index.html`;

  it('shows the same list four times, and breaks no rule that can be checked', async () => {
    const open = await openPage(site.browser, address(), 'answered');
    try {
      const {page} = open;
      const lists = page.locator('.form > signpost-resource-list, [data-signpost] > *');
      const expected = await titlesIn(lists.first());
      for (const n of [1, 2]) assert.deepEqual(await titlesIn(lists.nth(n)), expected);
      const frame = page.frameLocator('iframe');
      assert.deepEqual(await titlesIn(frame.locator('signpost-resource-list')), expected);
      assert.deepEqual(open.complaints(), []);
      assert.deepEqual(await open.violations(), []);
      assert.deepEqual(await axeViolations(page), []);
      // Once for the page, and once for the page in its frame.
      assert.equal(open.feedRequests(), 2);
    } finally {
      await open.close();
    }
  });

  it('fits a screen 320 pixels wide', async () => {
    const options = {viewport: {width: 320, height: 640}};
    const open = await openPage(site.browser, address(), 'answered', options);
    try {
      await titlesIn(open.page.locator('signpost-resource-list').first());
      assert.equal(await sidewaysScroll(open.page), 0);
    } finally {
      await open.close();
    }
  });
});
