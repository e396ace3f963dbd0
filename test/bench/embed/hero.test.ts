import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inflateSync} from 'node:zlib';
import {heroImage} from './hero.js';

describe('the picture of the host page', () => {
  const picture = heroImage();

  it('weighs about 109 kB, and the same in every run', () => {
    assert.ok(Math.abs(picture.length - 109_000) < 2_000, `${picture.length} bytes`);
    assert.ok(picture.equals(heroImage()), 'another picture');
  });

  it('holds as many pixels as its header says', () => {
    const width = picture.readUInt32BE(16);
    const height = picture.readUInt32BE(20);
    const length = picture.readUInt32BE(33);
    const pixels = inflateSync(picture.subarray(41, 41 + length));
    assert.equal(pixels.length, height * (width / 4 + 1));
  });
});
