import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contrastOf, readColour} from './colour.js';
import {coloursOf, seen, type Scheme} from './theme-colours.js';

const folder = new URL('../../src/styles/themes/', import.meta.url);
const themes = new Map([
  ['none', ''],
  ...readdirSync(folder).map(
    (file) => [file.replace('.css', ''), readFileSync(new URL(file, folder), 'utf8')] as const,
  ),
]);

const surface = 'var(--signpost-surface, Canvas)';
const quiet = 'var(--signpost-quiet, transparent)';
const onQuiet = 'var(--signpost-on-quiet, currentcolor)';
const focusFill = (otherwise: string) => `var(--signpost-focus-fill, ${otherwise})`;
const focusText = (otherwise: string) => `var(--signpost-focus-text, ${otherwise})`;

/** Words in states that a test of a page does not see: what they are written in, and what on, from the top. */
const words: Readonly<Record<string, readonly [text: string, ...grounds: readonly string[]]>> = {
  'text on a panel': ['currentcolor', 'var(--_panel)', surface],
  'quieter text': ['var(--_muted)', surface],
  'quieter text on a panel': ['var(--_muted)', 'var(--_panel)', surface],
  'a link': ['var(--_link)', surface],
  'a link on a panel': ['var(--_link)', 'var(--_panel)', surface],
  'a link under the pointer': ['var(--_link-hover)', surface],
  'a link under the pointer on a panel': ['var(--_link-hover)', 'var(--_panel)', surface],
  'a link with focus': [focusText('var(--_link)'), focusFill('transparent'), surface],
  'a button': ['var(--_on-accent)', 'var(--_accent)'],
  'a button under the pointer': ['var(--_on-accent)', 'var(--_accent-hover)'],
  'a button with focus': [focusText('var(--_on-accent)'), focusFill('var(--_accent)'), surface],
  'a second button': [onQuiet, quiet, surface],
  // The tenth of its colour is that of its words.
  'a second button under the pointer': [
    onQuiet,
    `color-mix(in srgb, ${onQuiet} 10%, ${quiet})`,
    surface,
  ],
  'a second button with focus': [focusText(onQuiet), focusFill(quiet), surface],
  'a text box': ['var(--_field-text)', 'var(--_field)'],
  'a word that was searched for': ['currentcolor', 'var(--_match)'],
  'a tag': [
    'var(--signpost-tag-text, currentcolor)',
    'var(--signpost-tag, var(--_panel))',
    surface,
  ],
};

/** What is no words, and must be told from what is around it by one of these. */
const shapes: Readonly<Record<string, readonly [ground: string, ...any: readonly string[]]>> = {
  'the edge of a text box on the page': [surface, 'var(--_border-input)'],
  'the edge of a text box from within': ['var(--_field)', 'var(--_border-input)'],
  'a button on the page': [surface, 'var(--_accent)'],
  'focus on a link or button': [
    surface,
    'var(--signpost-focus-outline, var(--_focus))',
    'var(--_focus-line)',
  ],
  'focus on a text box': [surface, focusFill('var(--_focus)'), 'var(--_focus-line)'],
};

for (const [theme, css] of themes)
  for (const scheme of schemesOf(css))
    describe(`contrast in ${theme}, ${scheme}`, () => {
      const colour = coloursOf(css, scheme);
      const least = theme === 'high-contrast' ? 7 : 4.5;

      for (const [what, [text, ...grounds]] of Object.entries(words))
        it(`is enough for ${what}`, () => {
          const ground = seen(grounds.map(colour));
          const ratio = contrastOf(seen([colour(text), ground]), ground);
          assert.ok(ratio >= least, `${ratio.toFixed(2)} of ${least}`);
        });

      for (const [what, [around, ...marks]] of Object.entries(shapes))
        it(`shows ${what}`, () => {
          const ground = seen([colour(around)]);
          const ratios = marks.map((mark) => contrastOf(seen([colour(mark), ground]), ground));
          assert.ok(Math.max(...ratios) >= 3, `${Math.max(...ratios).toFixed(2)} of 3`);
        });
    });

describe('a colour', () => {
  it('is read in the spellings of browsers', () => {
    assert.deepEqual(readColour('rgb(255, 0, 51)'), [1, 0, 0.2, 1]);
    assert.deepEqual(readColour('rgba(0, 0, 0, 0)'), [0, 0, 0, 0]);
    assert.deepEqual(readColour('color(srgb 0.5 0 1 / 0.25)'), [0.5, 0, 1, 0.25]);
    assert.throws(() => readColour('lab(50 0 0)'), /No colour that is known/);
  });

  it('has the contrast that WCAG gives', () => {
    assert.equal(contrastOf([0, 0, 0, 1], [1, 1, 1, 1]), 21);
    assert.equal(contrastOf(readColour('rgb(118 118 118)'), [1, 1, 1, 1]).toFixed(2), '4.54');
  });

  it('is a mix, a choice or a system’s own in a theme', () => {
    const colour = coloursOf(':root {--signpost-brand: light-dark(#fff, #000);}', 'dark');
    assert.deepEqual(colour('var(--_brand)'), [0, 0, 0, 1]);
    assert.deepEqual(colour('color-mix(in srgb, var(--_brand) 50%, transparent)'), [0, 0, 0, 0.5]);
    assert.deepEqual(colour('var(--signpost-none, CanvasText)'), [1, 1, 1, 1]);
    assert.throws(() => colour('AccentColor'), /No colour that is known/);
  });
});

describe('forced colours', () => {
  it('are the system’s own in every style sheet', () => {
    const own =
      /^(none|transparent|inherit|currentcolor|canvas(text)?|linktext|graytext|button(face|text|border)|field(text)?|highlight(text)?|mark(text)?)$/i;
    let colours = 0;
    for (const file of styleSheets())
      for (const block of blocksOf(readFileSync(file, 'utf8')))
        for (const [, value] of block.matchAll(/(?:color|background|fill|stroke): ([^;]*);/g)) {
          colours++;
          assert.match(value!, own, file.pathname);
        }
    assert.ok(colours > 8);
  });
});

/** The rules of a style sheet for forced colours. */
function blocksOf(text: string): readonly string[] {
  return text
    .split('@media (forced-colors: active) {')
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const end = [...rest].findIndex((letter) => {
        depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
        return depth === 0;
      });
      return rest.slice(0, end);
    });
}

function styleSheets(): readonly URL[] {
  const src = new URL('../../src/', import.meta.url);
  return readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.styles\.ts$|^styles[\\/]\w[\w-]*\.ts$/.test(name))
    .map((name) => new URL(name.replaceAll('\\', '/'), src));
}

function schemesOf(css: string): readonly Scheme[] {
  return !/#[0-9a-f]{3}/i.test(css) || css.includes('light-dark(') ? ['light', 'dark'] : ['light'];
}
