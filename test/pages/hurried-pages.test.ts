import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {CDPSession, Page} from 'playwright-core';
import {silence, titlesIn, until, useSite} from './partner-site.js';

/** Pages that put a widget anywhere, take it away at any moment, and write anything into its tag. */

const site = useSite();

const script =
  '<script type="module" src="/dist/signpost.js" data-feed="/data/feed.json"></script>';
const list =
  '<signpost-resource-list audience="health" limit="3"><p>Ours</p></signpost-resource-list>';
const pageOf = (body: string) => ({
  html: `<!doctype html><html lang="en"><title>A partner</title><body>${script}${body}</body></html>`,
});

interface Described {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name?: string}[];
}
const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as {readonly modules: readonly {readonly declarations?: readonly Described[]}[]};

/** The tags that partners embed, each with its attributes. */
const described = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName, attributes = []}) =>
    tagName === undefined || tagName === 'signpost-snippet-builder'
      ? []
      : [{tag: tagName, names: attributes.flatMap(({name}) => name ?? [])}],
  );

const junk = [
  '',
  ' ',
  'null',
  '-1',
  'NaN',
  '1e309',
  '{}',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '//',
  '../../..',
  '"><img src=x onerror=alert(1)>',
  '\u202e\u0000\ud800',
  '🜁'.repeat(5_000),
];

describe('junk in an attribute', () => {
  for (const {tag, names} of described)
    it(`throws nothing and leaves the page usable: ${tag}`, async () => {
      await site.visit(pageOf(list), async ({page, said}) => {
        await titlesIn(page.locator('signpost-resource-list'));
        const alerts: string[] = [];
        page.on('dialog', (dialog) => {
          alerts.push(dialog.message());
          void dialog.dismiss();
        });
        const left = await page.evaluate(
          async ([tag, names, junk]) => {
            for (const name of names)
              for (const value of junk) {
                const widget = document.createElement(tag);
                widget.setAttribute(name, value);
                widget.append('Ours');
                document.body.append(widget);
                await customElements.whenDefined(tag);
                await (widget as unknown as {updateComplete?: Promise<unknown>}).updateComplete;
                widget.remove();
              }
            return document.querySelectorAll('img').length;
          },
          [tag, names, junk] as const,
        );
        assert.deepEqual([left, alerts], [0, []]);
        assert.deepEqual(
          said.filter((line) => line.startsWith('thrown:')),
          [],
        );
        assert.ok((await titlesIn(page.locator('signpost-resource-list'))).length > 1, 'no titles');
      });
    });
});

