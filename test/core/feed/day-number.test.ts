import assert from 'node:assert/strict';
import {it} from 'node:test';
import {dayNumber} from '../../../src/core/feed/day-number.js';

it('dates sort as numbers; what has no day or month counts as its last day', () => {
  assert.equal(dayNumber('2024-07-18'), 20240718);
  assert.equal(dayNumber('2024-07'), dayNumber('2024-07-31'));
  assert.equal(dayNumber('2024'), dayNumber('2024-12-31'));
  assert.equal(dayNumber(undefined), 0);
  assert.equal(dayNumber('2025-07-18') - dayNumber('2024-07-18'), 10_000);
});
