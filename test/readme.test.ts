import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import packageJson from '../package.json' with {type: 'json'};
import {documents, referencePath} from '../src/tooling/readme/documents.js';
import type {Manifest as FullManifest} from '../src/tooling/editor-support/read-elements.js';
import {
  elementsOf,
  manifestText,
  type Declaration,
  type Manifest,
  type Named,
} from './manifest/manifest.js';
import areaCredits from '../data/areas/credits.json' with {type: 'json'};

const readme = readFileSync('README.md', 'utf8');

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
  let manifest: string;
  before(() => {
    manifest = manifestText();
    const all = elementsOf(JSON.parse(manifest) as Manifest);
    elements = all.filter(({tagName}) => tagName !== 'signpost-snippet-builder');
    builder = all.find(({tagName}) => tagName === 'signpost-snippet-builder')!;
  });

  const tags = () => elements.map(({tagName}) => tagName!);
  const widgets = () => elements.filter(({tagName}) => !/^signpost-(feed|exit)$/.test(tagName!));
  /** Every pair of an element and a name that a table has. */
  const pairsIn = (firstColumn: string) =>
    table(firstColumn).flatMap(([name, on]) =>
      on!.split(', ').flatMap((where) => {
        const all = where === 'widgets' ? widgets().map(({tagName}) => tagName!) : tags();
        const named =
          where === 'widgets'
            ? all
            : all.filter((tag) => `\`${tag}\`` === where.replace('`', '`signpost-'));
        return named.map((tag) => `${tag} ${codes(name!)[0]}`);
      }),
    );
  const pairsOf = (listed: (element: Declaration) => readonly Named[]) =>
    elements.flatMap((element) => listed(element).map(({name}) => `${element.tagName!} ${name}`));

  for (const path of ['README.md', referencePath])
    it(`says of names what the sources say, else “npm run readme” mends it: ${path}`, async () => {
      const made = await documents({
        manifest: JSON.parse(manifest) as FullManifest,
        budgets: packageJson['size-limit'],
        readme,
      });
      const isSame = readFileSync(path, 'utf8') === made[path];
      assert.ok(isSame, `${path} is older than the sources: npm run readme`);
    });

  it('names every element', () => {
    const named = table('Tag').map(([tag]) => codes(tag!)[0]!.slice(1, -1));
    assert.deepEqual(named.sort(), elements.map(({tagName}) => tagName).sort());
  });

  it('names every attribute of every element, and no other', () => {
    const named = pairsIn('Attribute');
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

  it('names every slot of every element that has a name, and no other', () => {
    const named = pairsOf(({slots}) => (slots ?? []).filter(({name}) => name));
    assert.deepEqual(pairsIn('Slot').sort(), named.sort());
  });

  it('names every event with its fields, and no other', () => {
    const named = table('Event').map(([name, , fields]) => [
      codes(name!)[0],
      // What stands before a colon; the rest says more about it.
      [...fields!.matchAll(/`(\w+)`: /g)].map(([, field]) => field!),
    ]);
    const events = readdirSync('src/events').map((file) => {
      const text = readFileSync(`src/events/${file}`, 'utf8');
      return [
        /static readonly type = '([\w-]+)'/.exec(text)![1],
        [...text.matchAll(/^ {4}readonly (\w+):/gm)].map(([, field]) => field!),
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
    const row = table('Event').find(([name]) => name!.includes('feed-error'))!;
    const named = codes(/Its `code` is (.*?)\. /.exec(row[2]!)![1]!).filter(
      (code) => code !== 'status' && code !== 'retryAfter',
    );
    assert.deepEqual(named.sort(), known.sort());
  });

  it('names every custom property in its layer, and no other', () => {
    const layers = table('Layer').flatMap(([layer, names]) =>
      codes(names!).map((name) => [`--signpost${name}`, layer!]),
    );
    const told = widgets().flatMap(({cssProperties}) =>
      cssProperties!.map(({name, description}) => [name, description!.split('.')[0]!]),
    );
    assert.deepEqual(Object.fromEntries(layers), Object.fromEntries(told));
    assert.equal(layers.length, new Set(layers.map(([name]) => name)).size, 'none is named twice');
  });

  it('quotes sizes that the built files have', () => {
    const chunks = readdirSync('dist/chunks').filter((file) => file.endsWith('.js'));
    const sizeOf = (name: string) => {
      const [file] = chunks.filter((chunk) => chunk.startsWith(`${name}-`));
      assert.ok(file, `dist/chunks/ has no ${name}`);
      return Math.round(gzipSync(readFileSync(`dist/chunks/${file}`)).length / 1000);
    };
    const rows = new Map(table('Runtime dependency').map(([name, why]) => [name, why!]));
    assert.match(rows.get('`lean-qr`')!, new RegExp(`: ${sizeOf('qr-squares')} kB,`));
    assert.match(rows.get('`ical-generator`')!, new RegExp(`: ${sizeOf('calendar')} kB\\.`));
    const quoted = [...readme.matchAll(/\b\d[\d.]* kB\b/g)].length;
    assert.equal(quoted, packageJson['size-limit'].length + 2, 'every size is held to something');
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
