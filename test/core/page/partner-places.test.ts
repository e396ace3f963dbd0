import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pageAddress} from '../../../src/core/briefing/poster-address.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {addressOf, anchorOf} from '../../../src/core/page/anchors.js';
import {findPage} from '../../../src/core/page/find-page.js';
import {leadOf} from '../../../src/core/page/leads.js';
import {Directory} from '../../../src/core/search/directory.js';

const parsed = parseFeed(JSON.parse(read('../../../data/feed.json')));
assert.ok(parsed.ok, 'data/feed.json is read');
const directory = new Directory(parsed.value.feed);

const pages = new URL('../../../stories/partner-pages/', import.meta.url);
const base = 'https://partner.example/page';

function read(path: string, from: string | URL = import.meta.url): string {
  return readFileSync(new URL(path, from), 'utf8');
}

const attributeOf = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Whole briefings that stand on a partner's page by themselves. */
const whole = readdirSync(pages)
  .filter((name) => existsSync(new URL(`${name}/index.html`, pages)))
  .flatMap((name) => {
    const html = read(`${name}/index.html`, pages);
    return (html.match(/<signpost-briefing-card[^>]*>/g) ?? [])
      .filter((tag) => attributeOf(tag, 'layout') === undefined)
      .map((tag) => ({name, html, tag}));
  });

describe('the whole briefings of the partner pages', () => {
  it('are there', () => assert.ok(whole.length >= 3, `${whole.length} of them`));

  for (const {name, html, tag} of whole)
    it(`lead, on the ${name} page, from each search and list to a place of that page`, () => {
      const wanted = attributeOf(tag, 'audience')!;
      const briefing = directory.briefingFor(directory.audience(wanted)!.id)!;
      const {page} = findPage(directory, {audience: briefing.audience});
      const address = pageAddress(attributeOf(tag, 'page-url'), base, page);
      const places = briefing.actions
        .flatMap((action) => leadOf(action, directory) ?? [])
        .filter(({kind}) => kind === 'local' || kind === 'list')
        .map((lead) => address && addressOf(address, page && anchorOf(lead, page)));
      assert.equal(places.length, 2);
      assert.equal(new Set(places).size, 2, 'each has a place of its own');
      for (const place of places) {
        const {origin, pathname, hash} = new URL(place ?? 'nowhere:');
        assert.equal(origin + pathname, base);
        assert.equal(html.split(` id="${hash.slice(1)}"`).length, 2, `${hash} is there, once`);
      }
    });
});
