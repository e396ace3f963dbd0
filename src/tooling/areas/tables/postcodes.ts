import type {AreaCode} from '../../../core/areas/codes.js';
import type {Point} from '../../../core/areas/point.js';
import {degreesOf, type GridPoint} from '../geo/grid.js';
import type {PostcodeRow} from '../read/code-point.js';
import type {PostalRow} from '../read/geonames.js';
import {groupBy} from './runs.js';

/** How many postcodes each council has of an outcode, and of each sector in it. */
interface Tally {
  readonly councils: Map<AreaCode, number>;
  readonly sectors: Map<string, Map<AreaCode, number>>;
  easting: number;
  northing: number;
  postcodes: number;
}

/** An outcode in plain rows. Northern Ireland's have no councils and no sectors. */
export interface OutcodeRow {
  readonly area: string;
  /** `1`, `14`, `1A` */
  readonly district: string;
  /** Postcodes by council. */
  readonly councils: ReadonlyMap<AreaCode, number>;
  readonly sectors: ReadonlyMap<string, ReadonlyMap<AreaCode, number>>;
  readonly at: Point;
}

/**
 * What is kept of the 1.7 million postcodes: counts, and their positions and councils in lists of
 * numbers, since as many objects would fill a gigabyte.
 */
export class PostcodeTally {
  readonly eastings: number[] = [];
  readonly northings: number[] = [];
  /** Index in {@link councils}. */
  readonly councilOf: number[] = [];
  readonly councils: AreaCode[] = [];
  readonly #indexOf = new Map<AreaCode, number>();
  readonly #outcodes = new Map<string, Tally>();

  add({outcode, sector, easting, northing, council}: PostcodeRow): void {
    let tally = this.#outcodes.get(outcode);
    if (!tally) {
      tally = {councils: new Map(), sectors: new Map(), easting: 0, northing: 0, postcodes: 0};
      this.#outcodes.set(outcode, tally);
    }
    let ofSector = tally.sectors.get(sector);
    if (!ofSector) tally.sectors.set(sector, (ofSector = new Map<AreaCode, number>()));
    count(tally.councils, council);
    count(ofSector, council);
    tally.easting += easting;
    tally.northing += northing;
    tally.postcodes++;

    let index = this.#indexOf.get(council);
    if (index === undefined) {
      index = this.councils.push(council) - 1;
      this.#indexOf.set(council, index);
    }
    this.eastings.push(easting);
    this.northings.push(northing);
    this.councilOf.push(index);
  }

  /** The outcodes of Great Britain, in order. */
  outcodes(): OutcodeRow[] {
    return [...this.#outcodes]
      .map(([outcode, {councils, sectors, postcodes, ...sum}]) => ({
        ...partsOf(outcode),
        councils,
        sectors,
        at: degreesOf(middle(sum, postcodes)),
      }))
      .sort(byOutcode);
  }
}

const middle = ({easting, northing}: GridPoint, postcodes: number): GridPoint => ({
  easting: easting / postcodes,
  northing: northing / postcodes,
});

/**
 * The outcodes of Northern Ireland: the mean of their places in GeoNames, the one source whose
 * licence allows it.
 */
export function outcodesOfNorthernIreland(rows: readonly PostalRow[]): OutcodeRow[] {
  const northern = rows.filter(({outcode}) => /^BT\d/.test(outcode));
  return [...groupBy(northern, ({outcode}) => outcode)]
    .map(([outcode, places]) => ({
      ...partsOf(outcode),
      councils: new Map<AreaCode, number>(),
      sectors: new Map<string, Map<AreaCode, number>>(),
      at: {
        latitude: mean(places.map(({latitude}) => latitude)),
        longitude: mean(places.map(({longitude}) => longitude)),
      },
    }))
    .sort(byOutcode);
}

/** By area, then by number, then by letter: E1, E1W, E2, E10. */
export const byOutcode = (a: OutcodeRow, b: OutcodeRow): number =>
  a.area === b.area
    ? Number.parseInt(a.district, 10) - Number.parseInt(b.district, 10) ||
      (a.district < b.district ? -1 : 1)
    : a.area < b.area
      ? -1
      : 1;

const partsOf = (outcode: string) =>
  /^(?<area>[A-Z]+)(?<district>.+)$/.exec(outcode)!.groups as {area: string; district: string};

const count = <Key>(counts: Map<Key, number>, key: Key) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
