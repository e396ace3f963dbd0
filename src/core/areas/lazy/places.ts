import table from '../../../../data/areas/places.json' with {type: 'json'};
import type {AreaCode} from '../codes.js';
import {namesOfPair, type Names} from '../names.js';
import type {Point} from '../point.js';
import {unpackPoints} from './packed-numbers.js';

/** A town, or a part of a city that people name when asked where they live. */
export interface Town {
  readonly names: Names;
  readonly council: AreaCode;
  readonly at: Point;
  /** From 0, a village, to 3, a large town: how many postcodes are nearer to it than to any other. */
  readonly size: number;
}

const points = unpackPoints(table);

/** Two thousand towns, council by council. Names occur more than once: there are four Newports. */
export const towns: readonly Town[] = Object.entries(table.names)
  .flatMap(([council, list]) =>
    list.split(';').map((pair) => ({council, names: namesOfPair(pair)})),
  )
  .map((town, index) => ({...town, at: points[index]!, size: Number(table.sizes[index])}));
