import type {AreaCode} from './codes.js';
import type {AreaData} from './lazy/load.js';
import {isInCrownDependency} from './crown-dependencies.js';
import type {AreaLookups} from './lookups.js';
import {isLike, type Names} from './names.js';
import {outcodeNear} from './nearest-place.js';
import type {Point, RoughPoint} from './point.js';
import type {SpecialKind} from './postcode/special-postcodes.js';
import {regionOf} from './regions.js';
import type {PlaceKind, PlaceSuggestion} from './search/suggestion.js';
import {placeOption, withoutDoubles, type PlaceOption} from './suggestions.js';
import {understand, type AreaTables, type PlacesAnswer, type PostcodeAnswer} from './understand.js';

/** Why a device did not say where it is. */
export type LocateFailure = 'refused' | 'unavailable';

/** The tables at hand when a visitor asks. */
export interface Atlas {
  readonly tables: AreaTables;
  /** What is known of towns, councils and outcodes; none until it has come. */
  readonly names?: {readonly data: AreaData; readonly lookups: AreaLookups};
}

/** A place that what was typed may mean. */
export interface Option {
  readonly kind: PlaceKind;
  readonly wording: string;
  /** The council or region it lies in, which tells namesakes apart. */
  readonly within: Names | undefined;
  readonly codes: readonly AreaCode[];
  /** Where it is, for distances. It never leaves the widget. */
  readonly from: RoughPoint | undefined;
}

/** What is said to, and done for, a visitor who typed something. */
export type Answer = {
  /** As it was typed, tidied. It is shown again and goes nowhere else. */
  readonly typed: string;
} & (
  | {
      readonly kind: 'found' | 'border' | 'assumed';
      readonly areas: readonly AreaCode[];
      readonly from: RoughPoint | undefined;
      /** The text that was read as the postcode `typed`, where it is not that: `BS1 4D`, `BSI 4DJ`. */
      readonly readFrom?: string;
      /** What the area is called, where another name or one of a part of it was typed: `Kernow`, `North Wales`. */
      readonly usualName?: Names;
      /** A place outside the United Kingdom has the name too: `Ramsey`. */
      readonly orSpecial?: SpecialKind;
      /** Prisons with the name of the town that was found. */
      readonly others?: readonly Option[];
    }
  | {readonly kind: 'which'; readonly options: readonly Option[]}
  | {readonly kind: 'special'; readonly which: SpecialKind}
  | {readonly kind: 'unlocated'; readonly why: LocateFailure | 'abroad'}
  | {readonly kind: 'nothing' | 'empty' | 'names-missing' | 'locating'}
);

/** How far the middle of a town may be from a person who names it, in kilometres. */
const townReach = 3;

/** Decides what to do with what a visitor typed, by the tables at hand. */
export function answerTo(text: string, atlas: Atlas): Answer {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (!typed) return {kind: 'empty', typed};
  const understood = understand(typed, atlas.tables);
  switch (understood.kind) {
    case 'region':
      return {
        kind: 'found',
        typed,
        areas: [understood.region],
        from: undefined,
        ...(understood.isPart && {usualName: regionOf(understood.region).names}),
      };
    case 'postcode':
      return {...answerToPostcode(understood, atlas), ...readFrom(typed, understood.postcode.text)};
    case 'places':
      return answerToName(typed, understood, atlas);
    case 'special':
      return {kind: 'special', typed, which: understood.which};
    case 'nothing':
      return {kind: atlas.names ? 'nothing' : 'names-missing', typed};
  }
}

/** A postcode that was cut short or mended is not what was typed, and that must be said. */
const readFrom = (typed: string, postcode: string) =>
  lettersOf(typed) === lettersOf(postcode) ? {} : {readFrom: typed};

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function answerToPostcode(
  {postcode, regions, councils, certainty}: PostcodeAnswer,
  {names}: Atlas,
): Answer {
  // Between regions the regions are named, which people know; within one, its councils.
  const areas = regions.length === 1 && councils ? councils : regions;
  return {
    kind: certainty === 'assumed' ? 'assumed' : areas.length > 1 ? 'border' : 'found',
    typed: postcode.text,
    areas,
    from: names?.lookups.pointOfPostcode(postcode),
  };
}

/** Decides what to do with what a device said of where it is. */
export function answerToPoint(point: Point | LocateFailure, atlas: Atlas): Answer {
  if (typeof point === 'string') return {kind: 'unlocated', typed: '', why: point};
  if (isInCrownDependency(point)) return {kind: 'special', typed: '', which: 'crown-dependency'};
  if (!atlas.names) return {kind: 'names-missing', typed: ''};
  const outcode = outcodeNear(point, atlas.names.data);
  const understood = outcode ? understand(outcode, atlas.tables) : undefined;
  return understood?.kind === 'postcode'
    ? answerToPostcode(understood, atlas)
    : {kind: 'unlocated', typed: '', why: 'abroad'};
}

function answerToName(typed: string, {suggestions, orSpecial}: PlacesAnswer, atlas: Atlas): Answer {
  const all = withoutDoubles(suggestions);
  const exact = all.filter(({match}) => match === 'exact');
  // A town is what its name means, even where a prison has the same one.
  const places = exact.filter(({kind}) => kind !== 'prison');
  const [meant, another] = places.length ? places : exact;
  const optionsOf = (some: readonly PlaceSuggestion[]) => some.map((one) => optionOf(one, atlas));
  if (!meant || another)
    return {kind: 'which', typed, options: optionsOf(exact.length ? exact : all)};
  return {
    kind: 'found',
    typed,
    areas: meant.codes,
    from: pointOf(meant, atlas),
    others: optionsOf(exact.filter((place) => place !== meant)),
    ...(isByOtherName(meant) && {usualName: meant.names}),
    ...(orSpecial && {orSpecial}),
  };
}

/** A town stands for its council under any name, and a prison is called by its own. */
const isByOtherName = ({kind, wording, names: {en, cy = en}}: PlaceSuggestion) =>
  kind !== 'town' && kind !== 'prison' && !isLike(wording, en) && !isLike(wording, cy);

function optionOf(place: PlaceSuggestion, atlas: Atlas): Option {
  const {kind, codes, within} = place;
  const from = pointOf(place, atlas);
  return {kind, wording: placeOption(place).wording, within: within[0], codes, from};
}

/** Where a place is, as far as it is known: a town or a prison by its middle, a council by its towns. */
export function pointOf(
  {codes, at}: Pick<PlaceOption, 'codes' | 'at'>,
  {names}: Pick<Atlas, 'names'>,
): RoughPoint | undefined {
  if (at) return {...at, within: townReach};
  const [code, another] = codes;
  return code && !another ? names?.lookups.pointOfCouncil(code) : undefined;
}
