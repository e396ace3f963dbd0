import type {AreaCode} from '../codes.js';
import {namedCouncils, type NamedCouncil} from '../council-names.js';
import {councils} from '../council-table.js';
import type {AreaData} from '../lazy/load.js';
import type {Town} from '../lazy/places.js';
import {everyName, type Names} from '../names.js';
import {regionOf} from '../regions.js';
import type {Named} from './name-index.js';
import type {NamedPlace} from './suggestion.js';

/**
 * Cities that have their own council come before all other towns, those by size; a council that is
 * named after no town, such as Babergh, is on few people's minds.
 */
const order = {city: 10, town: 14, council: 13, county: 12} as const;

/** Councils, ceremonial counties and towns by their English and Welsh names. */
export function placeNames(data: AreaData): readonly Named<NamedPlace>[] {
  const named = namedCouncils(data);
  const places = councils.flatMap(({code, region}) => {
    const council = named.get(code);
    if (!council) return [];
    const regionNames = regionOf(region).names;
    return [
      ofCouncil(code, council, regionNames),
      ...council.towns.map((town) => ofTown(town, [council.names, regionNames])),
    ];
  });
  return [...places, ...data.counties.map(({names, councils}) => ofCounty(names, councils))];
}

/** A city and its council are one place to most people, so they are offered once, under both names. */
function ofCouncil(
  code: AreaCode,
  {names, namesake}: NamedCouncil,
  region: Names,
): Named<NamedPlace> {
  return {
    wordings: [...new Set([...everyName(names), ...(namesake ? everyName(namesake.names) : [])])],
    order: namesake ? order.city : order.council,
    value: {
      kind: 'council',
      names,
      codes: [code],
      within: [region],
      ...(namesake && {at: namesake.at}),
    },
  };
}

const ofTown = ({names, council, at, size}: Town, within: readonly Names[]): Named<NamedPlace> => ({
  wordings: everyName(names),
  order: order.town - size,
  value: {kind: 'town', names, codes: [council], within, at},
});

function ofCounty(names: Names, codes: readonly AreaCode[]): Named<NamedPlace> {
  const inside = councils.filter(({code}) => codes.includes(code)).map(({region}) => region);
  const within = [...new Set(inside)].map((region) => regionOf(region).names);
  return {
    wordings: everyName(names),
    order: order.county,
    value: {kind: 'county', names, codes, within},
  };
}
