import type {AreaCode} from './codes.js';
import type {AreaData} from './lazy/load.js';
import type {Town} from './lazy/places.js';
import {fold, type Names} from './names.js';

/** A council as it is named in sentences and found by name. */
export interface NamedCouncil {
  readonly names: Names;
  /** The city or town in it that has the same name: to most people the two are one place. */
  readonly namesake?: Town;
  /** The other towns in it. */
  readonly towns: readonly Town[];
}

/**
 * Councils by code, county councils too. One without a Welsh name of its own has that of its
 * namesake: Bristol is Bryste, and Devon's county council is Dyfnaint's.
 */
export function namedCouncils(data: AreaData): ReadonlyMap<AreaCode, NamedCouncil> {
  const townsOf = new Map<AreaCode, Town[]>();
  for (const town of data.towns) {
    const towns = townsOf.get(town.council);
    if (towns) towns.push(town);
    else townsOf.set(town.council, [town]);
  }
  const counties = new Map(data.counties.map(({names}) => [names.en, names]));
  return new Map(
    [...data.councilNames].map(([code, own]) => {
      const towns = townsOf.get(code) ?? [];
      const name = fold(bare(own.en));
      const namesake = towns.find(({names}) => fold(names.en) === name);
      const shared = namesake?.names ?? counties.get(own.en);
      const named = {
        names: {...shared, ...own},
        towns: towns.filter((town) => town !== namesake),
        ...(namesake && {namesake}),
      };
      return [code, named] as const;
    }),
  );
}

/** `City of Lincoln`, `Glasgow City` → the city. */
const bare = (name: string) => name.replace(/^City of | City$/, '');
