import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {targetsOf, targetsReport} from './targets.js';

const figures = (p50: number) => ({p50, p95: p50, build: 1});
const counting = (signpost: number, itemsjs: number, naive: number) => {
  const raced = {
    signpost: figures(signpost),
    itemsjs: figures(itemsjs),
    naive: figures(naive),
    columns: figures(1),
  };
  return {facets: {browser: 'B', rows: [{items: 10_000, chromium: raced, node: raced}]}};
};
const met = (results: Parameters<typeof targetsOf>[0]) =>
  targetsOf(results).map(({isMet}) => isMet);

describe('a target', () => {
  it('is met at its very limit, and not beyond', () => {
    assert.deepEqual(met(counting(1, 1, 10)), [true, true]);
    assert.deepEqual(met(counting(1.01, 1, 10)), [false, false]);
  });

  it('of which one half is reached is told half by half', () => {
    assert.deepEqual(met(counting(1, 2, 9)), [true, false]);
  });

  it('is not met by something that was not measured', () => {
    assert.deepEqual(met(counting(NaN, 1, 10)), [false, false]);
  });

  it('is left out with its part', () => {
    assert.deepEqual(targetsOf({}), []);
  });

  it('for long tasks is compared with a page that only fetches the feed', () => {
    const large = (load: number[], received: number[]) =>
      ({
        large: {
          tasks: {load, index: [], type: [], filter: [], scroll: []},
          received,
          choice: {median: 20},
        },
      }) as unknown as Parameters<typeof targetsOf>[0];
    // In this order: how many, the longest, and the choice of a region.
    assert.deepEqual(met(large([], [])), [true, true, true]);
    assert.deepEqual(met(large([80, 60], [80])), [false, true, true]);
    assert.deepEqual(met(large([81], [80])), [false, false, true]);
    assert.deepEqual(met(large([60], [])), [false, false, true]);
  });

  it('that is not met stands out in the table', () => {
    const lines = targetsReport(counting(1, 2, 9)).filter((line) => line.startsWith('| Counting'));
    assert.match(lines[0]!, /yes \|$/);
    assert.match(lines[1]!, /\*\*no\*\* \|$/);
  });
});
