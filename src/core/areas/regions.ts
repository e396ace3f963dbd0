import table from '../../../data/areas/regions.json' with {type: 'json'};
import {nationOf, regionsOfLetters, type NationCode, type RegionCode} from './codes.js';
import {slugOf, type Names} from './names.js';

/** One of the twelve regions and nations of the United Kingdom (ITL level 1). */
export interface Region {
  readonly code: RegionCode;
  /** Short name for attributes and addresses, such as `south-west`. */
  readonly slug: string;
  readonly names: Names;
  /** Counties and other names that people know it by. For search; they are not synonyms. */
  readonly alsoKnownAs: readonly string[];
  readonly nation: NationCode;
  /** Regions with a common land border or estuary on the map. Northern Ireland has none. */
  readonly neighbours: readonly RegionCode[];
}

/** The regions in the order of their ITL letters: England from north to south-west, then the nations. */
export const regions: readonly Region[] = table.regions.map((row) => ({
  code: row.code as RegionCode,
  slug: slugOf(row.names.en),
  names: row.names,
  alsoKnownAs: row.alsoKnownAs,
  nation: nationOf(row.code as RegionCode),
  neighbours: regionsOfLetters(row.neighbours),
}));

const byCode = new Map(regions.map((region) => [region.code, region]));

export const regionOf = (code: RegionCode): Region => byCode.get(code)!;
