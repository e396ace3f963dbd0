import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {WordTable} from '../../../src/core/search/word-table.js';

/** The ids of the words of a text, by the names in it. */
const namesIn = (table: WordTable, text: string) => {
  table.open(text);
  const names: number[][] = [];
  while (!table.isOver) {
    const count = table.next();
    names.push(table.ids.slice(0, count));
  }
  return names;
};

const idsIn = (table: WordTable, text: string) => namesIn(table, text).flat();

describe('a table of words', () => {
  it('gives a word one id wherever it stands, and each new word the next', () => {
    const table = new WordTable();
    assert.deepEqual(idsIn(table, 'visit a prison visit'), [0, 1, 2, 0]);
    assert.deepEqual(idsIn(table, ''), []);
    assert.deepEqual(idsIn(table, 'prison | ymweliad '), [2, 3]);
    assert.deepEqual(table.words, ['visit', 'a', 'prison', 'ymweliad']);
  });

  it('reads name by name', () => {
    const table = new WordTable();
    assert.deepEqual(namesIn(table, 'one two | three'), [[0, 1], [2]]);
    assert.deepEqual(namesIn(table, 'four one | '), [[3, 0], []]);
    assert.deepEqual(namesIn(table, ''), [[]]);
  });

  it('tells words apart that begin alike, and those whose letters come to the same', () => {
    const table = new WordTable();
    // FNV-1a gives the first two the same 32 bits.
    assert.deepEqual(idsIn(table, 'costarring liquid costarring cost'), [0, 1, 0, 2]);
  });

  it('takes the letters of any language, and words and texts of any length', () => {
    const table = new WordTable();
    const long = 'ŵ'.repeat(20_000);
    assert.deepEqual(idsIn(table, `家族 ${long} пап 家族 😀 ${long}`), [0, 1, 2, 0, 3, 1]);
    assert.deepEqual(table.words, ['家族', long, 'пап', '😀']);
  });

  it('knows every word again when it has grown', () => {
    const table = new WordTable();
    const text = Array.from({length: 20_000}, (_, index) => `word${index}`).join(' ');
    const ids = idsIn(table, text);
    assert.equal(new Set(ids).size, 20_000);
    assert.deepEqual(idsIn(table, text), ids);
  });
});
