import {crc32, deflateSync} from 'node:zlib';
import {seededRandom} from '../fixtures/random.js';

/**
 * A picture of about 109 kB, as a host page has at its top: four greys at random, which pack no
 * smaller. It has as many pixels as it is shown with, or it would not count as the largest part.
 */
export function heroImage(): Buffer {
  const [width, height] = [1024, 426];
  const line = width / 4 + 1;
  const random = seededRandom(3);
  const pixels = Buffer.alloc(height * line);
  // Each line begins with the number of its filter; 0 is none.
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = at % line === 0 ? 0 : random.whole(0, 255);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Two bits for a grey.
  header.set([2, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
