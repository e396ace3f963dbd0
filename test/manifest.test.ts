import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
}

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({file, text: readFileSync(join('src', file), 'utf8')}));
const inElements = sources.filter(({file}) => /^(elements|styles)\b/.test(file));

const used = (files: typeof sources, pattern: RegExp) =>
  new Set(
    files.flatMap(({text}) =>
      // A comment may speak of a name that nothing uses.
      [...text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').matchAll(pattern)].flatMap(([, names]) =>
        names!.split(/\s+/).filter((name) => /^[a-z][\w-]*$/.test(name)),
      ),
    ),
  );

describe('the manifest', () => {
  let elements: readonly Declaration[];
  const told = (kind: keyof Declaration) =>
    new Set(
      elements.flatMap((element) => (element[kind] as readonly Named[]) ?? []).map((x) => x.name),
    );

  before(() => {
    execFileSync('npm', ['run', 'manifest'], {stdio: 'pipe', shell: process.platform === 'win32'});
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: {declarations?: Declaration[]}[];
    };
    elements = manifest.modules
      .flatMap(({declarations}) => declarations ?? [])
      .filter(({tagName}) => tagName);
  });

  it('has every element', () => {
    const defined = readFileSync('src/entry/define.ts', 'utf8').matchAll(/'(signpost-[\w-]+)':/g);
    assert.deepEqual(
      elements.map(({tagName}) => tagName).sort(),
      [...defined].map(([, tag]) => tag).sort(),
    );
  });

  it('documents every part that is used, and no other', () => {
    const parts = used(inElements, /\bpart="([^"]+)"/g);
    for (const part of used(inElements, /heading\([^;]*?'((?:[\w]+-)?(?:heading|title))'/g))
      parts.add(part);
    for (const part of ['introduction', 'text', 'item', 'superseded', 'archived']) parts.add(part);
    assert.deepEqual([...told('cssParts')].sort(), [...parts].sort());
  });

  it('documents every custom property that is used, and no other', () => {
    const properties = new Set(
      [...used(inElements, /var\(\s*--(signpost-[\w-]+)/g)].map((name) => `--${name}`),
    );
    assert.deepEqual([...told('cssProperties')].sort(), [...properties].sort());
  });

  it('documents every event that is fired, and no other', () => {
    const events = used(sources, /static readonly type = '([\w-]+)'/g);
    assert.deepEqual([...told('events')].sort(), [...events].sort());
  });

  it('says of each name what it is for', () => {
    const silent = elements.flatMap((element) =>
      (['cssParts', 'cssProperties', 'attributes', 'events', 'slots'] as const).flatMap((kind) =>
        (element[kind] ?? [])
          .filter(({description}) => !description)
          .map(({name}) => `${element.tagName!} ${kind} ${name}`),
      ),
    );
    assert.deepEqual(silent, []);
    assert.deepEqual(
      elements.filter(({summary}) => !summary).map(({tagName}) => tagName),
      [],
    );
  });
});
