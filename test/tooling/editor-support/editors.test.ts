import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {
  kindOf,
  readElements,
  type Manifest,
} from '../../../src/tooling/editor-support/read-elements.js';

/** What editors offer to whoever writes a page, as it is in the package. */

const root = new URL('../../../', import.meta.url);
const read = <T>(path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(path, root)), 'utf8')) as T;

interface Named {
  readonly name: string;
}
interface Offered extends Named {
  readonly attributes: readonly (Named & {
    readonly values?: readonly Named[];
    readonly valueSet?: string;
    readonly value?: {readonly kind?: string; readonly type: string};
    readonly description: unknown;
  })[];
}

const elements = readElements(read<Manifest>('dist/custom-elements.json'));
const html = read<{readonly tags: readonly Offered[]}>('dist/editors/vscode.html-custom-data.json');
const css = read<{readonly properties: readonly Named[]}>(
  'dist/editors/vscode.css-custom-data.json',
);
const web = read<{
  readonly name: string;
  readonly version: string;
  readonly contributions: {readonly html: {readonly elements: readonly Offered[]}};
}>('dist/editors/web-types.json');
const packageJson = read<{readonly version: string; readonly 'web-types': string}>('package.json');

const namesOf = (things: readonly Named[]) => things.map(({name}) => name);
const attribute = (offered: readonly Offered[], tag: string, name: string) =>
  offered.find((one) => one.name === tag)!.attributes.find((one) => one.name === name)!;

describe('editors', () => {
  for (const [editor, offered] of [
    ['Visual Studio Code', html.tags],
    ['JetBrains', web.contributions.html.elements],
  ] as const)
    describe(`such as ${editor}`, () => {
      it('offer every tag with its attributes', () => {
        assert.ok(elements.length > 5);
        const told = offered.map(({name, attributes}) => [name, namesOf(attributes)]);
        assert.deepEqual(
          told,
          elements.map(({tag, attributes}) => [tag, namesOf(attributes)]),
        );
      });

      it('say what each attribute is for', () => {
        for (const {attributes} of offered)
          for (const {name, description} of attributes) assert.ok(description, name);
      });
    });

  it('offer the words that an attribute takes', () => {
    const layout = attribute(html.tags, 'signpost-briefing-card', 'layout');
    assert.deepEqual(namesOf(layout.values!), ['compact', 'full', 'poster']);
    assert.deepEqual(
      attribute(web.contributions.html.elements, 'signpost-briefing-card', 'layout').value,
      {type: "'compact' | 'full' | 'poster'"},
    );
  });

  it('ask no value of a flag', () => {
    assert.equal(attribute(html.tags, 'signpost-resource-list', 'with-search').valueSet, 'v');
    assert.equal(
      attribute(web.contributions.html.elements, 'signpost-resource-list', 'with-search').value
        ?.kind,
      'no-value',
    );
  });

  it('offer every custom property once', () => {
    const all = elements.flatMap(({customProperties}) => namesOf(customProperties));
    assert.deepEqual(namesOf(css.properties).sort(), [...new Set(all)].sort());
  });

  it('find them by package.json, under the version of the package', () => {
    assert.equal(packageJson['web-types'], './dist/editors/web-types.json');
    assert.deepEqual([web.name, web.version], ['signpost', packageJson.version]);
  });
});

describe('the kind of an attribute', () => {
  for (const [type, kind] of [
    ['string | undefined', 'text'],
    ['number | undefined', 'number'],
    ['boolean', 'flag'],
    ["'light' | 'dark' | undefined", ['light', 'dark']],
    ["'auto' | string", 'text'],
    ['SomethingElse', 'text'],
  ] as const)
    it(`is told by its type: ${type}`, () => assert.deepEqual(kindOf(type), kind));
});
