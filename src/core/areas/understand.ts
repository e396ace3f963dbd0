import type {AreaCode, RegionCode} from './codes.js';
import {fold} from './names.js';
import {parsePostcode, type Postcode} from './postcode/parse-postcode.js';
import {regionsOfPostcode, type PostcodeCertainty} from './postcode/postcode-regions.js';
import type {SpecialKind} from './postcode/special-postcodes.js';
import {nameIndex, type NameIndex} from './search/name-index.js';
import {nationNames, regionAliases, regionNames} from './search/region-names.js';
import type {NamedPlace, PlaceSuggestion} from './search/suggestion.js';

/** What a person may have meant by a text. */
export type Understood =
  | {
      /** The name of a region or of a county or city in it. */
      readonly kind: 'region';
      readonly region: RegionCode;
      /** The wording that fits, such as `Devon`. */
      readonly wording: string;
    }
  | PostcodeAnswer
  | {
      /** Names of places that fit, the best first; never empty. */
      readonly kind: 'places';
      readonly suggestions: readonly PlaceSuggestion[];
    }
  | {
      /** A postcode outside the regions of the United Kingdom. */
      readonly kind: 'special';
      readonly which: SpecialKind;
      /** The letters it begins with: `JE`, `BFPO`. */
      readonly area: string;
      readonly suggestions: readonly PlaceSuggestion[];
    }
  | {readonly kind: 'nothing'};

export interface PostcodeAnswer {
  readonly kind: 'postcode';
  readonly postcode: Postcode;
  /** Never empty. The one with most of its postcodes first. */
  readonly regions: readonly RegionCode[];
  readonly certainty: PostcodeCertainty;
  /** The councils it may be in; absent while the tables are not loaded or do not know it. */
  readonly councils?: readonly AreaCode[];
  /** Places that begin with the same letters: `Ba` may become BA1 or Bath. Empty after a digit. */
  readonly suggestions: readonly PlaceSuggestion[];
}

/** What {@link understand} can use beside the regions. Each part may come later than the page. */
export interface AreaTables {
  /** Names of towns, councils, counties and prisons. */
  readonly names?: NameIndex<NamedPlace>;
  /** The councils of a postcode; empty when it is not known. */
  readonly councilsOfPostcode?: (postcode: Postcode) => readonly AreaCode[];
}

const regionIndex = nameIndex(regionNames);
const upFrontIndex = nameIndex([...regionNames, ...regionAliases, ...nationNames]);

/**
 * Makes sense of whatever a person types to say where they are: a postcode or its beginning, a
 * region, and, as far as tables are at hand, a town, council, county or prison, in English or Welsh.
 * Nothing leaves this function but its answer. Never throws.
 *
 * @param limit - The most suggestions to give.
 */
export function understand(typed: string, tables: AreaTables = {}, limit = 8): Understood {
  const parsed = parsePostcode(typed);
  if (!parsed) return understandName(typed, tables, limit);

  const suggestions = /\d/.test(typed.normalize('NFKC')) ? [] : suggest(typed, tables, limit);
  if (parsed.kind === 'special') return {...parsed, suggestions};

  const {regions, certainty} = regionsOfPostcode(parsed);
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

function understandName(typed: string, tables: AreaTables, limit: number): Understood {
  const [region] = regionIndex.find(typed, 1);
  if (region?.match === 'exact') return regionAnswer(region.value, region.wording);

  const suggestions = suggest(typed, tables, limit);
  const [first, second] = suggestions;
  if (!first) return {kind: 'nothing'};
  const only = first.match === 'exact' && second?.match !== 'exact';
  return only && first.kind === 'region'
    ? regionAnswer(first, first.wording)
    : {kind: 'places', suggestions};
}

const regionAnswer = ({codes}: NamedPlace, wording: string): Understood => ({
  kind: 'region',
  region: codes[0] as RegionCode,
  wording,
});

function suggest(typed: string, {names}: AreaTables, limit: number): PlaceSuggestion[] {
  // Names are short; what is longer was pasted by mistake and would only cost time.
  if (fold(typed.slice(0, 80)).length > 60) return [];
  return (names ?? upFrontIndex)
    .find(typed, limit)
    .map(({value, wording, match}) => ({...value, wording, match}));
}
