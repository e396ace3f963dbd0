import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locator, Page} from 'playwright-core';
import {axeViolations, openPage} from './open-page.js';
import {useBrowser} from './use-browser.js';

/** A whole page in one tag, as the loader brings it: what it needs, when, and on paper. */

const use = useBrowser();

interface Visit {
  readonly page: Page;
  readonly tag: Locator;
  /** Whether the file of an element was asked for. */
  readonly hasAsked: (element: string) => boolean;
}

/** Opens the children's services page; one part of the library may be refused. */
async function visit(run: (visit: Visit) => Promise<void>, refused = 'none'): Promise<void> {
  const open = await openPage(use.browser, 'about:blank', 'answered');
  try {
    const asked: string[] = [];
    open.page.on('request', (request) => asked.push(request.url()));
    await open.page.route(`**/chunks/${refused}-*.js`, (route) => route.abort('failed'));
    await open.page.goto(`${use.origin}/stories/partner-pages/childrens-services/`);
    const tag = open.page.locator('signpost-audience-page');
    await tag.getByRole('heading', {name: 'Training', exact: true}).waitFor();
    const hasAsked = (element: string) => asked.some((url) => url.includes(`/chunks/${element}-`));
    await run({page: open.page, tag, hasAsked});
    assert.equal(asked.filter((url) => url.endsWith('/data/feed.json')).length, 1);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(use.origin)),
      [],
    );
  } finally {
    await open.close();
  }
}

const search = (tag: Locator) => tag.locator('signpost-region-search');

describe('a page in one tag', () => {
  it('brings the search by area, and what is opened only when it is', async () => {
    await visit(async ({page, tag, hasAsked}) => {
      await search(tag).getByRole('heading', {name: 'Spurgeons family services'}).waitFor();
      assert.equal(hasAsked('resource-list'), false);
      assert.equal(hasAsked('briefing-card'), false);

      // The page is that of an area, so how many will be listed is not told.
      await tag
        .getByRole('button', {name: 'See all in the directory', exact: true})
        .first()
        .click();
      const list = tag.locator('signpost-resource-list');
      await list.getByRole('searchbox', {name: 'Search'}).waitFor();
      // What the feed features comes first.
      const first = list.getByRole('heading').first();
      assert.match(await first.innerText(), /^Little Children, Big Challenges/);

      await tag.getByRole('button', {name: 'Read the briefing for Supporting Families'}).click();
      const card = tag.locator('signpost-briefing-card');
      await card.getByRole('heading', {name: 'Briefing for Supporting Families'}).waitFor();
      assert.deepEqual(await axeViolations(page), []);
    });
  });

  it('keeps the featured few in view when the list cannot be had', async () => {
    await visit(async ({tag}) => {
      await tag
        .getByRole('button', {name: 'See all in the directory', exact: true})
        .first()
        .click();
      const list = tag.locator('signpost-resource-list');
      await list.getByRole('heading', {name: 'My Special Book'}).waitFor();
    }, 'resource-list');
  });

  it('offers to look through all services when the search cannot be had', async () => {
    await visit(async ({tag}) => {
      await search(tag)
        .getByRole('button', {name: /^See all \d+ in the directory$/})
        .click();
      const list = search(tag).locator('signpost-resource-list');
      await list.getByRole('heading', {name: 'Spurgeons family services'}).waitFor();
    }, 'region-search');
  });

  it('leads to a section, on this page and from its address', async () => {
    await visit(async ({page, tag}) => {
      const heading = tag.getByRole('heading', {name: 'Training', exact: true});
      const isAtTop = async () => {
        const box = await heading.boundingBox();
        return box !== null && box.y >= 0 && box.y < 200;
      };
      await search(tag).getByRole('heading', {name: 'Spurgeons family services'}).waitFor();
      await tag.getByRole('link', {name: 'Training', exact: true}).click();
      assert.ok(await isAtTop(), 'the heading is at the top');
      await page.goto(`${page.url()}#research`);
      const research = tag.getByRole('heading', {name: 'Background: research'});
      await research.and(page.locator(':focus')).waitFor();
    });
  });

  it('keeps its landmarks apart with every list open', async () => {
    await visit(async ({page, tag}) => {
      await search(tag).getByRole('heading', {name: 'Spurgeons family services'}).waitFor();
      // All but what stands in for the search by area.
      const toggles = tag.locator('button.toggle:not([aria-controls="panel-local"])');
      const count = await toggles.count();
      for (let index = 0; index < count; index++) await toggles.nth(index).click();
      const lists = tag.locator('signpost-resource-list');
      const open = await lists.count();
      assert.ok(open > 3, `${open} lists are open`);
      for (let index = 0; index < open; index++)
        await lists.nth(index).getByRole('searchbox').waitFor();
      assert.deepEqual(await axeViolations(page), []);
    });
  });

  it('prints what was found in an area, and no invitation to choose one', async () => {
    const open = await openPage(use.browser, 'about:blank', 'answered');
    try {
      const {page} = open;
      await page.route('**/an-area', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><head><title>Help</title>
            <script type="module" src="/dist/signpost.js"></script></head><body>
            <signpost-audience-page src="/data/feed.json" page="children-and-families-pathway">
            </signpost-audience-page></body></html>`,
        }),
      );
      await page.goto(`${use.origin}/an-area`);
      const found = page.getByRole('heading', {name: 'Pact (Prison Advice and Care Trust)'});
      await found.waitFor();
      const invitations = [
        page.getByText('Show the areas and choose yours'),
        page.getByRole('heading', {name: 'Select your area'}),
        page.getByRole('heading', {name: 'Choose your area'}),
      ];
      for (const invitation of invitations) assert.ok(await invitation.isVisible(), 'on a screen');
      await page.emulateMedia({media: 'print'});
      for (const invitation of invitations) assert.ok(!(await invitation.isVisible()), 'on paper');
      assert.ok(await found.isVisible(), 'what was found is on paper');
    } finally {
      await open.close();
    }
  });

  it('prints what is to be read, with its addresses, and nothing to press', async () => {
    await visit(async ({page, tag}) => {
      await search(tag).getByRole('heading', {name: 'Spurgeons family services'}).waitFor();
      await page.emulateMedia({media: 'print'});
      assert.equal(await tag.getByRole('button').count(), 0);
      assert.equal(await tag.getByRole('navigation').count(), 0);
      const link = tag.getByRole('link', {name: 'Bromley Briefings'});
      const address = await link.evaluate(
        (element) => getComputedStyle(element, '::after').content,
      );
      assert.match(address, /https?:\/\//);
      assert.ok(await tag.getByText('Sources differ on this').first().isVisible());
    });
  });
});
