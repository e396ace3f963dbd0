import {unpackPoints} from '../../../core/areas/lazy/packed-numbers.js';
import type {Town} from '../../../core/areas/lazy/places.js';
import {namesOfPair} from '../../../core/areas/names.js';
import type {Problems} from '../problems.js';
import {packNames} from './council-names.js';
import {packPoints} from './numbers.js';
import type {PostcodeTally} from './postcodes.js';
import {byText, groupBy} from './runs.js';
import {chosenTowns, postcodesNearest, type TownSources} from './towns.js';

/** From so many postcodes on, a town is of size 1, 2 and 3. */
const sizes = [400, 800, 1_600] as const;

/** The towns of `places.json`, in order of their councils and names. */
export function townRows(sources: TownSources, tally: PostcodeTally, problems: Problems): Town[] {
  const towns = chosenTowns(sources, problems);
  const counts = postcodesNearest(towns, tally);
  return towns
    .map((town, index) => ({
      ...town,
      // No postcode of Northern Ireland has a position, so the size there stays as it was.
      size: town.council.startsWith('N') ? (town.size ?? 0) : sizeOf(counts[index]!),
    }))
    .sort((a, b) => byText(a.council, b.council) || byText(a.names.en, b.names.en));
}

const sizeOf = (postcodes: number) => sizes.filter((least) => postcodes >= least).length;

/**
 * Packs `places.json`: below each council its towns, `English|Welsh` or one name for both, apart by
 * semicolons; positions and one digit of size each in the same order. Read by
 * `core/areas/lazy/places.ts`.
 */
export const packPlaces = (towns: readonly Town[]) => ({
  ...packPoints(towns.map(({at}) => at)),
  sizes: towns.map(({size}) => size).join(''),
  names: Object.fromEntries(
    [...groupBy(towns, ({council}) => council)].map(([council, ofCouncil]) => [
      council,
      ofCouncil.map(({names}) => packNames(names)).join(';'),
    ]),
  ),
});

/** The towns of a table that is not the library's own: the decoder there knows only that one. */
export function unpackPlaces(table: ReturnType<typeof packPlaces>): Town[] {
  const points = unpackPoints(table);
  return Object.entries(table.names)
    .flatMap(([council, list]) => list.split(';').map((pair) => ({council, pair})))
    .map(({council, pair}, index) => ({
      names: namesOfPair(pair),
      council,
      at: points[index]!,
      size: Number(table.sizes[index]),
    }));
}
