import type {AreaCode} from './codes.js';
import {fold, isLike, type Names} from './names.js';
import type {Point} from './point.js';
import {partsOfName, saidName, saidNames} from './prison-name.js';
import type {PlaceKind, PlaceSuggestion} from './search/suggestion.js';
import {understand, type AreaTables, type PostcodeAnswer} from './understand.js';

/** A longer list takes longer to read than the next letter takes to type. */
const most = 8;

/** A place offered while a visitor types. */
export interface PlaceOption {
  readonly kind: PlaceKind | 'postcode';
  /** What the box says once it is taken: `BS1 4DJ`, `Newport`, `HMP Bristol`. */
  readonly wording: string;
  /** Where in the wording stands what was typed. Absent when it was typed otherwise. */
  readonly marked?: readonly [start: number, end: number];
  /** The name it usually goes by, which may be another one. Absent for postcodes. */
  readonly names?: Names;
  /** Where it lies. Of a place the smallest area first, of a postcode each area it may be in. */
  readonly within: readonly Names[];
  /** As of {@link PlaceSuggestion}; of a postcode its councils or, between regions, those. */
  readonly codes: readonly AreaCode[];
  readonly at?: Point;
}

/**
 * What to offer for a text that may still be growing. Uses what is at hand and waits for nothing.
 *
 * @param namesOf - Names of councils and regions by their code.
 * @returns The best first; undefined while there is too little to tell from.
 */
export function suggestionsFor(
  text: string,
  tables: AreaTables,
  namesOf: (code: AreaCode) => Names | undefined,
): readonly PlaceOption[] | undefined {
  const typed = text.trim();
  if (!isEnough(typed)) return;
  const understood = understand(typed, tables, most);
  const offer = (places: readonly PlaceSuggestion[]) =>
    withoutDoubles(places).map((place) => placeOption(place, typed));
  switch (understood.kind) {
    case 'nothing':
      return [];
    case 'region':
      // The name of a region may begin that of a town: London, Londonderry.
      return offer(tables.findPlaces?.(typed, most) ?? []);
    case 'postcode':
      return [ofPostcode(understood, namesOf), ...offer(understood.suggestions)].slice(0, most);
    case 'special':
    case 'places':
      return offer(understood.suggestions);
  }
}

/**
 * Without a council that has the name of its county: nobody could tell the two apart, and the
 * county holds it.
 */
export function withoutDoubles(places: readonly PlaceSuggestion[]): readonly PlaceSuggestion[] {
  const counties = places.filter(({kind}) => kind === 'county');
  return places.filter(
    ({kind, wording, codes}) =>
      kind !== 'council' ||
      !counties.some(
        (county) => county.wording === wording && county.codes.includes(codes[0] ?? ''),
      ),
  );
}

/** A place as it is offered: a prison by the name that tells it from its town. */
export function placeOption(place: PlaceSuggestion, typed = ''): PlaceOption {
  const {kind, wording, names, within, codes, at} = place;
  const option = {kind, wording, names, within, codes, ...(at && {at})};
  return marked(kind === 'prison' ? {...option, ...prisonNames(wording, names)} : option, typed);
}

/**
 * What stands after an option's wording to tell it from others: `, Isle of Wight`,
 * ` — Bristol, South West`, ` — prison`.
 *
 * @param plain - Puts names into the reader's language.
 * @param words - The words for a prison and for a county.
 */
export function asideOf(
  {kind, wording, names, within}: PlaceOption,
  plain: (names: Names) => string,
  words: {readonly prison: string; readonly county: string},
): string {
  const usual = names && plain(names);
  const other = usual && !isLike(usual.replace(/^[A-Z]{2,} /, ''), wording) ? [usual] : [];
  const places = (kind === 'postcode' ? within : within.slice(0, 1)).map(plain);
  // The West Midlands are a region, and a county in it.
  const isDouble = kind === 'county' && places.some((place) => place === usual);
  const kindWord = kind === 'prison' ? words.prison : isDouble ? words.county : undefined;
  const aside = [...other, ...(kindWord ? [kindWord] : places)].join(', ');
  if (!aside) return '';
  return (other.length || kindWord || kind === 'postcode' ? ' — ' : ', ') + aside;
}

/** Two letters, or one with a digit: what is less begins too many names. */
function isEnough(typed: string): boolean {
  const letters = typed.match(/\p{L}/gu)?.length ?? 0;
  return letters > 1 || (letters === 1 && /\p{Nd}/u.test(typed));
}

function ofPostcode(
  {postcode, regions, councils}: PostcodeAnswer,
  namesOf: (code: AreaCode) => Names | undefined,
): PlaceOption {
  const namesOfAll = (codes: readonly AreaCode[]) => codes.flatMap((code) => namesOf(code) ?? []);
  // As in the answer: between regions the regions are named, which people know; within one, councils.
  const ofCouncils = regions.length === 1 && councils ? namesOfAll(councils) : [];
  const codes = ofCouncils.length > 0 && councils ? councils : regions;
  return {
    kind: 'postcode',
    wording: postcode.text,
    marked: [0, postcode.text.length],
    within: namesOfAll(codes),
    codes,
  };
}

/** `Bristol`, which is also a town, and `Bristol prison` give way to `HMP Bristol`. */
function prisonNames(wording: string, {en, cy}: Names): {wording: string; names: Names} {
  const names = saidNames({en, ...(cy !== undefined && {cy})});
  for (const name of [en, cy]) {
    if (name === undefined) continue;
    const {bare, type} = partsOfName(name);
    const said = [name, bare, `${bare} prison`, ...(type ? [`HMP ${bare}`] : [])];
    if (said.includes(wording)) return {wording: saidName(name), names};
  }
  return {wording, names};
}

function marked(option: PlaceOption, typed: string): PlaceOption {
  const {wording} = option;
  // A name may be followed by the area it lies in: Newport, Isle of Wight.
  const isWhole = fold(typed).startsWith(`${fold(wording)} `);
  const range = isWhole ? ([0, wording.length] as const) : rangeOf(typed, wording);
  return range ? {...option, marked: range} : option;
}

/** Where a name has what was typed at the beginning of a word, whatever its accents, hyphens and apostrophes. */
function rangeOf(typed: string, name: string): [number, number] | undefined {
  const words = fold(typed).split(' ').filter(Boolean);
  if (words.length === 0) return;
  const pattern = words.map((word) => [...word].join('[^\\p{L}\\p{N}]?')).join('[^\\p{L}\\p{N}]+');
  // Letter for letter, so that the plain name is as long as the other.
  const plain = name.replace(/[^ -~]/g, (letter) => letter.normalize('NFD').charAt(0));
  const found = new RegExp(`(^|[^\\p{L}\\p{N}])(${pattern})`, 'iu').exec(plain);
  if (!found) return;
  const start = found.index + found[1]!.length;
  return [start, start + found[2]!.length];
}
