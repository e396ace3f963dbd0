import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDownload} from './read-download.js';
import {silence, titlesIn, useSite} from './partner-site.js';

/** What a visitor saves, and what search engines find, on a page with a strict policy. */

const site = useSite();

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const pageWith = (file: string) => ({
  html: `<!doctype html><html lang="en"><head><title>A partner</title><script type="module" src="/dist/${file}"></script></head><body>
<signpost-resource-list src="/data/feed.json" with-download with-calendar with-json-ld><p>Ours</p></signpost-resource-list></body></html>`,
  headers: {'content-security-policy': policy},
});

for (const file of ['signpost.js', 'signpost.all.js'])
  describe(`a list whose author asks for files and data, with ${file}`, () => {
    it('is saved as a table by a key, and nothing is stopped', async () => {
      await site.visit(pageWith(file), async ({page, said, stopped, asked}) => {
        const list = page.locator('signpost-resource-list');
        await titlesIn(list);
        const button = list.getByRole('button', {name: /^Download this list \(CSV, \d+ rows\)$/});
        await button.focus();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.keyboard.press('Enter'),
        ]);
        assert.equal(download.suggestedFilename(), 'list.csv');
        const text = await readDownload(download);
        assert.ok(text.startsWith('\uFEFF"Title",'));
        const rows = Number(/(\d+) rows/.exec((await button.textContent())!)![1]);
        assert.equal(text.split(/\r\n(?=")/).length, rows + 1);
        assert.deepEqual([said, stopped], [[], []]);
        assert.ok(
          asked.every((url) => url.startsWith(site.host)),
          asked.join(' '),
        );
      });
    });

    it('tells search engines by one script, which no policy stops', async () => {
      await site.visit(pageWith(file), async ({page, said, stopped}) => {
        const script = page.locator('signpost-resource-list > script[type="application/ld+json"]');
        await script.waitFor({state: 'attached'});
        await silence(page);
        assert.equal(await script.count(), 1);
        const data = JSON.parse((await script.textContent())!) as {itemListElement: unknown[]};
        assert.ok(data.itemListElement.length > 5);
        assert.deepEqual([said, stopped], [[], []]);
      });
    });
  });
