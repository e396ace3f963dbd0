import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {integrityMap, type Integrity} from '../../src/tooling/integrity.js';
import {silence, titlesIn, until, useSite} from './partner-site.js';

/** A partner who lets the browser check every file of the library. */

const site = useSite();

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const integrity = JSON.parse(readFileSync(`${dist}integrity.json`, 'utf8')) as Integrity;
const list = '<signpost-resource-list src="/data/feed.json"><p>Ours</p></signpost-resource-list>';
const entry = (hash = integrity.files['signpost.js']!, file = 'signpost.js') =>
  `<script type="module" src="${site.library}/v1.2.3/${file}" integrity="${hash}" crossorigin="anonymous"></script>`;
/** The import map as README.md shows it, with one hash changed where a name is given. */
const map = (wrong?: string) => {
  const {integrity: hashes} = integrityMap(integrity, `${site.library}/v1.2.3/`);
  const changed = Object.entries(hashes).map(([url, hash]) => [
    url,
    wrong && url.includes(wrong) ? `sha384-${'A'.repeat(64)}` : hash,
  ]);
  return `<script type="importmap">${JSON.stringify({integrity: Object.fromEntries(changed)})}</script>`;
};
const page = (head: string, body = list) => ({
  html: `<!doctype html><html lang="en"><head><title>A partner</title>${head}</head><body>${body}</body></html>`,
});

describe('integrity.json', () => {
  it('has the hash of every file that a page loads', () => {
    const chunks = readdirSync(`${dist}chunks`).filter((name) => name.endsWith('.js'));
    const entries = ['signpost.js', 'signpost.all.js', 'frame.js', 'embed.js', 'embed.css'];
    const themes = readdirSync(`${dist}themes`).map((name) => `themes/${name}`);
    const expected = [...entries, ...themes, ...chunks.map((name) => `chunks/${name}`)];
    assert.deepEqual(Object.keys(integrity.files).sort(), expected.sort());
    for (const [path, hash] of Object.entries(integrity.files)) {
      const own = createHash('sha384').update(readFileSync(dist + path));
      assert.equal(hash, `sha384-${own.digest('base64')}`, path);
    }
    assert.match(integrity.version, /^\d+\.\d+\.\d+/);
  });

  it('names chunks that are named by their content', () => {
    const chunks = Object.keys(integrity.files).filter((path) => path.startsWith('chunks/'));
    assert.deepEqual(
      chunks.filter((path) => !/-[\w-]{8}\.js$/.test(path)),
      [],
    );
  });
});

describe('a page that checks every file', () => {
  for (const file of ['signpost.js', 'signpost.all.js'])
    it(`shows a list with ${file}`, async () => {
      await site.visit(page(map() + entry(integrity.files[file], file)), async ({page, said}) => {
        await titlesIn(page.locator('signpost-resource-list'));
        assert.deepEqual(said, []);
      });
    });

  it('keeps the author’s words when the loader is not what it should be', async () => {
    await site.visit(page(entry(`sha384-${'A'.repeat(64)}`)), async ({page, said}) => {
      await silence(page);
      assert.ok(await page.getByText('Ours').isVisible(), 'the author’s words are gone');
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0]!, /^error: .*integrity/);
    });
  });

  it('keeps the author’s words when a chunk is not what it should be, and says which', async () => {
    await site.visit(page(map('resource-list') + entry()), async ({page, said}) => {
      await until(() => said.some((text) => text.includes('[signpost]')), 'a word of ours');
      assert.ok(await page.getByText('Ours').isVisible(), 'the author’s words are gone');
      const ours = said.filter((text) => text.includes('[signpost]'));
      assert.equal(ours.length, 1, said.join('\n'));
      assert.match(ours[0]!, /<signpost-resource-list> could not be loaded/);
    });
  });
});