describe('a widget', () => {
  const places: Readonly<Record<string, () => void>> = {
    'that is moved to another place': () => {
      const home = document.createElement('section');
      document.body.append(home);
      home.append(document.querySelector('signpost-resource-list')!);
    },
    'that is cloned, with what is in it': () => {
      const widget = document.querySelector('signpost-resource-list')!;
      widget.replaceWith(widget.cloneNode(true));
    },
    'that goes into a form': () => {
      const form = document.createElement('form');
      document.body.append(form);
      form.append(document.querySelector('signpost-resource-list')!);
    },
    'in what is opened later': () => {
      const details = document.createElement('details');
      document.body.append(details);
      details.append(document.querySelector('signpost-resource-list')!);
      details.open = true;
    },
    'in a dialog': () => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector('signpost-resource-list')!);
      dialog.showModal();
    },
    'that comes out of a template': () => {
      const template = document.createElement('template');
      template.innerHTML = document.querySelector('signpost-resource-list')!.outerHTML;
      document
        .querySelector('signpost-resource-list')!
        .replaceWith(document.importNode(template.content, true));
    },
    'that lay in a template itself': () => {
      const template = document.createElement('template');
      const widget = document.querySelector('signpost-resource-list')!;
      template.content.append(widget);
      document.body.append(template.content);
    },
    'that moves into another shadow root': () => {
      const host = document.createElement('div');
      document.body.append(host);
      host.attachShadow({mode: 'open'}).append(document.querySelector('signpost-resource-list')!);
    },
  };
  for (const [place, put] of Object.entries(places))
    it(`${place} shows the same as before`, async () => {
      await site.visit(pageOf(list), async ({page, said, asked}) => {
        const widget = page.locator('signpost-resource-list');
        const before = await titlesIn(widget);
        await page.evaluate(put);
        await silence(page);
        assert.deepEqual(await titlesIn(widget), before);
        assert.ok(await widget.getByRole('heading', {name: before[0]!}).isVisible(), 'is not seen');
        assert.deepEqual(said, []);
        assert.equal(asked.filter((url) => url.includes('/data/')).length, 1);
      });
    });

  it('that is taken into an iframe’s document keeps its look and its resources', async () => {
    // The page's own feed is that of its own document.
    const own = list.replace(' audience', ' src="/data/feed.json" audience');
    await site.visit(pageOf(own), async ({page, said}) => {
      const before = await titlesIn(page.locator('signpost-resource-list'));
      const measure = `(widget) => {
        const {borderTopWidth, paddingTop} = getComputedStyle(widget.shadowRoot.querySelector('[part~="item"]'));
        return [borderTopWidth, paddingTop, getComputedStyle(widget).display];
      }`;
      const look = await page.evaluate<readonly string[]>(
        `(${measure})(document.querySelector('signpost-resource-list'))`,
      );
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.width = '800';
        frame.height = '600';
        document.body.append(frame);
        frame.contentDocument!.body.append(document.querySelector('signpost-resource-list')!);
      });
      const inside = page.frameLocator('iframe').locator('signpost-resource-list');
      assert.deepEqual(await titlesIn(inside), before);
      const after = await page.evaluate<readonly string[]>(
        `(${measure})(document.querySelector('iframe').contentDocument.querySelector('signpost-resource-list'))`,
      );
      assert.deepEqual(after, look);
      assert.deepEqual(said, []);
    });
  });

  it('that is taken away while the feed is on its way ends the request, and says nothing', async () => {
    await site.visit(pageOf(''), async ({page, said}) => {
      await page.route('**/held.json', () => {});
      const ended: string[] = [];
      page.on('requestfailed', (request) => ended.push(request.url()));
      const asking = page.waitForRequest('**/held.json');
      await page.evaluate(
        (list) => {
          document.body.insertAdjacentHTML('beforeend', list);
        },
        list.replace(' audience', ' src="/held.json" audience'),
      );
      await asking;
      await page.evaluate(() => document.querySelector('signpost-resource-list')!.remove());
      await until(() => ended.some((url) => url.endsWith('/held.json')), 'the request to end');
      assert.deepEqual(said, []);
    });
  });

  it('that is written by `document.write` is there', async () => {
    const writes = `<script>document.write(${JSON.stringify(list.replaceAll('</', '<\\/')).replaceAll('\\\\/', '\\/')})</script>`;
    await site.visit(pageOf(writes), async ({page, said}) => {
      assert.ok((await titlesIn(page.locator('signpost-resource-list'))).length > 1, 'no titles');
      assert.deepEqual(said, []);
    });
  });

  it('works where the page has frozen what every script shares', async () => {
    const before = () => {
      for (const shared of [
        Object,
        Array,
        String,
        Number,
        Function,
        Map,
        Set,
        Promise,
        RegExp,
        Date,
      ]) {
        Object.freeze(shared.prototype);
        Object.freeze(shared);
      }
      for (const shared of [JSON, Math, Reflect, Intl]) Object.freeze(shared);
    };
    await site.visit({...pageOf(list), before}, async ({page, said}) => {
      assert.ok((await titlesIn(page.locator('signpost-resource-list'))).length > 1, 'no titles');
      assert.deepEqual(said, []);
    });
  });
});

describe('many widgets', () => {
  it('fifty share one request and are all drawn', async () => {
    await site.visit(pageOf(list.repeat(50)), async ({page, said, asked}) => {
      await page.waitForFunction(() =>
        [...document.querySelectorAll('signpost-resource-list')].every(
          ({shadowRoot}) => (shadowRoot?.querySelectorAll('[part~="item"]').length ?? 0) > 1,
        ),
      );
      assert.equal(asked.filter((url) => url.includes('/data/')).length, 1);
      assert.deepEqual(said, []);
    });
  });

  it('leave nothing behind that grows, however often they come and go', async () => {
    await site.visit(pageOf(list), async ({page, said}) => {
      await titlesIn(page.locator('signpost-resource-list'));
      const devtools = await page.context().newCDPSession(page);
      await comeAndGo(page, 200);
      const before = await kept(devtools);
      await comeAndGo(page, 1_000);
      const after = await kept(devtools);
      // One widget has some hundred nodes and several listeners: a leak would be of thousands.
      assert.ok(after.nodes - before.nodes < 200, `${after.nodes - before.nodes} nodes more`);
      assert.ok(
        after.listeners - before.listeners < 20,
        `${after.listeners - before.listeners} listeners more`,
      );
      assert.ok(after.heap / before.heap < 1.25, `heap ${after.heap} after ${before.heap} bytes`);
      assert.deepEqual(said, []);
    });
  });
});

/** Puts a widget with everything in the page and takes it away, each time anew or the same one again. */
async function comeAndGo(page: Page, times: number): Promise<void> {
  await page.evaluate(async (times) => {
    const one = document.querySelector<HTMLElement>('signpost-resource-list')!;
    for (let time = 0; time < times; time++) {
      const widget = time % 2 ? one : (one.cloneNode(true) as HTMLElement);
      document.body.append(widget);
      // Half of them are gone before they have drawn anything.
      if (time % 4 < 2)
        await (widget as unknown as {updateComplete: Promise<unknown>}).updateComplete;
      widget.remove();
    }
    document.body.append(one);
  }, times);
}

async function kept(devtools: CDPSession) {
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const {metrics} = await devtools.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({name}) => name === wanted)!.value;
  return {nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
}
