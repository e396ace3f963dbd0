import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {silence, titlesIn, useSite} from './partner-site.js';

/** Pages with scripts and names that get in the way, and what the library leaves behind on them. */

const site = useSite();

const list =
  '<signpost-resource-list with-search with-filters audience="health"><p>Ours</p></signpost-resource-list>';
const search = '<signpost-region-search></signpost-region-search>';
const standIn = '<div data-signpost="briefing-card" data-audience="health"><p>Ours</p></div>';
const script = (file: string) =>
  `<script type="module" src="/dist/${file}" data-feed="/data/feed.json"></script>`;
const pageOf = (body: string, file = 'signpost.js') => ({
  html: `<!doctype html><html lang="en"><title>A partner</title><body>${body}${script(file)}${list}${search}${standIn}</body></html>`,
});

/** Everything that a visitor does, as far as it needs a file or a function of its own. */
async function use({page}: {readonly page: Page}) {
  const widget = page.locator('signpost-resource-list');
  await titlesIn(widget);
  await widget.getByRole('searchbox').fill('visitting');
  await widget.locator('mark').first().waitFor();
  const areas = page.locator('signpost-region-search');
  const show = areas.getByRole('button', {name: 'Show areas'});
  await areas.getByRole('heading').first().waitFor();
  if (await show.isVisible()) await show.click();
  await areas.getByText('South West', {exact: true}).first().click();
  await areas.locator('[part~="item"]').first().waitFor();
  await page.locator('signpost-briefing-card').getByRole('heading').first().waitFor();
}

const patches: Readonly<Record<string, () => void>> = {
  'puts names on every object, array and text': () => {
    const junk = function () {
      return 'junk';
    };
    for (const {prototype} of [Object, Array, String, Function, Number]) {
      const anything = prototype as unknown as Record<string, unknown>;
      for (const name of [
        'each',
        'extend',
        'inject',
        'contains',
        'clone',
        'remove',
        'first',
        'merge',
      ])
        anything[name] = junk;
    }
  },
  'has old ways to write arrays as JSON and to find in them': () => {
    const array = Array.prototype as unknown as Record<string, unknown>;
    array['toJSON'] = function (this: unknown[]) {
      return `[${this.map(String).join(', ')}]`;
    };
    (String.prototype as unknown as Record<string, unknown>)['toJSON'] = function (this: string) {
      return `"${this}"`;
    };
    array['flatten'] = array['compact'] = array['uniq'] = () => [];
  },
  'has its own way to fetch': () => {
    const own = window.fetch.bind(window);
    window.fetch = (...args) => own(...args);
  },
};

describe('a page whose script', () => {
  for (const file of ['signpost.js', 'signpost.all.js'])
    for (const [what, before] of Object.entries(patches))
      it(`${what} does not break the widgets of ${file}`, async () => {
        await site.visit({...pageOf('', file), before}, async ({page, said}) => {
          await use({page});
          assert.deepEqual(said, []);
        });
      });
});

describe('a page with names of its own', () => {
  /** Forms and images put their name in the place of a member of the document. */
  const names = [
    ...[
      'baseURI',
      'body',
      'head',
      'title',
      'forms',
      'images',
      'links',
      'location',
      'cookie',
      'domain',
    ],
    ...['documentElement', 'readyState', 'currentScript', 'styleSheets', 'activeElement', 'fonts'],
    ...['getElementById', 'children', 'implementation'],
    ...[
      'addEventListener',
      'removeEventListener',
      'dispatchEvent',
      'contentType',
      'adoptedStyleSheets',
    ],
  ];
  /** Ids put their element in the place of a global that is not there. */
  const ids = [
    ...['customElements', 'fetch', 'document', 'location', 'signpost', 'Lit', 'name'],
    ...['scheduler', 'navigation', 'trustedTypes', 'Symbol', 'URL', 'search', 'feed', 'load'],
  ];

  for (const file of ['signpost.js', 'signpost.all.js']) {
    it(`like those of the document does not break the widgets of ${file}`, async () => {
      const forms = names.map((name) => `<form name="${name}"><input name="x"></form>`);
      await site.visit(pageOf(forms.join(''), file), async ({page, said}) => {
        assert.equal(await page.evaluate('document.baseURI.localName'), 'form');
        await use({page});
        assert.deepEqual(said, []);
      });
    });

    it(`like those of the browser does not break the widgets of ${file}`, async () => {
      const elements = ids.map((id) => `<span id="${id}">${id}</span>`);
      await site.visit(pageOf(elements.join(''), file), async ({page, said}) => {
        await use({page});
        assert.deepEqual(said, []);
      });
    });
  }

  it('in a form does not break the widgets inside that form', async () => {
    const fields = ['querySelectorAll', 'localName', 'matches', 'children', 'firstElementChild'];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    const html = `<!doctype html><html lang="en"><body>${script('signpost.js')}</body></html>`;
    await site.visit({html}, async ({page, said}) => {
      await page.evaluate((markup) => {
        const form = document.createElement('form');
        form.innerHTML = markup;
        document.body.append(form);
      }, inputs + list);
      await titlesIn(page.locator('signpost-resource-list'));
      assert.deepEqual(said, []);
    });
  });
});

describe('the library', () => {
  for (const file of ['signpost.js', 'signpost.all.js'])
    it(`leaves nothing behind on the page but its tags, with ${file}`, async () => {
      const before = () => {
        addEventListener('DOMContentLoaded', () => undefined);
      };
      const markup = `${list}${search}${standIn}`;
      const html = `<!doctype html><html lang="en"><body><p>${' '}</p></body></html>`;
      await site.visit({html, before}, async ({page}) => {
        const state = () =>
          page.evaluate(() => ({
            window: Object.getOwnPropertyNames(window).sort(),
            document: Object.getOwnPropertyNames(document),
            prototypes: [Object, Array, String, Element, HTMLElement, Document, Node].map(
              ({prototype}) => Reflect.ownKeys(prototype).length,
            ),
            root: document.documentElement.outerHTML.split('<body')[0],
            storage: [localStorage.length, sessionStorage.length, document.cookie],
          }));
        const first = await state();
        await page.evaluate(
          ([file, markup]) => {
            const script = document.createElement('script');
            script.type = 'module';
            script.src = `/dist/${file}`;
            script.dataset['feed'] = '/data/feed.json';
            document.body.append(script);
            document.body.insertAdjacentHTML('beforeend', markup!);
          },
          [file, markup],
        );
        await use({page});
        await silence(page);
        const after = await state();
        // By these names copies of Lit know of each other.
        const isLit = (name: string) =>
          /^(lit(Html|Element)Versions|reactiveElementVersions|litPropertyMetadata)$/.test(name);
        assert.deepEqual({...after, window: after.window.filter((name) => !isLit(name))}, first);
      });
    });
});
