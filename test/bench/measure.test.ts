import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {median, percentile, race, rotated, timing} from './measure.js';

describe('a percentile', () => {
  it('is the smallest value that the share of all does not exceed', () => {
    const values = Array.from({length: 100}, (_, index) => 100 - index);
    assert.deepEqual(
      [0, 0.5, 0.95, 1].map((share) => percentile(values, share)),
      [1, 50, 95, 100],
    );
  });

  it('of few values is one of them', () => {
    assert.equal(percentile([3, 1, 2], 0.95), 3);
    assert.equal(median([4, 1, 3, 2]), 2);
  });

  it('of nothing is not a number', () => {
    assert.ok(Number.isNaN(percentile([], 0.5)), 'a number for nothing');
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    assert.deepEqual(values, [3, 1, 2]);
  });
});

describe('turns at going first', () => {
  it('give everybody every place once in as many rounds as there are contenders', () => {
    const names = ['a', 'b', 'c'];
    const rounds = [0, 1, 2].map((round) => rotated(names, round));
    assert.deepEqual(rounds, [
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
      ['c', 'a', 'b'],
    ]);
  });

  it('begin again after the last', () => {
    assert.deepEqual(rotated(['a', 'b', 'c'], 4), ['b', 'c', 'a']);
  });

  it('are taken in a race, in which each contender runs as often', () => {
    const order: string[] = [];
    race({a: () => order.push('a'), b: () => order.push('b')}, 2);
    assert.equal(order.join(''), 'abbaabba');
  });
});

describe('a timing', () => {
  it('holds the middle and the smallest time', () => {
    assert.deepEqual(timing([5, 1, 3]), {median: 3, fastest: 1});
  });
});
