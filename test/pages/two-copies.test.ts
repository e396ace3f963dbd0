import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {silence, titlesIn, useSite} from './partner-site.js';

/** The script on one page more than once: from two addresses, in two forms, wherever it stands. */

const site = useSite();

const list = '<signpost-resource-list src="/data/feed.json"></signpost-resource-list>';
const standIn = '<div data-signpost="resource-list" data-src="/data/feed.json">Ours</div>';
const tag = (src: string, attributes = '') =>
  `<script type="module" ${attributes} src="${src}"></script>`;

interface Case {
  readonly head?: string;
  readonly body: string;
  readonly warnings: number;
}

const cases: Readonly<Record<string, (library: string) => Case>> = {
  'in the head': () => ({head: tag('/dist/signpost.js'), body: list, warnings: 0}),
  'after the tags': () => ({body: list + tag('/dist/signpost.js'), warnings: 0}),
  'async in the head': () => ({head: tag('/dist/signpost.js', 'async'), body: list, warnings: 0}),
  'on another origin': (library) => ({body: tag(`${library}/v1/signpost.js`) + list, warnings: 0}),
  'twice at one address': () => ({
    body: tag('/dist/signpost.js') + list + tag('/dist/signpost.js'),
    warnings: 0,
  }),
  'in two versions': () => ({
    body: tag('/v1.2.3/signpost.js') + list + tag('/v1/signpost.js'),
    warnings: 1,
  }),
  'in three copies': (library) => ({
    body:
      tag('/v1.2.3/signpost.js') +
      list +
      tag('/v1/signpost.js') +
      tag(`${library}/v1/signpost.js`, 'async'),
    warnings: 1,
  }),
  'as loader and then as single file': () => ({
    body: tag('/dist/signpost.js') + list + tag('/dist/signpost.all.js'),
    warnings: 1,
  }),
  'as single file and then as loader': () => ({
    body: tag('/dist/signpost.all.js') + list + tag('/dist/signpost.js'),
    warnings: 1,
  }),
};

describe('the script', () => {
  for (const [where, make] of Object.entries(cases))
    it(`${where} works, and says at most one thing`, async () => {
      const {head = '', body, warnings} = make(site.library);
      const html = `<!doctype html><html lang="en"><head><title>A partner</title>${head}</head><body>${body}${standIn}</body></html>`;
      await site.visit({html}, async ({page, said, asked}) => {
        for (const n of [0, 1]) await titlesIn(page.locator('signpost-resource-list').nth(n));
        await silence(page);
        assert.equal(await page.locator('signpost-resource-list').count(), 2);
        assert.equal(said.length, warnings, said.join('\n'));
        if (warnings) assert.match(said[0]!, /^warning: \[signpost\] The script is on this page/);
        // Whoever came second has fetched nothing but itself.
        const lists = asked.filter((url) => /chunks\/(resource-list|shared)-/.test(url));
        assert.ok(lists.length <= 2, lists.join('\n'));
        assert.equal(asked.filter((url) => url.endsWith('/feed.json')).length, 1);
      });
    });
});
