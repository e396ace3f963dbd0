import {regionCodes, type AreaCode, type RegionCode} from '../../../core/areas/codes.js';
import type {OutcodeRow} from './postcodes.js';
import {byCount, byText, groupBy, packRuns} from './runs.js';

/**
 * A region with less than this share of a district's postcodes is named for the sectors that lie in
 * it, not for the district. So a sector that is new to a district with a far corner over the border
 * is not taken for a border; and one that is new to a true border district is.
 */
const leastShare = 0.01;

/** Letters that ONS gives the regions: C to N, in the order of `regionCodes`. */
export const letterOfRegion = (region: RegionCode): string =>
  String.fromCharCode('C'.charCodeAt(0) + regionCodes.indexOf(region));

type Counts = Map<string, number>;

/** A district by its number alone: EC1A and EC1M are one. */
interface District {
  readonly number: number;
  /** Postcodes by the letter of their region. */
  readonly regions: Counts;
  readonly sectors: ReadonlyMap<string, Counts>;
}

/**
 * Packs `postcode-regions.json`. Postcode areas stand below the region that most of their districts
 * are in, as `CH88 DL:1,4 L:5-8,4/0 D:1/12359,4/7`: the highest district with homes, then groups of
 * exceptions, each the letters of its regions and where they apply: whole districts, or sectors
 * after a slash. The region with most postcodes comes first. Read by
 * `core/areas/postcode/postcode-regions.ts`.
 *
 * @param outcodes - In order of area and district. Those without councils are Northern Ireland's.
 * @param lastDistricts - Areas with homes in districts from 90 on, and the highest of them.
 */
export function packPostcodeRegions(
  outcodes: readonly OutcodeRow[],
  regionOf: (council: AreaCode) => RegionCode,
  lastDistricts: Readonly<Record<string, number>>,
) {
  const letterOf = (council: AreaCode) => letterOfRegion(regionOf(council));
  const byMain = new Map<string, string[]>();
  for (const [area, rows] of groupBy(outcodes, ({area}) => area)) {
    const districts = districtsOf(rows, letterOf);
    const homes = districts.filter(({number}) => number <= (lastDistricts[area] ?? 89));
    const [main, rules] = packArea(homes.length > 0 ? homes : districts);
    byMain.set(main, [...(byMain.get(main) ?? []), area + rules]);
  }
  return {
    byMainRegion: Object.fromEntries(
      [...byMain]
        .sort(([a], [b]) => byText(a, b))
        .map(([main, entries]) => [main, entries.join(';')]),
    ),
  };
}

function districtsOf(
  rows: readonly OutcodeRow[],
  letterOf: (council: AreaCode) => string,
): District[] {
  const byNumber = groupBy(rows, ({district}) => Number.parseInt(district, 10));
  return [...byNumber].map(([number, ofNumber]) => {
    const regions: Counts = new Map();
    const sectors = new Map<string, Counts>();
    for (const {councils, sectors: ofRow} of ofNumber) {
      if (councils.size === 0) addTo(regions, letterOfRegion('N92000002'), 1);
      for (const [council, postcodes] of councils) addTo(regions, letterOf(council), postcodes);
      for (const [sector, ofSector] of ofRow) {
        const counts = sectors.get(sector) ?? new Map<string, number>();
        for (const [council, postcodes] of ofSector) addTo(counts, letterOf(council), postcodes);
        sectors.set(sector, counts);
      }
    }
    return {number, regions, sectors};
  });
}

function packArea(districts: readonly District[]): [main: string, rules: string] {
  const named = districts.map((district) => ({...district, letters: lettersOfDistrict(district)}));
  const main = mainOf(named);
  const groups = new Map<string, string[]>();

  const exceptions = named.filter(({letters}) => letters !== main);
  for (const [letters, alike] of groupBy(exceptions, ({letters}) => letters))
    groups.set(letters, [packRuns(alike.map(({number}) => number))]);

  for (const {number, letters, sectors} of named) {
    const ofSectors = [...sectors]
      .map(([sector, counts]) => ({sector, letters: byCount(counts).join('')}))
      .filter((sector) => sector.letters !== letters)
      .sort((a, b) => byText(a.sector, b.sector));
    for (const [other, alike] of groupBy(ofSectors, ({letters}) => letters)) {
      const place = `${number}/${alike.map(({sector}) => sector).join('')}`;
      groups.set(other, [...(groups.get(other) ?? []), place]);
    }
  }
  const last = districts.at(-1)!.number;
  const rules = [...groups].map(([letters, places]) => ` ${letters}:${places.join(',')}`);
  return [main, last + rules.join('')];
}

function lettersOfDistrict({regions}: District): string {
  const all = [...regions.values()].reduce((a, b) => a + b, 0);
  const enough = [...regions].filter(([, postcodes]) => postcodes >= all * leastShare);
  return byCount(new Map(enough)).join('');
}

/** The region that spares most exceptions: that of most districts that lie in one alone. */
function mainOf(districts: readonly {readonly letters: string}[]): string {
  const counts: Counts = new Map();
  const alone = districts.filter(({letters}) => letters.length === 1);
  for (const {letters} of alone.length > 0 ? alone : districts) addTo(counts, letters.charAt(0), 1);
  return byCount(counts)[0]!;
}

const addTo = (counts: Counts, key: string, number: number) =>
  counts.set(key, (counts.get(key) ?? 0) + number);
