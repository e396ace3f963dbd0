import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contrast} from '../../stories/token-playground/contrast.js';
import {cssText} from '../../stories/token-playground/css-text.js';
import {themeFiles} from '../../stories/token-playground/themes.js';

/** What the token playground knows without a browser. */

describe('the token playground', () => {
  it('begins with any theme of the library', () => {
    const files = readdirSync('src/styles/themes').map((file) => file.replace('.css', ''));
    assert.deepEqual(Object.keys(themeFiles).sort(), files.sort());
    for (const [name, {pathname}] of Object.entries(themeFiles))
      assert.ok(pathname.endsWith(`/src/styles/themes/${name}.css`), pathname);
  });

  it('knows how far colours stand apart', () => {
    const white = [255, 255, 255] as const;
    assert.equal(contrast([0, 0, 0], white), 21);
    assert.equal(contrast(white, white), 1);
    // The lightest grey on white that WCAG lets pass for words.
    assert.ok(contrast([118, 118, 118], white) >= 4.5);
    assert.ok(contrast(white, [119, 119, 119]) < 4.5);
  });

  it('writes what was changed, and nothing where nothing was', () => {
    assert.equal(cssText(new Map()), '');
    assert.equal(cssText(new Map([['radius', '0px']])), ':root {\n  --signpost-radius: 0px;\n}\n');
  });
});
