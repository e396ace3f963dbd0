import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import packageJson from '../package.json' with {type: 'json'};
import {elementsOf, makeManifest, type Declaration, type Named} from './manifest/manifest.js';
import areaCredits from '../data/areas/credits.json' with {type: 'json'};

const readme = readFileSync('README.md', 'utf8');

/** What a table calls the elements. */
const short: Readonly<Record<string, readonly string[]>> = {
  list: ['signpost-resource-list'],
  card: ['signpost-briefing-card'],
  'resource card': ['signpost-resource-card'],
  'region search': ['signpost-region-search'],
  page: ['signpost-audience-page'],
  '`<signpost-feed>`': ['signpost-feed'],
  exit: ['signpost-exit'],
  sheet: ['signpost-handout'],
};

/** The rows of a table of README.md, without its heading. */
function table(firstColumn: string): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${firstColumn} `));
  assert.notEqual(start, -1, `README.md has no table “${firstColumn}”`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** The names in code within a text. */
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

describe('README.md', () => {
  let elements: readonly Declaration[];
  /** The tool for editors stands apart: no page with widgets has it. */
  let builder: Declaration;
  before(() => {
    const all = elementsOf(makeManifest());
    elements = all.filter(({tagName}) => tagName !== 'signpost-snippet-builder');
    builder = all.find(({tagName}) => tagName === 'signpost-snippet-builder')!;
  });

  /** The way out shows no feed, and has nothing in common with what does. */
  const ofFeeds = () => elements.filter(({tagName}) => tagName !== 'signpost-exit');
  const widgets = () => ofFeeds().filter(({tagName}) => tagName !== 'signpost-feed');
  /** Every pair of an element and a name that a table has. */
  const pairsIn = (firstColumn: string) =>
    table(firstColumn).flatMap(([names, on]) =>
      on!.split(', ').flatMap((where) => {
        const all = ofFeeds().map(({tagName}) => tagName!);
        const named = where === 'all' ? all : where === 'widgets' ? all.filter(isWidget) : [];
        const tags = short[where] ?? named;
        return tags.flatMap((tag) => codes(names!).map((name) => `${tag} ${name}`));
      }),
    );
  const isWidget = (tag: string) => widgets().some(({tagName}) => tagName === tag);
  const pairsOf = (listed: (element: Declaration) => readonly Named[]) =>
    elements.flatMap((element) => listed(element).map(({name}) => `${element.tagName!} ${name}`));

  it('names every element', () => {
    const named = table('Tag').map(([tag]) => codes(tag!)[0]!.slice(1, -1));
    assert.deepEqual(named.sort(), elements.map(({tagName}) => tagName).sort());
  });

  it('names every attribute of every element, and no other', () => {
    const named = pairsIn('Attribute').filter((pair) => !pair.endsWith(' lang'));
    assert.deepEqual(named.sort(), pairsOf(({attributes}) => attributes ?? []).sort());
  });

  it('names every attribute of the snippet builder, and no other', () => {
    const named = table('Attribute of the builder').map(([name]) => codes(name!)[0]);
    assert.deepEqual(named.sort(), builder.attributes!.map(({name}) => name).sort());
  });

  it('names every property and method that is no attribute, and no other', () => {
    const named = pairsIn('Property or method').map((pair) => pair.replace('()', ''));
    const members = pairsOf(({members}) =>
      (members ?? []).filter((member) => !('attribute' in member)),
    );
    assert.deepEqual(named.sort(), members.sort());
  });

  it('names every event with its fields, and no other', () => {
    const named = table('Event (bubbles, composed)').map(([name, , fields]) => [
      codes(name!)[0],
      // What stands before a colon, or alone; the rest says more about it.
      fields!.split('; ').flatMap((field) => codes(field)[0] ?? []),
    ]);
    const events = readdirSync('src/events').map((file) => {
      const text = readFileSync(`src/events/${file}`, 'utf8');
      const [parameters = ''] = /constructor\([^)]*\)/.exec(text) ?? [];
      return [
        /static readonly type = '([\w-]+)'/.exec(text)![1],
        [...parameters.matchAll(/readonly (\w+):/g)].map(([, field]) => field!),
      ];
    });
    const inOrder = (rows: unknown[][]) =>
      Object.fromEntries(rows.map(([name, fields]) => [name, [...(fields as string[])].sort()]));
    assert.deepEqual(inOrder(named), inOrder(events));

    const told = new Set(elements.flatMap(({events}) => events?.map(({name}) => name) ?? []));
    assert.deepEqual([...told].sort(), named.map(([name]) => name as string).sort());
  });

  it('names every code of a feed that fails', () => {
    const text = readFileSync('src/core/feed/problem.ts', 'utf8');
    const [type] = /FeedFailureCode =[^]*?';/.exec(text)!;
    const known = [...type.matchAll(/\| '([\w-]+)'/g)].map(([, code]) => code!);
    const row = table('Event (bubbles, composed)').find(([name]) => name!.includes('feed-error'))!;
    const named = codes(row[2]!.split('its `code` is')[1]!).filter(
      (code) => code !== 'status' && code !== 'retryAfter',
    );
    assert.deepEqual(named.sort(), known.sort());
  });

  it('names every custom property in its layer, and no other', () => {
    const layers = table('Layer').flatMap(([layer, names]) =>
      codes(names!).map((name) => [`--signpost${name}`, layer!.replace(/s$/, '')]),
    );
    const told = widgets().flatMap(({cssProperties}) =>
      cssProperties!.map(({name, description}) => [name, description!.split('.')[0]!]),
    );
    assert.deepEqual(Object.fromEntries(layers), Object.fromEntries(told));
    assert.equal(layers.length, new Set(layers.map(([name]) => name)).size, 'none is named twice');
  });

  it('carries every credit line of the area tables, as data/README.md does', () => {
    const tidy = (text: string) => text.replace(/\s+/g, ' ');
    for (const path of ['README.md', 'data/README.md'])
      for (const {text} of areaCredits.credits)
        assert.ok(tidy(readFileSync(path, 'utf8')).includes(text), `${path}: ${text}`);
  });

  it('names only modules that the package has, and every one for a framework', () => {
    const {exports} = packageJson;
    const named = [...readme.matchAll(/[`']signpost\/([\w./-]+)[`']/g)].map(
      ([, path]) => `./${path}`,
    );
    const known = Object.keys(exports).map(
      (path) => new RegExp(`^${path.replace('*', '[\\w-]+')}$`),
    );
    assert.deepEqual(
      named.filter((path) => !known.some((form) => form.test(path))),
      [],
    );
    for (const [path, target] of Object.entries(exports))
      if (JSON.stringify(target).includes('/frameworks/')) assert.ok(named.includes(path), path);
  });

  it('and the map of the code name only scripts that there are', () => {
    const texts = ['README.md', 'src/README.md', 'test/verify.mjs'];
    for (const file of texts)
      for (const [, script] of readFileSync(file, 'utf8').matchAll(/npm run (\w[\w:-]*)/g))
        assert.ok(script! in packageJson.scripts, `${file}: npm run ${script}`);
  });
});
