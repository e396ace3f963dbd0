/**
 * Areas: what elements may use.
 *
 * `understand` reads what a person typed; a gazetteer says how areas lie to each other and how a
 * service's coverage serves a place; `regions` and `regionMap` are what a list and a map show.
 */
export {
  isRegionCode,
  regionCodes,
  type AreaCode,
  type NationCode,
  type RegionCode,
} from './codes.js';
export type {Names} from './names.js';
export {regionOf, regions, type Region} from './regions.js';
export {regionMap, type RegionMap, type RegionShape} from './region-map.js';

export {
  parsePostcode,
  type AreaPostcode,
  type DistrictPostcode,
  type FullPostcode,
  type Postcode,
  type SectorPostcode,
} from './postcode/parse-postcode.js';
export type {SpecialKind, SpecialPostcode} from './postcode/special-postcodes.js';
export {
  regionsOfPostcode,
  type PostcodeCertainty,
  type PostcodeRegions,
} from './postcode/postcode-regions.js';

export {
  gazetteerOf,
  type Gazetteer,
  type GazetteerParts,
  type KnownArea,
  type Place,
} from './gazetteer.js';
export {coverOrder, type Cover} from './coverage.js';
export {coverLevels, type AreaScheme, type CoverLevel, type SchemeArea} from './schemes/scheme.js';
export {prisonCode, type PrisonArea} from './schemes/prisons.js';

export {
  understand,
  type AreaTables,
  type PlacesAnswer,
  type PostcodeAnswer,
  type RegionAnswer,
  type SpecialAnswer,
  type Understood,
} from './understand.js';
export {placeFinder, type PlaceFinder, type PlaceFinderParts} from './search/place-finder.js';
export type {NamedPrison} from './search/prison-names.js';
export type {NamedPlace, PlaceKind, PlaceSuggestion} from './search/suggestion.js';
export type {Match} from './search/name-index.js';

export {loadAreaData, type AreaData, type AreaDataLoader} from './lazy/load.js';
export {lookupsOf, type AreaLookups} from './lookups.js';
export {
  distancesTo,
  outcodeNear,
  roughly,
  type Located,
  type LocatedPrison,
} from './nearest-place.js';
export {
  answerTo,
  answerToPoint,
  pointOf,
  type Answer,
  type LocateFailure,
  type Option,
} from './answer.js';
export {asideOf, suggestionsFor, type PlaceOption} from './suggestions.js';
export {authorsArea} from './authors-area.js';
export {
  aboutDistance,
  distanceKm,
  type AboutDistance,
  type Point,
  type RoughPoint,
} from './point.js';

export {areaCredits, type AreaCredit} from './credits.js';
