import table from '../../../../data/areas/outcodes.json' with {type: 'json'};
import type {AreaCode} from '../codes.js';
import type {Point} from '../point.js';
import {unpackPoints} from './packed-numbers.js';

/** The first half of a postcode, such as `BS1`. */
export interface Outcode {
  /**
   * Every council that one of its postcodes is in; the one with most of them first. Empty in
   * Northern Ireland, for which no open table tells.
   */
  readonly councils: readonly AreaCode[];
  /** The middle of its postcodes. */
  readonly at: Point;
}

const points = unpackPoints(table);

/** Every outcode in use, by its text. */
export const outcodes: ReadonlyMap<string, Outcode> = new Map(
  Object.entries(table.areas)
    .flatMap(([area, row]) => outcodesOf(area, row as [string, string, string]))
    .map(([outcode, councils], index) => [outcode, {councils, at: points[index]!}]),
);

/**
 * @param row - Districts, as `1-4,11AEM` for 1 to 4, 11A, 11E and 11M; the councils of the whole
 *   postcode area; and for each district its councils, as letters: A for the area's first.
 */
function outcodesOf(area: string, row: readonly [string, string, string]): [string, AreaCode[]][] {
  const [districts, codes, councils] = row;
  const ofArea = codes.split(' ');
  const ofEach = councils.split(' ');
  return districtsOf(districts).map((district, index) => [
    area + district,
    [...(ofEach[index] ?? '')].map((letter) => ofArea[letter.charCodeAt(0) - 'A'.charCodeAt(0)]!),
  ]);
}

function districtsOf(runs: string): string[] {
  return runs.split(',').flatMap((run) => {
    const [, first, letters, last] = /^(\d+)([A-Z]*)(?:-(\d+))?$/.exec(run)!;
    if (letters) return [...letters].map((letter) => first! + letter);
    const from = Number(first);
    return Array.from({length: Number(last ?? first) - from + 1}, (_, index) =>
      String(from + index),
    );
  });
}
