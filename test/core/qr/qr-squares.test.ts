import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {qrSquares} from '../../../src/core/qr/qr-squares.js';
import {readQr} from '../../read-qr.js';

describe('a QR code', () => {
  for (const text of [
    'https://partner.example/',
    'https://partner.example/briefing?audience=health&lang=cy#top',
    new URL('https://parti.example/papur-briffio/cefnogi-plant-â-rhiant-yn-y-carchar').href,
    `https://partner.example/${'a'.repeat(1500)}`,
  ])
    it(`is read as what was written: ${text.slice(0, 70)}`, () => assert.equal(read(text), text));

  it('is surrounded by four light modules', () => {
    const {size, path} = qrSquares('https://partner.example/');
    const dark = squaresOf(path);
    for (const [x, y] of dark)
      for (const at of [x, y]) assert.ok(at >= 4 && at < size - 4, `${x}, ${y} of ${size}`);
  });

  it('is not made of more than it can hold', () =>
    assert.throws(() => qrSquares('a'.repeat(4000))));
});

/** What a reader makes of the path, drawn four pixels a module. */
function read(text: string): string | undefined {
  const {size, path} = qrSquares(text);
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y] of squaresOf(path))
    for (let row = y * scale; row < (y + 1) * scale; row++)
      pixels.fill(0, (row * side + x * scale) * 4, (row * side + (x + 1) * scale) * 4);
  for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255;
  return readQr(pixels, side, side);
}

function squaresOf(path: string): [x: number, y: number][] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, length]) =>
    Array.from({length: Number(length)}, (_, index): [number, number] => [
      Number(x) + index,
      Number(y),
    ]),
  );
}
