import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {silence, titlesIn, until, useSite} from './partner-site.js';

/** `<div data-signpost="…">` and `<a data-signpost="…">`, for editors that strip unknown tags. */

const site = useSite();

const script = (file = 'signpost.js') =>
  `<script type="module" src="/dist/${file}" data-feed="/data/feed.json"></script>`;
const page = (body: string) => ({
  html: `<!doctype html><html lang="en"><title>A partner</title><body>${body}</body></html>`,
});
const element =
  '<signpost-resource-list audience="health" type="booklet" heading="Our list" with-search></signpost-resource-list>';
const standIn = (attributes = '', content = '<p>Ours</p>') =>
  `<div data-signpost="resource-list" data-audience="health" data-type="booklet" data-heading="Our list" data-with-search="" ${attributes}>${content}</div>`;

for (const file of ['signpost.js', 'signpost.all.js'])
  describe(`a stand-in for a widget, with ${file}`, () => {
    it('shows what the element shows', async () => {
      await site.visit(page(script(file) + element + standIn()), async ({page, said}) => {
        const second = page.locator('signpost-resource-list').nth(1);
        const expected = await titlesIn(page.locator('signpost-resource-list').first());
        assert.deepEqual(await titlesIn(second), expected);
        assert.ok(expected.length > 0, 'nothing is shown');
        assert.ok(await second.getByRole('heading', {name: 'Our list'}).isVisible(), 'no heading');
        assert.ok(await second.getByRole('searchbox').isVisible(), 'no search');
        assert.ok(await page.getByText('Ours').isHidden(), 'the author’s words are still there');
        assert.deepEqual(said, []);
      });
    });

    it('is noticed when it comes later', async () => {
      await site.visit(page(script(file)), async ({page}) => {
        for (let times = 0; times < 2; times++) {
          await page.evaluate((markup) => {
            const box = document.createElement('div');
            box.innerHTML = `<section>${markup}</section>`;
            document.body.append(box);
          }, standIn());
          await titlesIn(page.locator('signpost-resource-list').nth(times));
        }
        assert.equal(await page.locator('signpost-resource-list').count(), 2);
      });
    });

    it('stays as it is when it names no widget, with one warning', async () => {
      const wrong = '<div data-signpost="resource-lost"><p>Ours</p></div>';
      await site.visit(page(script(file) + wrong + wrong), async ({page, said}) => {
        await silence(page);
        assert.equal(await page.getByText('Ours').count(), 2);
        assert.equal(await page.locator('[data-signpost] > p').count(), 2);
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(said[0]!, /data-signpost="resource-lost" names no widget.*resource-list/);
      });
    });
  });

