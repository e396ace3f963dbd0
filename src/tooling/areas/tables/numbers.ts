import type {Point} from '../../../core/areas/point.js';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Packs whole numbers as differences from the one before, five bits a character; the counterpart of
 * `unpackNumbers` in `core/areas/lazy/packed-numbers.ts`, which says how.
 */
export function packNumbers(numbers: readonly number[]): string {
  let previous = 0;
  let packed = '';
  for (const number of numbers) {
    const difference = number - previous;
    previous = number;
    let quantity = difference < 0 ? -2 * difference - 1 : 2 * difference;
    while (quantity > 31) {
      packed += digits[(quantity & 31) | 32]!;
      quantity >>= 5;
    }
    packed += digits[quantity]!;
  }
  return packed;
}

/** Points to hundredths of a degree, about a kilometre: all that a distance with “about” needs. */
export const packPoints = (points: readonly Point[]) => ({
  latitudes: packNumbers(points.map(({latitude}) => hundredths(latitude))),
  longitudes: packNumbers(points.map(({longitude}) => hundredths(longitude))),
});

const hundredths = (degrees: number) => Math.round(degrees * 100);
