import type {GridPoint} from './grid.js';

/** Finds the nearest of many points, by sorting them into squares first. */
export class PointIndex {
  readonly #squares = new Map<number, number[]>();

  /** @param size - Side of a square in metres; best when a few points fall into each. */
  constructor(
    private readonly eastings: readonly number[],
    private readonly northings: readonly number[],
    private readonly size: number,
  ) {
    eastings.forEach((easting, index) => {
      const key = this.#key(this.#square(easting), this.#square(northings[index]!));
      const square = this.#squares.get(key);
      if (square) square.push(index);
      else this.#squares.set(key, [index]);
    });
  }

  /**
   * Indexes of the points nearest to a place, the nearest first; of equals, the first in the list.
   *
   * @param within - Points further off than this, in metres, are not looked for.
   */
  nearest({easting, northing}: GridPoint, count: number, within: number): number[] {
    const [x, y] = [this.#square(easting), this.#square(northing)];
    const found: (readonly [index: number, squared: number])[] = [];
    const rings = Math.ceil(within / this.size);
    for (let ring = 0; ring <= rings; ring++) {
      // What lies in this ring of squares is at least so far away.
      const least = Math.max(0, ring - 1) * this.size;
      if (found.length >= count && found[count - 1]![1] < least ** 2) break;
      for (const index of this.#ring(x, y, ring)) {
        const squared =
          (this.eastings[index]! - easting) ** 2 + (this.northings[index]! - northing) ** 2;
        if (squared <= within ** 2) found.push([index, squared]);
      }
      found.sort(([i, a], [j, b]) => a - b || i - j);
      found.length = Math.min(found.length, count);
    }
    return found.map(([index]) => index);
  }

  /** The points of the squares that are so many steps away. */
  *#ring(x: number, y: number, steps: number): Generator<number> {
    for (let dx = -steps; dx <= steps; dx++) {
      const isEdge = Math.abs(dx) === steps;
      for (let dy = -steps; dy <= steps; dy += isEdge || steps === 0 ? 1 : 2 * steps)
        yield* this.#squares.get(this.#key(x + dx, y + dy)) ?? [];
    }
  }

  #square = (metres: number) => Math.floor(metres / this.size);

  /** Squares may lie west of the grid's origin, so numbers begin below nought. */
  #key = (x: number, y: number) => (x + 10_000) * 100_000 + y + 10_000;
}
