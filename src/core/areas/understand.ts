import type {AreaCode, RegionCode} from './codes.js';
import {beginsCrownDependency, isCrownDependency} from './crown-dependencies.js';
import {fold, everyName} from './names.js';
import {parsePostcode, type Postcode} from './postcode/parse-postcode.js';
import {
  regionsAssumed,
  regionsOfPostcode,
  type PostcodeCertainty,
} from './postcode/postcode-regions.js';
import type {SpecialKind} from './postcode/special-postcodes.js';
import {regionOf} from './regions.js';
import {placeFinder, type PlaceFinder} from './search/place-finder.js';
import type {PlaceSuggestion} from './search/suggestion.js';

/** What a person may have meant by a text. */
export type Understood =
  RegionAnswer | PostcodeAnswer | PlacesAnswer | SpecialAnswer | {readonly kind: 'nothing'};

/** The name of a region or, while only regions are known, of a county or city in it. */
export interface RegionAnswer {
  readonly kind: 'region';
  readonly region: RegionCode;
  /** The wording that fits, such as `Devon`. */
  readonly wording: string;
  /** The wording is no name of the region, but of something that lies in it. */
  readonly isPart: boolean;
}

export interface PostcodeAnswer {
  readonly kind: 'postcode';
  readonly postcode: Postcode;
  /** Never empty. The one with most of its postcodes first. */
  readonly regions: readonly RegionCode[];
  readonly certainty: PostcodeCertainty;
  /** The councils it may be in, likewise. Absent while the tables are not loaded or do not know it. */
  readonly councils?: readonly AreaCode[];
  /** Places that begin with the same letters: `Ba` may become BA1 or Bath. Empty after a digit. */
  readonly suggestions: readonly PlaceSuggestion[];
}

/** Names of places that fit. One exact match before others of a lesser kind is what was meant. */
export interface PlacesAnswer {
  readonly kind: 'places';
  /** Never empty. The best first. */
  readonly suggestions: readonly PlaceSuggestion[];
  /** A place outside the United Kingdom has the name too: `Ramsey`. */
  readonly orSpecial?: SpecialKind;
}

/** A postcode or a place outside the regions of the United Kingdom. */
export interface SpecialAnswer {
  readonly kind: 'special';
  readonly which: SpecialKind;
  /** The letters it begins with: `JE`, `BFPO`. Absent of a name. */
  readonly area?: string;
  /** Places with the same letters: `Im` may become Immingham, `Douglas` Castle Douglas. Empty after a digit. */
  readonly suggestions: readonly PlaceSuggestion[];
}

/** What {@link understand} can use beside the regions; each part may come later than the page. */
export interface AreaTables {
  /** Without it only regions and nations are found by name. */
  readonly findPlaces?: PlaceFinder;
  /** Without it a district is taken for one in use if its number is not above all that are. */
  readonly knowsPostcode?: (postcode: Postcode) => boolean;
  /** Empty when the councils of a postcode are not known. */
  readonly councilsOfPostcode?: (postcode: Postcode) => readonly AreaCode[];
}

/** Made when it is first needed: to build it takes a phone a good part of a frame. */
let findRegions: PlaceFinder | undefined;

/**
 * Makes sense of whatever a person types to say where they are: a postcode or its beginning, a
 * region, and, as far as tables are at hand, a town, council, county or prison, in English or Welsh.
 * Nothing leaves this function but its answer. Never throws.
 *
 * @param limit - The most suggestions to give.
 */
export function understand(typed: string, tables: AreaTables = {}, limit = 8): Understood {
  const findPlaces = tables.findPlaces ?? (findRegions ??= placeFinder());
  const parsed = parsePostcode(typed);
  if (!parsed) return understandName(typed, findPlaces(typed, limit));

  const mayBeName = !/\d/.test(typed.normalize('NFKC'));
  const suggestions = mayBeName ? findPlaces(typed, limit) : [];
  if (parsed.kind === 'special') return {...parsed, suggestions};

  const isNew = tables.knowsPostcode?.(parsed) === false;
  const {regions, certainty} = isNew ? regionsAssumed(parsed) : regionsOfPostcode(parsed);
  if (regions.length === 0) return {kind: 'nothing'};
  const councils = tables.councilsOfPostcode?.(parsed) ?? [];
  return {
    kind: 'postcode',
    postcode: parsed,
    regions,
    certainty,
    ...(councils.length > 0 && {councils}),
    suggestions,
  };
}

function understandName(typed: string, found: readonly PlaceSuggestion[]): Understood {
  const isCrown = isCrownDependency(typed);
  // What is like the name of an island is no slip of the keys: Jersey is not Merseyside.
  const suggestions =
    isCrown || beginsCrownDependency(typed) ? found.filter(({match}) => match !== 'typo') : found;
  const which = 'crown-dependency';
  const [first] = suggestions;
  if (isCrown && first?.match !== 'exact') return {kind: 'special', which, suggestions};
  if (!first) return {kind: 'nothing'};
  // Regions come first among equals: their name is never meant as anything smaller.
  return first.kind === 'region' && first.match === 'exact'
    ? regionAnswer(first)
    : {kind: 'places', suggestions, ...(isCrown && {orSpecial: which})};
}

function regionAnswer({codes, wording, names}: PlaceSuggestion): RegionAnswer {
  const region = codes[0] as RegionCode;
  const own = [...everyName(names), regionOf(region).slug].map(fold);
  return {kind: 'region', region, wording, isPart: !own.includes(fold(wording))};
}
