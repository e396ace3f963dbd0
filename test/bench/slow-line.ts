import type {Writable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';

export interface Line {
  /** Bytes a second, for all answers together. */
  readonly throughput: number;
  /** From a request until the first byte of its answer may leave, in milliseconds. */
  readonly latency: number;
}

/** So many bytes leave at once: about what a packet of the internet holds. */
const packet = 1_400;

/** A timer ends up to this much late, in milliseconds. What it lost may be caught up. */
const late = 20;

/**
 * A line that is slow for everybody on it. A browser can pretend one, but only with its tool for
 * watching the network switched on, which keeps and decodes a copy of every answer on the page’s own
 * thread: of a feed of 400 kB that is a long task on an old phone, and would count as the page’s.
 */
export class SlowLine {
  readonly #line: Line;
  /** When it will have sent what was given to it. */
  #free = 0;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Resolves when an answer may begin. */
  async begin(): Promise<void> {
    await pause(this.#line.latency);
  }

  /** Sends a body, taking turns with all that is sent meanwhile, until nobody receives it. */
  async send(body: Uint8Array, output: Writable): Promise<void> {
    for (let at = 0; at < body.length && !output.destroyed; at += packet) {
      const part = body.subarray(at, at + packet);
      const now = performance.now();
      const time = (part.length / this.#line.throughput) * 1_000;
      this.#free = Math.max(now - late, this.#free) + time;
      await pause(this.#free - now);
      output.write(part);
    }
    output.end();
  }
}
