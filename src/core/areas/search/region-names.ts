import {everyName} from '../names.js';
import {regions, type Region} from '../regions.js';
import {nationScheme, unitedKingdomScheme} from '../schemes/wider-areas.js';
import type {Named} from './name-index.js';
import type {NamedPlace} from './suggestion.js';

const places: ReadonlyMap<Region, NamedPlace> = new Map(
  regions.map((region) => {
    const {code, names} = region;
    return [region, {kind: 'region', names, codes: [code], within: []}];
  }),
);

/** Regions by their names and slugs. */
export const regionNames: readonly Named<NamedPlace>[] = regions.map((region) => ({
  wordings: [...everyName(region.names), region.slug],
  order: 0,
  value: places.get(region)!,
}));

/** Regions by the names of what lies in them: a last resort, after everything that has the name. */
export const regionAliases: readonly Named<NamedPlace>[] = regions.map((region) => ({
  wordings: region.alsoKnownAs,
  order: 40,
  value: places.get(region)!,
}));

export const nationNames: readonly Named<NamedPlace>[] = [
  ...nationScheme.areas,
  ...unitedKingdomScheme.areas,
].map(({code, names}) => ({
  wordings: everyName(names!),
  order: 2,
  value: {kind: 'nation', names: names!, codes: [code], within: []},
}));
