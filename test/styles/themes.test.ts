import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {elementsOf, makeManifest} from '../manifest/manifest.js';

const folder = 'src/styles/themes/';
const themes = readdirSync(folder);
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/**
 * The names by layer that partners' pages set today. One may be added; one that is changed or taken
 * away leaves their widgets in other colours, which is a new major version.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  Palette: ['brand', 'text', 'surface'],
  Role: [
    ...['font', 'text-size', 'line-height', 'measure', 'space', 'density', 'radius'],
    ...['muted', 'panel', 'border', 'border-input', 'notice', 'error', 'match'],
    ...['link', 'link-hover', 'accent', 'accent-hover', 'on-accent'],
    ...['focus', 'focus-fill', 'focus-text', 'focus-line', 'focus-outline'],
  ],
  Component: [
    ...['heading-font', 'heading-size', 'heading-weight', 'field', 'field-text'],
    ...['button-radius', 'button-weight', 'button-depth'],
    ...['quiet', 'on-quiet', 'quiet-border', 'quiet-edge', 'tag', 'tag-text', 'rule'],
  ],
};

describe('the custom properties', () => {
  let told: ReadonlyMap<string, string>;
  before(() => {
    const list = elementsOf(makeManifest()).find(
      ({tagName}) => tagName === 'signpost-resource-list',
    )!;
    told = new Map(
      list.cssProperties!.map(({name, description}) => [name, description!.split('.')[0]!]),
    );
  });

  it('keep their names and layers', () => {
    for (const [layer, names] of Object.entries(layers))
      for (const name of names) assert.equal(told.get(`--signpost-${name}`), layer, name);
  });

  for (const theme of themes)
    it(`are the only ones that ${theme} sets, each once in a rule`, () => {
      const css = withoutComments(readFileSync(folder + theme, 'utf8'));
      for (const [, rule] of css.matchAll(/\{([^{}]*)\}/g)) {
        const set = [...rule!.matchAll(/(?:^|;)\s*([\w-]+)\s*:/g)].map(([, name]) => name!);
        assert.ok(set.length > 0);
        assert.deepEqual(
          set.filter((name) => !told.has(name)),
          [],
        );
        assert.equal(new Set(set).size, set.length);
      }
    });
});

describe('a theme', () => {
  for (const theme of themes) {
    const text = readFileSync(folder + theme, 'utf8');
    const css = withoutComments(text);

    it(`is small and stands on :root: ${theme}`, () => {
      assert.ok(gzipSync(text).length < 800, `${gzipSync(text).length} bytes`);
      const selectors = [...css.matchAll(/([^{}]+)\{[^{}]*\}/g)].map(([, name]) => name!.trim());
      assert.deepEqual([...new Set(selectors)], [':root']);
      assert.doesNotMatch(css, /url\(|@import|!important/);
    });

    // Half of its colours would stand on a ground of the page's own, which may be dark.
    it(`without dark colours names every light one: ${theme}`, () => {
      if (!/#[0-9a-f]{3}/.test(css) || css.includes('light-dark(')) return;
      const needed = ['text', 'surface', 'muted', 'panel', 'field', 'field-text', 'match', 'error'];
      const missing = needed.filter((name) => !css.includes(`--signpost-${name}:`));
      assert.deepEqual(missing, []);
    });
  }

  it('is told in README.md', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const theme of themes) assert.ok(readme.includes(`| \`${theme}\``), theme);
  });
});
