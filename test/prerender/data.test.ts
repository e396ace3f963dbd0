import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import feedJson from '../../data/feed.json' with {type: 'json'};
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {prerender, type PrerenderedWidget} from '../../src/prerender/prerender.js';
import {prerenderInto} from '../../src/tooling/prerender-into.js';
import {objectionsTo} from '../core/structured-data/schema-org.js';
import {titlesIn} from './read-html.js';

const now = new Date('2026-11-21T12:00:00Z');
const read = parseFeed(feedJson);
assert.ok(read.ok);
const {feed} = read.value;

const write = async (widget: PrerenderedWidget, attributes: Readonly<Record<string, string>>) =>
  (await prerender(feed, widget, {attributes: {'with-json-ld': '', ...attributes}, now})).html;

interface Told {
  readonly name: string;
  readonly itemListElement?: readonly {readonly item: {readonly name: string}}[];
}
const script = /<script type="application\/ld\+json" class="signpost-data">([^<]*)<\/script>/g;
const told = (html: string) =>
  [...html.matchAll(script)].map(([, text]) => JSON.parse(text!) as Told);

describe('data for search engines in a page that is written out', () => {
  it('are not there unless the author asks for them', async () => {
    const {html} = await prerender(feed, 'resource-list', {now});
    assert.doesNotMatch(html, /<script/);
  });

  it('tell of a list what is written, under the name that the author gives it', async () => {
    const html = await write('resource-list', {audience: 'health', heading: 'Help & more'});
    const [data, ...others] = told(html);
    assert.equal(others.length, 0);
    assert.equal(data!.name, 'Help & more');
    const names = data!.itemListElement!.map(({item}) => item.name);
    assert.ok(names.length > 5);
    // Sections may list the same resource.
    assert.deepEqual(names, [...new Set(titlesIn(html))]);
  });

  it('tell of a card and of a page, and are as schema.org defines them', async () => {
    const [card] = told(await write('resource-card', {resource: 'help-with-prison-visits'}));
    assert.equal(card!.name, 'Help with Prison Visits');
    const [page] = told(await write('audience-page', {audience: 'health'}));
    assert.ok(page!.itemListElement!.length > 5);
    assert.deepEqual(objectionsTo([card!, page!]), []);
  });

  it('stand in a page of an author, in a tag and in a box, and anew when it is written again', async () => {
    const page =
      '<body><signpost-resource-list with-json-ld>x</signpost-resource-list><div data-signpost="resource-card" data-with-json-ld data-resource="nicco">y</div></body>';
    const once = await prerenderInto(page, feed, {now, extent: 'first'});
    assert.deepEqual(
      once.widgets.map(({isWritten, why}) => [isWritten, why]),
      [
        [true, undefined],
        [true, undefined],
      ],
    );
    assert.equal(told(once.html).length, 2);
    const twice = await prerenderInto(once.html, feed, {now, extent: 'first'});
    assert.equal(twice.html, once.html);
  });
});
