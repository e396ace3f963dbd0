import type {AreaCode} from '../../../core/areas/codes.js';
import type {Town} from '../../../core/areas/lazy/places.js';
import {fold, namesOfPair, type Names} from '../../../core/areas/names.js';
import {distanceKm, type Point} from '../../../core/areas/point.js';
import type {ByHand} from '../by-hand.js';
import {gridOf} from '../geo/grid.js';
import {PointIndex} from '../geo/point-index.js';
import {isInside, outerRings} from '../geo/shared-borders.js';
import type {Problems} from '../problems.js';
import type {Boundary} from '../read/boundaries.js';
import type {CityRow, PostalRow} from '../read/geonames.js';
import type {PostcodeTally} from './postcodes.js';
import {byCount, byText, groupBy} from './runs.js';

/** The sources of `places.json`, beside the table itself. */
export interface TownSources {
  /**
   * Towns of the table as it is. Which places visitors are offered is chosen by hand, so a town
   * stays until somebody takes it out, and so does its Welsh name.
   */
  readonly present: readonly Town[];
  readonly postal: readonly PostalRow[];
  readonly cities: readonly CityRow[];
  /** GeoNames: Welsh name by id. */
  readonly welshNames: ReadonlyMap<string, string>;
  /** Names that no visitor should be offered, and towns to add: names by council. */
  readonly byHand: Pick<ByHand, 'noTowns' | 'moreTowns'>;
  readonly council: CouncilFinder;
  readonly isCurrent: (code: AreaCode) => boolean;
}

/** A town before its size is worked out; the table's towns bring the one they had. */
export type Candidate = Omit<Town, 'size'> & {readonly size?: number};

/** The council at a place; undefined where no table can tell. */
export type CouncilFinder = (at: Point) => AreaCode | undefined;

/**
 * In Great Britain, the council of most of the 60 postcodes nearest to the place: GeoNames puts
 * places a little off, and a single postcode could be across the border. In Northern Ireland, the
 * boundary around it, since no postcode there has a council.
 */
export function councilFinder(
  tally: PostcodeTally,
  boundaries: readonly Boundary[],
  isCurrent: (code: AreaCode) => boolean,
): CouncilFinder {
  const postcodes = new PointIndex(tally.eastings, tally.northings, 1_000);
  const northern = boundaries
    .filter(({code}) => code.startsWith('N') && isCurrent(code))
    .map(({code, shape}) => ({code, rings: outerRings(shape)}));
  return ({latitude, longitude}) => {
    const around = northern.find(({rings}) =>
      rings.some((ring) => isInside([longitude, latitude], ring)),
    );
    if (around) return around.code;
    const nearest = postcodes.nearest(gridOf({latitude, longitude}), 60, 10_000);
    const councils = groupBy(nearest, (index) => tally.councils[tally.councilOf[index]!]!);
    return byCount(new Map([...councils].map(([code, indexes]) => [code, indexes.length])))[0];
  };
}

/**
 * The towns of the table, put where the sources have them; those that are added by hand; and every
 * town of 15,000 people that it lacks.
 */
export function chosenTowns(sources: TownSources, problems: Problems): Candidate[] {
  const {present, postal, cities, welshNames, byHand, council, isCurrent} = sources;
  const rowsNamed = groupBy([...postal, ...cities], ({name}) => fold(name));
  const noTowns = new Set(byHand.noTowns.map(fold));
  const towns = new Map<string, Candidate>();
  const add = (town: Candidate) => {
    const key = keyOf(town.names.en, town.council);
    if (!towns.has(key) && !noTowns.has(fold(town.names.en))) towns.set(key, town);
  };
  for (const town of present) {
    const rows = rowsNamed.get(fold(town.names.en)) ?? [];
    const at = nearestRow(town.at, rows, maximalMove) ?? town.at;
    // Councils are merged now and then; the town is then in the one that has taken over its place.
    const code = isCurrent(town.council) ? town.council : council(at);
    if (code !== undefined) add({...town, council: code, at});
    else problems.add('places.json', undefined, `no council is known for ${town.names.en}`);
  }
  for (const [code, names] of Object.entries(byHand.moreTowns).flatMap(namesByCouncil)) {
    const rows = (rowsNamed.get(fold(names.en)) ?? []).filter((row) => council(row) === code);
    if (rows.length > 0) add({names, council: code, at: middleRow(rows)});
    else problems.add('by-hand.json', undefined, `GeoNames has no ${names.en} in ${code}`);
  }
  for (const city of cities) {
    const code = council(city);
    const names = named(city.name, welshNames.get(city.id));
    if (code !== undefined) add({names, council: code, at: pointOf(city)});
  }
  return [...towns.values()];
}

/**
 * The table knows a place to a hundredth of a degree, and no row that is further off than that, in
 * kilometres, is a better position of the same place: two in Highland are called Tain, and postal
 * codes put many a town at the middle of its deliveries.
 */
const maximalMove = 1.4;

function nearestRow(at: Point, rows: readonly Point[], within: number): Point | undefined {
  const near = rows
    .map((row) => ({row, off: distanceKm(at, row)}))
    .filter(({off}) => off <= within)
    .sort((a, b) => a.off - b.off || byText(textOf(a.row), textOf(b.row)));
  return near[0] && pointOf(near[0].row);
}

/**
 * How many postcodes are nearer to each town than to any other. Those of Northern Ireland are not
 * known, so its towns have none.
 */
export function postcodesNearest(towns: readonly Candidate[], tally: PostcodeTally): number[] {
  const at = towns.map((town) => gridOf(town.at));
  const index = new PointIndex(
    at.map(({easting}) => easting),
    at.map(({northing}) => northing),
    5_000,
  );
  const counts = towns.map(() => 0);
  tally.eastings.forEach((easting, postcode) => {
    const [nearest] = index.nearest({easting, northing: tally.northings[postcode]!}, 1, 60_000);
    if (nearest !== undefined) counts[nearest]!++;
  });
  return counts;
}

/** The one of several rows that is nearest to their middle: a place, and not a field between two. */
function middleRow(rows: readonly Point[]): Point {
  const latitude = mean(rows.map((row) => row.latitude));
  const longitude = mean(rows.map((row) => row.longitude));
  const off = (row: Point) => (row.latitude - latitude) ** 2 + (row.longitude - longitude) ** 2;
  return pointOf([...rows].sort((a, b) => off(a) - off(b) || byText(textOf(a), textOf(b)))[0]!);
}

const textOf = ({latitude, longitude}: Point) => `${latitude} ${longitude}`;
const pointOf = ({latitude, longitude}: Point): Point => ({latitude, longitude});
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b) / numbers.length;
const keyOf = (name: string, council: AreaCode) => `${fold(name)} ${council}`;
const named = (en: string, cy?: string): Names => (cy && cy !== en ? {en, cy} : {en});
const namesByCouncil = ([council, list]: [AreaCode, string]) =>
  list.split(';').map((pair): [AreaCode, Names] => [council, namesOfPair(pair)]);