describe('a stand-in', () => {
  it('may be a link, which stays the author’s words', async () => {
    const link =
      '<p><a class="button" data-signpost="resource-list" data-type="booklet" href="https://www.prisonersfamilies.org">Helpline</a></p>';
    await site.visit({...page(script() + link), refused: '/feed.json'}, async ({page}) => {
      await page.getByRole('button', {name: 'Try again'}).waitFor();
      const helpline = page.locator('signpost-resource-list > a.button');
      assert.ok(await helpline.isVisible(), 'the link is gone');
      await page.unrouteAll();
      await page.getByRole('button', {name: 'Try again'}).click();
      assert.ok((await titlesIn(page.locator('signpost-resource-list'))).length > 0, 'no titles');
      assert.ok(await helpline.isHidden(), 'the link is still there');
      assert.equal(await page.locator('a signpost-resource-list').count(), 0);
    });
  });

  const eaten: Readonly<Record<string, string>> = {
    'with capitals and spaces': '<div data-signpost=" Resource List " data-type=" booklet ">',
    'as the tag': '<div data-signpost="&lt;signpost-resource-list&gt;" data-type="booklet">',
    'with a space that does not break':
      '<div data-signpost="resource-list&nbsp;" data-type="&nbsp;booklet&nbsp;">',
    'with that space as text': '<div data-signpost="resource-list" data-type="booklet&amp;nbsp;">',
    'with a line break made a tag':
      '<div data-signpost="resource-list" data-type="<br />\nbooklet">',
    'with a paragraph around': '<div data-signpost="resource-list" data-type="<p>booklet</p>">',
    'with typographic quotes': '<div data-signpost=”resource-list” data-type=“booklet”>',
  };
  for (const [how, start] of Object.entries(eaten))
    it(`is understood ${how}`, async () => {
      const plain = '<div data-signpost="resource-list" data-type="booklet">Ours</div>';
      const body = `${script()}${plain}<p>${start}<p>Ours</p></div></p>`;
      await site.visit(page(body), async ({page, said}) => {
        const [first, second] = [0, 1].map((n) => page.locator('signpost-resource-list').nth(n));
        assert.deepEqual(await titlesIn(second!), await titlesIn(first!));
        assert.deepEqual(said, []);
      });
    });

  it('takes over only what the widget knows', async () => {
    const attributes = 'data-onclick="alert(1)" data-style="color: red" data-id="x" data-lang="cy"';
    await site.visit(page(script() + standIn(attributes)), async ({page}) => {
      const widget = page.locator('signpost-resource-list');
      await titlesIn(widget);
      assert.deepEqual((await widget.evaluate((element) => element.getAttributeNames())).sort(), [
        'audience',
        'heading',
        'lang',
        'type',
        'with-search',
      ]);
    });
  });

  it('does not offer what a form of a content system says “no” to', async () => {
    const body = `${script()}<div data-signpost="resource-list" data-with-search="false" data-with-filters="No">Ours</div>`;
    await site.visit(page(body), async ({page}) => {
      const widget = page.locator('signpost-resource-list');
      await titlesIn(widget);
      assert.deepEqual(await widget.evaluate((element) => element.getAttributeNames()), []);
    });
  });

  it('may name its own feed, and stand in for one around others', async () => {
    const own = standIn('data-feed="/data/feed.json?own"');
    const around = `<div data-signpost="feed" data-src="/data/feed.json?around">${standIn()}</div>`;
    const plain = '<script type="module" src="/dist/signpost.js"></script>';
    await site.visit(page(plain + own + around), async ({page, asked}) => {
      for (const n of [0, 1]) await titlesIn(page.locator('signpost-resource-list').nth(n));
      const queries = asked.map((url) => new URL(url).search);
      assert.deepEqual(queries.filter(Boolean).sort(), ['?around', '?own']);
    });
  });

  it('leaves nothing in view of what an editor puts into an empty box', async () => {
    const body = `${script()}${standIn('', '<p>&nbsp;</p><br>')}`;
    await site.visit({...page(body), refused: '/feed.json'}, async ({page}) => {
      await page.getByRole('button', {name: 'Try again'}).waitFor();
      assert.equal(await page.locator('signpost-resource-list').innerHTML(), '');
    });
  });

  it('is filled once, also when the page is written down and read again', async () => {
    await site.visit(page(script() + standIn()), async ({page}) => {
      await titlesIn(page.locator('signpost-resource-list'));
      await page.evaluate(() => {
        const {outerHTML} = document.querySelector('[data-signpost]')!;
        document.querySelector('[data-signpost]')!.outerHTML = outerHTML;
      });
      await silence(page);
      await titlesIn(page.locator('signpost-resource-list'));
      assert.equal(await page.locator('signpost-resource-list').count(), 1);
    });
  });

  it('is left alone while its file cannot be had, and filled once it can', async () => {
    await site.visit(page(standIn()), async ({page, said}) => {
      await page.route('**/chunks/resource-list-*.js', (route) => route.abort('failed'));
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '/dist/signpost.js';
        script.dataset['feed'] = '/data/feed.json';
        document.head.append(script);
      });
      const isSaid = () => said.some((text) => text.includes('could not be loaded'));
      await until(isSaid, 'a word in the console');
      assert.equal(await page.locator('[data-signpost] > p').count(), 1);
      await page.unrouteAll();
      await page.evaluate((markup) => {
        document.body.insertAdjacentHTML('beforeend', markup);
      }, element);
      await titlesIn(page.locator('[data-signpost] signpost-resource-list'));
    });
  });
});
