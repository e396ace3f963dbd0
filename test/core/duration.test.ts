import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDuration} from '../../src/core/duration.js';

describe('a length of time as an author writes it', () => {
  for (const [text, milliseconds] of [
    ['90s', 90_000],
    ['15m', 900_000],
    ['1h', 3_600_000],
    ['0.5h', 1_800_000],
    [' 15 M ', 900_000],
  ] as const)
    it(`is read: “${text}”`, () => assert.equal(readDuration(text), milliseconds));

  for (const text of ['', '15', 'm', '-5m', '15 minutes', '1h30m', '1e3s', 'often', '999999s'])
    it(`is none: “${text}”`, () => assert.equal(readDuration(text), undefined));
});
