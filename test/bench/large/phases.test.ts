import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {byPhase, middleOf} from './phases.js';

describe('a long task', () => {
  const ends = [
    ['load', 100],
    ['index', 200],
    ['type', 300],
  ] as const;

  it('belongs to the phase in which it began', () => {
    const tasks = [
      {startTime: 0, duration: 60},
      {startTime: 99, duration: 70},
      {startTime: 100, duration: 80},
      {startTime: 250, duration: 90},
    ];
    assert.deepEqual(byPhase(tasks, ends), {
      load: [60, 70],
      index: [80],
      type: [90],
      filter: [],
      scroll: [],
    });
  });

  it('that began after the last phase belongs to none', () => {
    const {load, index, type, filter, scroll} = byPhase([{startTime: 300, duration: 60}], ends);
    assert.deepEqual([...load, ...index, ...type, ...filter, ...scroll], []);
  });
});

describe('the middle visit', () => {
  it('is the one whose long tasks take neither most nor least, whatever their number', () => {
    const visits = [[400], [], [60, 60, 60], [50], [51, 52]];
    assert.deepEqual(middleOf(visits), [51, 52]);
    assert.deepEqual(visits[0], [400], 'the visits are left in their order');
  });
});
