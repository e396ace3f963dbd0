import {correction, generate} from 'lean-qr';

/** A QR code as one SVG path. */
export interface QrSquares {
  /** Length of a side in modules, quiet zone included. */
  readonly size: number;
  /** The dark modules, each a square of 1 by 1; runs of them are one rectangle. */
  readonly path: string;
}

/** Light modules that a reader needs around a code (ISO/IEC 18004). */
const quietZone = 4;

/**
 * Makes the QR code of an address as `URL.href` writes it, in ASCII: readers disagree about other
 * letters. It can be read with up to 15 % of it damaged, which a poster on a
 * wall soon is, and more where that makes it no larger.
 *
 * @throws When the address is longer than a QR code can hold, some 2,300 characters.
 */
export function qrSquares(address: string): QrSquares {
  const code = generate(address, {minCorrectionLevel: correction.M});
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      const from = x;
      while (code.get(x, y)) x++;
      if (x > from) runs.push(`M${from + quietZone} ${y + quietZone}h${x - from}v1h${from - x}z`);
    }
  return {size: code.size + 2 * quietZone, path: runs.join('')};
}
