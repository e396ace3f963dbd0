import type {County} from '../lazy/councils.js';
import {everyName, fold} from '../names.js';
import {regions} from '../regions.js';
import {nationScheme, unitedKingdomScheme} from '../schemes/wider-areas.js';
import {editDistance} from './edit-distance.js';
import {matches, typosAllowed, type Found, type Match, type NameIndex} from './name-index.js';
import type {NamedPlace} from './suggestion.js';

/** More words than this are no name with an area after it, and would only cost time. */
const mostWords = 8;

/** Finds places that were typed together with an area that they lie in. */
type PlacesWithin = (typed: string, limit: number) => readonly Found<NamedPlace>[];

/**
 * Understands `Newport, Isle of Wight`, `Newport (Isle of Wight)` and `Newport Isle of Wight`. The
 * area may be the council, the county, the region or the nation, in English or Welsh.
 *
 * After a comma the area may be misspelt; and where the place does not lie in what follows the
 * comma, or that is no area, the places of the name are given as a choice: none is then `exact`.
 */
export function placesWithin(
  index: NameIndex<NamedPlace>,
  counties: readonly County[],
): PlacesWithin {
  const countiesOf = namesOfCounties(counties);

  function inAreas(
    found: readonly Found<NamedPlace>[],
    areas: readonly string[],
  ): Found<NamedPlace>[] {
    const hits = found.flatMap((place) => {
      const names = areaNames(place.value, countiesOf);
      const ofAreas = areas.map((area) => matchOf(area, names));
      const [worst] = [place.match, ...ofAreas].sort((a, b) => rank(b) - rank(a));
      return worst ? [{...place, match: worst}] : [];
    });
    return hits
      .filter(({match}) => match !== 'none')
      .map(({match, ...place}) => ({...place, match: match as Match}))
      .sort((a, b) => rank(a.match) - rank(b.match));
  }

  return (typed, limit) => {
    const [name = '', ...areas] = typed
      .split(/[,()]/)
      .map(fold)
      .filter((part) => part !== '');
    if (areas.length > 0) {
      const exact = index.findExact(name);
      const found = exact.length > 0 ? exact : index.find(name, 50);
      const inside = inAreas(found, areas);
      const choice = () => found.map((place) => ({...place, match: leastOf(place.match)}));
      return (inside.length > 0 ? inside : choice()).slice(0, limit);
    }
    const words = name.split(' ');
    if (words.length > mostWords) return [];
    // The longer name first: Newcastle upon Tyne before Newcastle.
    for (let length = words.length - 1; length > 0; length--) {
      const found = index.findExact(words.slice(0, length).join(' '));
      const inside = inAreas(found, [words.slice(length).join(' ')]).filter(
        ({match}) => match !== 'typo',
      );
      if (inside.length > 0) return inside.slice(0, limit);
    }
    return [];
  };
}

type AreaMatch = Match | 'none';

const ranks: readonly AreaMatch[] = [...matches, 'none'];
const rank = (match: AreaMatch) => ranks.indexOf(match);

/** A name alone is no longer exact when the area that was typed with it does not fit. */
const leastOf = (match: Match): Match => (match === 'exact' ? 'prefix' : match);

function matchOf(area: string, names: readonly string[]): AreaMatch {
  if (names.includes(area)) return 'exact';
  if (names.some((name) => name.startsWith(area))) return 'prefix';
  const allowed = typosAllowed(area);
  return allowed > 0 && names.some((name) => editDistance(area, name, allowed).whole <= allowed)
    ? 'typo'
    : 'none';
}

const nations = [...nationScheme.areas, ...unitedKingdomScheme.areas];

/** Every name, folded, of the areas around a place; a region tells the nation. */
function areaNames(
  {codes, within}: NamedPlace,
  countiesOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const around = within.flatMap(everyName);
  const region = regions.find(({names}) => within.includes(names));
  const inNations = nations.filter(({code}) => code === region?.nation || code === 'K02000001');
  return [
    ...[...around, ...inNations.flatMap(({names}) => (names ? everyName(names) : []))].map(fold),
    'uk',
    ...codes.flatMap((code) => countiesOf.get(code) ?? []),
  ];
}

/** Names of ceremonial counties, folded, by the councils in them. */
function namesOfCounties(counties: readonly County[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const county of counties)
    for (const code of county.councils)
      names.set(code, [...(names.get(code) ?? []), ...everyName(county.names).map(fold)]);
  return names;
}
