import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seededRandom} from '../fixtures/random.js';
import {textOf, type Row} from './engine.js';
import {judge, kinds, truthSet, typing, type Question} from './queries.js';
import {makeRows} from './rows.js';
import {misspell} from './slips.js';

const rows = makeRows(300);
const questions = truthSet(rows, 20);
const ofKind = (kind: Question['kind']) => questions.filter((question) => question.kind === kind);
const wordsOf = (row: Row) => textOf(row).split(' ');
const holders = (test: (words: readonly string[]) => boolean) =>
  rows.flatMap((row, index) => (test(wordsOf(row)) ? [index] : []));
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe('the questions', () => {
  it('are as many of each kind as asked for, and the same in every run', () => {
    for (const kind of kinds) assert.equal(ofKind(kind).length, 20, kind);
    assert.deepEqual(truthSet(rows, 20), questions);
  });

  it('have between one and ten answers', () => {
    for (const {typed, rows} of questions)
      assert.ok(rows.length > 0 && rows.length <= 10, `${typed}: ${rows.length}`);
  });

  it('are answered by every row that holds the words, and by no other', () => {
    for (const kind of ['exact', 'two words', 'swapped'] as const)
      for (const {typed, rows} of ofKind(kind)) {
        const wanted = typed.split(' ');
        const expected = holders((words) => wanted.every((word) => words.includes(word)));
        assert.deepEqual(sorted(rows), expected, typed);
      }
  });

  it('by the beginning of a word are answered by every word that begins so', () => {
    for (const {typed, rows} of ofKind('prefix')) {
      const expected = holders((words) => words.some((word) => word.startsWith(typed)));
      assert.deepEqual(sorted(rows), expected, typed);
    }
  });

  it('with slips are the beginning of no word', () => {
    for (const {typed} of [...ofKind('one slip'), ...ofKind('two slips')])
      assert.deepEqual(
        holders((words) => words.some((word) => word.startsWith(typed))),
        [],
        typed,
      );
  });
});

describe('slips', () => {
  const words = ['stamprea', 'lishona', 'prestai'];

  it('keep the first letter when asked to, and do not always keep it otherwise', () => {
    const random = seededRandom(3);
    const firsts = (keepsFirst: boolean) =>
      words.flatMap((word) =>
        Array.from({length: 40}, () => misspell(word, 1, keepsFirst, random)[0] === word[0]),
      );
    assert.ok(
      firsts(true).every((isKept) => isKept),
      'a first letter changed',
    );
    assert.ok(
      firsts(false).some((isKept) => !isKept),
      'no first letter changed',
    );
  });

  it('always change the word, even one of the same letter twice', () => {
    const random = seededRandom(4);
    for (let i = 0; i < 200; i++) assert.notEqual(misspell('aaaaa', 1, true, random), 'aaaaa');
  });
});

describe('typing', () => {
  it('adds a letter at a time, and never ends in a space', () => {
    for (const keys of typing(rows, 20)) {
      assert.equal(keys[0]!.length, 1);
      keys.forEach((text, index) => {
        assert.equal(text, text.trim());
        assert.ok(text.startsWith(keys[index - 1] ?? ''), text);
      });
    }
  });
});

describe('the judgement', () => {
  const question: Question = {kind: 'exact', typed: 'x', rows: [4, 5]};

  it('counts the answers among the first ten, and the rank of the first', () => {
    assert.deepEqual(judge([4, 5], question), {recall: 1, reciprocalRank: 1});
    assert.deepEqual(judge([1, 5, 2], question), {recall: 0.5, reciprocalRank: 0.5});
    assert.deepEqual(judge([0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 4], question), {
      recall: 0,
      reciprocalRank: 0,
    });
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(judge([], question), {recall: 0, reciprocalRank: 0});
  });
});
