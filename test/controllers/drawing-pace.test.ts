import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DrawingPace} from '../../src/controllers/drawing-pace.js';

/** What there is room for after a step of some size, some milliseconds long, in what stands then. */
const after = (size: number, ms: number, standing = size): number => {
  const pace = new DrawingPace();
  pace.took(size, ms, standing);
  return pace.room;
};

describe('the pace of drawing', () => {
  it('begins with little', () => {
    assert.equal(new DrawingPace().room, 2);
  });

  it('is as much as a frame of sixteen milliseconds holds, by the step before', () => {
    assert.deepEqual([after(6, 16), after(6, 32), after(6, 8)], [6, 3, 12]);
  });

  it('is at most four times the step before, and at least two', () => {
    assert.deepEqual([after(6, 0), after(6, 1000)], [24, 2]);
  });

  it('is at least an eighth of what stands, which takes long to lay out again whatever is added', () => {
    assert.deepEqual([after(6, 1000, 400), after(6, 16, 40)], [50, 6]);
  });

  it('gives a further step of a turn its share of that, while half of the turn is left', () => {
    const pace = new DrawingPace();
    pace.took(6, 6, 6);
    assert.deepEqual([pace.roomAfter(0), pace.roomAfter(8), pace.roomAfter(15)], [16, 8, 2]);
    assert.deepEqual([pace.hasTime(8), pace.hasTime(8.1)], [true, false]);
  });

  it('learns nothing from a step that drew nothing', () => {
    assert.equal(after(0, 1000), 2);
    const pace = new DrawingPace();
    pace.took(6, 8, 6);
    pace.took(0, 1000, 6);
    assert.equal(pace.room, 12);
  });
});
