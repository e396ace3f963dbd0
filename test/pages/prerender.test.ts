import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import feedJson from '../../data/feed.json' with {type: 'json'};
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {prerender, type PrerenderedWidget} from '../../src/prerender/prerender.js';
import {prerenderInto} from '../../src/tooling/prerender-into.js';
import {headingsIn} from '../prerender/read-html.js';
import {useBrowser} from './use-browser.js';

/** What is written out for readers without script, beside what the element itself shows. */

const use = useBrowser();
const parsed = parseFeed(feedJson);
assert.ok(parsed.ok, 'The published feed is one.');
const {feed} = parsed.value;
const now = new Date();

type Attributes = Readonly<Record<string, string>>;

/** The widget as a partner's page has it, its content written out. */
async function written(widget: PrerenderedWidget, attributes: Attributes, of = feed) {
  const {html, date} = await prerender(of, widget, {attributes, now});
  const given = Object.entries({src: '/data/feed.json', prerendered: date, ...attributes});
  const all = given.map(([name, value]) => ` ${name}="${value}"`).join('');
  return {html, markup: `<signpost-${widget}${all}>${html}</signpost-${widget}>`};
}

/** Opens a page with some mark-up, and with a feed that is sent, changed or lost. */
async function visit(
  markup: string,
  run: (page: Page, answer: () => void) => Promise<void>,
  {
    weather = 'sent',
    body = JSON.stringify(feedJson),
  }: {weather?: 'sent' | 'lost' | 'held'; body?: string} = {},
) {
  const page = await use.browser.newPage();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/data/feed.json', async (route) => {
    if (weather === 'lost') return route.abort('failed');
    if (weather === 'held') await answered;
    await route.fulfill({contentType: 'application/json', body});
  });
  const address = `${use.origin}/a-partner/`;
  const script = '<script type="module" src="/dist/signpost.js"></script>';
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>A partner</title><body>${markup}${script}</body></html>`,
    }),
  );
  try {
    await page.goto(address);
    await run(page, answer);
  } finally {
    answer();
    await page.close();
  }
}

/** The headings of the element's own view: of itself, and not of elements inside it. */
const headingsShown = (page: Page, tag: string) =>
  page.locator(tag).evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => !heading.closest('[hidden]'))
      .map((heading) => ({
        level: Number(heading.localName[1]),
        text: heading.textContent.replace(/\s+/g, ' ').trim(),
      })),
  );

const isShown = (page: Page) =>
  page.waitForFunction(() =>
    document
      .querySelector('[src="/data/feed.json"]')
      ?.shadowRoot?.querySelector('[part~="base"], [part~="notice"]'),
  );

/** Waits until the element is there, with a feed that is on its way. */
const isHere = (page: Page) =>
  page.waitForFunction(() => {
    const list = document.querySelector<HTMLElement & {feedState?: {status: string}}>(
      'signpost-resource-list',
    );
    return list?.feedState?.status === 'loading';
  });

/** Waits until all of it is drawn. */
const isDrawn = async (page: Page, tag: string) => {
  await isShown(page);
  await page
    .locator(tag)
    .evaluate((element) => (element as HTMLElement & {updateComplete: unknown}).updateComplete);
};

/** Whether any of the content inside the tag takes up room. */
const isContentSeen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[prerendered] > *')].some(
      (child) => child.getClientRects().length > 0,
    ),
  );

describe('what is written out', () => {
  const same: readonly [PrerenderedWidget, Attributes][] = [
    ['resource-list', {audience: 'health'}],
    ['resource-list', {audience: 'prisons', 'heading-level': '3', limit: '3'}],
    ['resource-list', {type: 'booklet film', heading: 'Ours'}],
    ['briefing-card', {audience: 'health'}],
    ['resource-card', {resource: 'scie-guide-22'}],
  ];
  for (const [widget, attributes] of same)
    it(`has the headings and resources of the element, in its order: ${widget} ${JSON.stringify(attributes)}`, async () => {
      const {html, markup} = await written(widget, attributes);
      await visit(markup, async (page) => {
        await isDrawn(page, `signpost-${widget}`);
        const expected = headingsIn(html);
        await page.waitForFunction(
          ([tag, count]) =>
            document.querySelector(tag)!.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')
              .length >= count,
          [`signpost-${widget}`, expected.length] as const,
        );
        assert.deepEqual(await headingsShown(page, `signpost-${widget}`), expected);
      });
    });

  it('has the help for an area that the element has, in its order', async () => {
    const {html, markup} = await written('region-search', {area: 'south-west'});
    await visit(markup, async (page) => {
      await page.locator('signpost-region-search [part~="group-heading"]').first().waitFor();
      await isDrawn(page, 'signpost-region-search');
      const shown = await headingsShown(page, 'signpost-region-search');
      // Beside the name of a group, the element counts what is in it.
      const names = shown.map(({level, text}) => ({level, text: text.replace(/ \(\d+\)$/, '')}));
      assert.deepEqual(names, [...headingsIn(html)]);
    });
  });

  it('has the sections and featured resources of a page, in its order', async () => {
    const attributes = {audience: 'health', 'region-search': 'elsewhere'};
    const {html, markup} = await written('audience-page', attributes);
    await visit(markup, async (page) => {
      await isDrawn(page, 'signpost-audience-page');
      assert.deepEqual(await headingsShown(page, 'signpost-audience-page'), [...headingsIn(html)]);
    });
  });

  it('stands until the feed is here, and gives way to the element', async () => {
    const {markup} = await written('resource-list', {audience: 'health'});
    await visit(
      markup,
      async (page, answer) => {
        await isHere(page);
        assert.equal(await isContentSeen(page), true);
        answer();
        await isShown(page);
        assert.equal(await isContentSeen(page), false);
      },
      {weather: 'held'},
    );
  });

  it('has what the author put into slots in view with it, and with the element after it', async () => {
    const page = `<signpost-resource-list src="/data/feed.json" audience="health">Old
      <p slot="footer">Tell us what is missing</p>
      <span slot="heading">For our nurses</span><p slot="intro">Chosen by us</p>
    </signpost-resource-list>`;
    const {html} = await prerenderInto(page, feed, {now, extent: 'first'});
    const slotted = ['For our nurses', 'Chosen by us', 'Tell us what is missing'];
    await visit(
      html,
      async (page, answer) => {
        const inOrder = async (between: string) => {
          const texts = [...slotted.slice(0, 2), between, ...slotted.slice(2)];
          const tops = [];
          for (const text of texts) {
            const found = page.getByText(text, {exact: true}).filter({visible: true});
            assert.equal(await found.count(), 1, text);
            tops.push((await found.boundingBox())!.y);
          }
          assert.deepEqual(
            tops,
            [...tops].sort((a, b) => a - b),
          );
        };
        await isHere(page);
        await inOrder("Prisoners' Families Helpline");
        answer();
        await isShown(page);
        await page.getByRole('heading', {level: 2, name: 'For our nurses'}).waitFor();
        await inOrder("Prisoners' Families Helpline");
      },
      {weather: 'held'},
    );
  });

  it('stays when the feed cannot be had', async () => {
    const {markup} = await written('resource-list', {audience: 'health'});
    await visit(
      markup,
      async (page) => {
        await page.locator('signpost-resource-list [part~="error"]').waitFor();
        assert.equal(await isContentSeen(page), true);
        const text = await page.locator('body').innerText();
        assert.match(text, /Prisoners' Families Helpline/);
      },
      {weather: 'lost'},
    );
  });

  const long: readonly [PrerenderedWidget, Attributes][] = [
    ['resource-list', {audience: 'health'}],
    ['region-search', {area: 'south-west'}],
    ['briefing-card', {audience: 'health'}],
    ['audience-page', {audience: 'health', 'region-search': 'elsewhere'}],
  ];
  for (const [widget, attributes] of long)
    it(`gives way without moving the page, whatever margins its own styles have: ${widget}`, async () => {
      const {markup} = await written(widget, attributes);
      await visit(
        `<p>Before</p><main>${markup}</main>`,
        async (page, answer) => {
          const moved = page.evaluate(
            () =>
              new Promise<readonly number[]>((resolve) => {
                const values: number[] = [];
                new PerformanceObserver((list) => {
                  for (const entry of list.getEntries())
                    values.push((entry as unknown as {value: number}).value);
                }).observe({type: 'layout-shift', buffered: true});
                addEventListener('asked', () => resolve(values));
              }),
          );
          // Painted as it was written, and then as it is.
          await page.waitForTimeout(300);
          answer();
          await isDrawn(page, `signpost-${widget}`);
          await page.waitForTimeout(300);
          await page.evaluate(() => dispatchEvent(new Event('asked')));
          assert.deepEqual(await moved, []);
        },
        {weather: 'held'},
      );
    });

  it('loses what was withdrawn as soon as the feed is here', async () => {
    const title = "Prisoners' Families Helpline";
    const helpline = feed.resources.find((resource) => resource.title === title)!;
    const changed = {
      ...feedJson,
      resources: feedJson.resources.map((resource) =>
        resource.id === helpline.id ? {...resource, status: 'withdrawn'} : resource,
      ),
    };
    const {html, markup} = await written('resource-list', {audience: 'health'});
    assert.equal(
      headingsIn(html).some(({text}) => text === title),
      true,
    );
    await visit(
      markup,
      async (page) => {
        await isShown(page);
        assert.equal(await isContentSeen(page), false);
        const shown = await headingsShown(page, 'signpost-resource-list');
        assert.ok(shown.length > 1, 'The list is there.');
        assert.equal(
          shown.some(({text}) => text === title),
          false,
        );
      },
      {body: JSON.stringify(changed)},
    );
  });
});
