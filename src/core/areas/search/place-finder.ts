import type {AreaData} from '../lazy/load.js';
import {fold} from '../names.js';
import {nameIndex, type Named} from './name-index.js';
import {placesWithin} from './places-within.js';
import {placeNames} from './place-names.js';
import {prisonNames, type NamedPrison} from './prison-names.js';
import {prisonsByWords} from './prison-words.js';
import {nationNames, regionAliases, regionNames} from './region-names.js';
import type {NamedPlace, PlaceSuggestion} from './suggestion.js';

/**
 * Finds places by name.
 *
 * @param typed - A name or its beginning, in English or Welsh, perhaps misspelt.
 * @param limit - The most to give; 8 by default.
 * @returns The best first: whole names, then names that begin so, then names with a word that
 *   begins so; only when there is none of these, places of a name that lie in an area named after
 *   it, as in `Newport, Isle of Wight`; and else names that differ by a slip of the keys.
 */
export type PlaceFinder = (typed: string, limit?: number) => readonly PlaceSuggestion[];

/** What a finder can know beside regions and nations. */
export interface PlaceFinderParts {
  readonly prisons?: readonly NamedPrison[];
  /** Without it, counties and cities stand for their region. */
  readonly data?: AreaData;
}

/** Names are short; what is longer was pasted by mistake and would only cost time. */
const longest = 80;

/** Places under the further names that people have for them: Kernow, Anglesea. */
const withOtherNames = (
  places: readonly Named<NamedPlace>[],
  data: AreaData | undefined,
): readonly Named<NamedPlace>[] =>
  places.map((named) => {
    const others = data?.otherNames.get(named.value.names.en);
    return others ? {...named, wordings: [...named.wordings, ...others]} : named;
  });

export function placeFinder({prisons = [], data}: PlaceFinderParts = {}): PlaceFinder {
  const places = data ? placeNames(data) : [];
  const known = new Set(withOtherNames(places, data).flatMap(({wordings}) => wordings.map(fold)));
  // A name that only hints at a region gives way to the place of that name.
  const aliases = regionAliases.map((named) => ({
    ...named,
    wordings: named.wordings.filter((wording) => !known.has(fold(wording))),
  }));
  const index = nameIndex([
    ...withOtherNames([...regionNames, ...nationNames, ...places], data),
    ...prisonNames(prisons),
    ...aliases,
  ]);
  const within = placesWithin(index, data?.counties ?? []);
  return (typed, limit = 8) => {
    if (typed.length > longest) return [];
    const direct = index.find(typed, limit);
    const prisons = direct[0]?.match === 'exact' ? [] : prisonsByWords(index, typed);
    const found = prisons.length > 0 ? prisons.slice(0, limit) : direct;
    // A name that fits as it is may have a comma of its own: Bournemouth, Christchurch and Poole.
    const inArea = found[0] && found[0].match !== 'typo' ? [] : within(typed, limit);
    return (inArea.length > 0 ? inArea : found).map(({value, wording, match}) => ({
      ...value,
      wording,
      match,
    }));
  };
}
