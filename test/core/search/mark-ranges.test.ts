import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold} from '../../../src/core/search/fold.js';
import {markRanges} from '../../../src/core/search/mark-ranges.js';

const marked = (text: string, ...words: readonly string[]) =>
  markRanges(text, (word) => words.includes(word)).map((range) => text.slice(...range));

describe('the words to mark', () => {
  const rows: readonly [why: string, text: string, folded: string, marked: readonly string[]][] = [
    ['as they are written', 'Visits, and more visits', 'visits', ['Visits', 'visits']],
    ['with their apostrophes', 'The children’s rights', 'childrens', ['children’s']],
    ['without apostrophes around them', '‘Visits’ for families’', 'visits', ['Visits']],
    ['with their accents', 'Ynys Môn', 'mon', ['Môn']],
    ['with accents that are characters of their own', 'Ynys Mo\u0302n', 'mon', ['Mo\u0302n']],
    ['beside other punctuation', 'parent/carer (0–5)', 'carer', ['carer']],
    ['whole, not as parts', 'grandparents', 'parents', []],
  ];
  for (const [why, text, folded, expected] of rows)
    it(why, () => assert.deepEqual(marked(text, folded), expected));

  it('are those that folding gives, in any text', () => {
    const word = fc.string({unit: fc.constantFrom(..."ab’'éo\u0302 ,-/9İß")});
    fc.assert(
      fc.property(word, (text) => {
        const ranges = markRanges(text, () => true);
        const words = ranges.map((range) => fold(text.slice(...range)));
        assert.equal(words.join(' '), fold(text));
      }),
    );
  });

  it('stand in ranges from left to right that do not touch', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        let end = -1;
        for (const [from, to] of markRanges(text, () => true)) {
          assert.ok(from > end && to > from && to <= text.length, `${from}–${to}`);
          end = to;
        }
      }),
    );
  });
});
