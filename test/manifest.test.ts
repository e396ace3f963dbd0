import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {tools} from '../src/entry/builder/define-builder.js';
import {elements} from '../src/entry/define.js';
import {elementsOf, makeManifest, type Declaration, type Named} from './manifest/manifest.js';
import {PublicNamesReader, type PublicNames} from './manifest/public-names.js';

const tags = Object.keys({...elements, ...tools});
const fileOf = (tag: string) => {
  const name = tag.replace('signpost-', '');
  return `src/elements/${name}/${name}.ts`;
};

/** Where the manifest tells each kind of name. */
const kinds: Readonly<
  Record<Exclude<keyof PublicNames, 'slots'>, (told: Declaration) => readonly Named[]>
> = {
  parts: ({cssParts}) => cssParts ?? [],
  customProperties: ({cssProperties}) => cssProperties ?? [],
  events: ({events}) => events ?? [],
  attributes: ({attributes}) => attributes ?? [],
  members: ({members}) => members ?? [],
};

describe('the manifest', () => {
  let told: readonly Declaration[];
  let reader: PublicNamesReader;
  /** Custom properties that some widget follows. */
  let themed: ReadonlySet<string>;

  before(() => {
    told = elementsOf(makeManifest());
    reader = new PublicNamesReader(tags.map(fileOf));
    themed = new Set(tags.flatMap((tag) => reader.read(fileOf(tag)).customProperties));
  });

  it('has every element', () => {
    assert.deepEqual(told.map(({tagName}) => tagName).sort(), [...tags].sort());
  });

  for (const tag of tags)
    it(`says of <${tag}> what it has, and nothing else`, () => {
      const declaration = told.find(({tagName}) => tagName === tag)!;
      const has = reader.read(fileOf(tag));
      for (const [kind, listed] of Object.entries(kinds)) {
        const names = listed(declaration).map(({name}) => name);
        const own = has[kind as keyof typeof kinds];
        // One theme is told for all widgets, whether or not each has, say, a text box.
        const isShared = (name: string) => kind === 'customProperties' && themed.has(name);
        const mine = names.filter((name) => own.includes(name) || !isShared(name));
        assert.deepEqual(mine.sort(), own, `${tag}: ${kind}`);
      }
    });

  for (const tag of tags)
    it(`says of <${tag}> what may stand inside it, and where`, () => {
      const {slots = []} = told.find(({tagName}) => tagName === tag)!;
      const names = slots.map(({name}) => name);
      // What stands inside may also be read, and shown by the page alone where there is no script.
      const shown = reader.read(fileOf(tag)).slots;
      assert.deepEqual(names.filter((name) => name || shown.includes(name)).sort(), shown);
      assert.equal(new Set(names).size, names.length, 'a slot is told twice');
    });

  it('says of each name what it is for', () => {
    const silent = told.flatMap((declaration) =>
      [...Object.values(kinds), ({slots}: Declaration) => slots ?? []].flatMap((listed) =>
        listed(declaration)
          .filter(({description}) => !description)
          .map(({name}) => `${declaration.tagName!}: ${name}`),
      ),
    );
    assert.deepEqual(silent, []);
    assert.deepEqual(
      told.filter(({summary}) => !summary).map(({tagName}) => tagName),
      [],
    );
  });

  it('has every event that there is', () => {
    const index = readFileSync('src/index.ts', 'utf8').matchAll(/events\/([\w-]+)-event\.js/g);
    const fired = new Set(told.flatMap(({events}) => events?.map(({name}) => name) ?? []));
    assert.deepEqual([...fired].sort(), [...index].map(([, name]) => `signpost-${name}`).sort());
  });
});
