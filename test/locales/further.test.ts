import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {builderWords} from '../../src/locales/builder.js';
import {exitWords} from '../../src/locales/exit.js';
import {fileWords} from '../../src/locales/files.js';
import {Further} from '../../src/locales/further.js';
import {handoutWords} from '../../src/locales/handout.js';
import {languages} from '../../src/locales/registry.js';

/** Every sentence by its path, as it is said with likely names and numbers. */
function said(sentences: object, path = ''): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(sentences) as [string, object | string][]) {
    const at = `${path}${key}`;
    if (typeof value === 'string') all.set(at, value);
    else if (typeof value === 'function')
      all.set(at, (value as (...words: unknown[]) => string)(45, 67, 89));
    else for (const [below, text] of said(value, `${at}.`)) all.set(below, text);
  }
  return all;
}

const all: Readonly<Record<string, Further<object>>> = {
  'the sheet': handoutWords,
  'the way out': exitWords,
  'the files': fileWords,
  'the snippet builder': builderWords,
};

for (const [what, further] of Object.entries(all))
  describe(`the sentences of ${what}`, () => {
    it('are there in every language that the library speaks', () => {
      assert.deepEqual([...further.languages].sort(), [...languages].sort());
    });

    for (const tag of languages.filter((one) => one !== 'en'))
      it(`are whole, and are not the English ones: ${tag}`, async () => {
        const english = said(further.english);
        const own = said(await further.load(tag));
        assert.deepEqual([...own.keys()].sort(), [...english.keys()].sort());
        for (const [path, text] of own) {
          assert.ok(text.trim(), path);
          assert.doesNotMatch(text, /\bundefined\b|\bnull\b|NaN|\[object|['"]/, path);
          assert.notEqual(text, english.get(path), path);
          for (const [number] of english.get(path)!.matchAll(/\b(?:45|67|89)\b/g))
            assert.ok(text.includes(number), `${path}: “${text}” does not say ${number}.`);
        }
      });
  });

describe('sentences that come with what says them', () => {
  it('are English in a language that is not known', async () => {
    assert.equal(await handoutWords.load('xx'), handoutWords.english);
    assert.equal(handoutWords.now('xx'), undefined);
    assert.equal(handoutWords.now('en-GB'), handoutWords.english);
  });

  it('are asked for again after they could not be had', async () => {
    let tries = 0;
    const further = new Further(() => 'hello', {
      cy: () => (tries++ ? Promise.resolve(() => 'helo') : Promise.reject(new Error('offline'))),
    });
    assert.equal(await further.load('cy'), 'hello');
    assert.equal(await further.load('cy-GB'), 'helo');
    assert.equal(further.now('cy'), 'helo');
  });

  it('count in both languages', async () => {
    const {count, unknown, cut} = handoutWords.english;
    assert.deepEqual([0, 1, 2].map(count), [
      'The sheet is empty',
      '1 on the sheet',
      '2 on the sheet',
    ]);
    assert.match(unknown(1), /^1 thing .* is not/);
    assert.match(unknown(2), /^2 things .* are not/);
    assert.match(cut(3, 20), /20.*3/);
    const welsh = await exitWords.load('cy');
    assert.match(welsh.more(2), /ddwywaith/);
    assert.match(welsh.more(1), /unwaith/);
  });
});
