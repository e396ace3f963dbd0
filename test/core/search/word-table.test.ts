import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {WordTable} from '../../../src/core/search/word-table.js';

const idsIn = (table: WordTable, text: string) => {
  const ids: number[] = [];
  for (const {0: word, index} of text.matchAll(/\S+/g))
    ids.push(table.idOf(text, index, index + word.length));
  return ids;
};

describe('a table of words', () => {
  it('gives a word one id wherever it stands, and each new word the next', () => {
    const table = new WordTable();
    assert.deepEqual(idsIn(table, 'visit a prison visit'), [0, 1, 2, 0]);
    assert.deepEqual(idsIn(table, 'prison ymweliad'), [2, 3]);
    assert.deepEqual(table.words, ['visit', 'a', 'prison', 'ymweliad']);
  });

  it('tells words apart that begin alike, and those whose letters come to the same', () => {
    const table = new WordTable();
    // FNV-1a gives these two the same 32 bits.
    assert.deepEqual(idsIn(table, 'costarring liquid costarring cost'), [0, 1, 0, 2]);
  });

  it('knows every word again when it has grown', () => {
    const table = new WordTable();
    const text = Array.from({length: 20_000}, (_, index) => `word${index}`).join(' ');
    const ids = idsIn(table, text);
    assert.equal(new Set(ids).size, 20_000);
    assert.deepEqual(idsIn(table, text), ids);
  });
});
