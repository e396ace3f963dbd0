import table from '../../../../data/areas/postcode-regions.json' with {type: 'json'};
import {regionsOfLetters, type RegionCode} from '../codes.js';
import type {Postcode} from './parse-postcode.js';

/** The regions a postcode may be in. */
export interface PostcodeRegions {
  /** The one with most of its postcodes first. Empty when the postcode area does not exist. */
  readonly regions: readonly RegionCode[];
  readonly certainty: PostcodeCertainty;
}

/**
 * - `exact`: all of it is in one region.
 * - `border`: it straddles the regions named; which one cannot be told from the postcode.
 * - `assumed`: no such district is known to have homes, so the regions are those of its area.
 *   Until the table of outcodes is loaded, only districts with a number above all others, and those
 *   of large users of mail, are known not to.
 */
export type PostcodeCertainty = 'exact' | 'border' | 'assumed';

/**
 * The regions of a postcode, from area, district and sector as far as they are known. The true
 * region is always among them for every postcode of the table's version.
 */
export function regionsOfPostcode(postcode: Postcode): PostcodeRegions {
  const rules = rulesOf(postcode.area);
  if (!rules) return regionsAssumed(postcode);
  if (postcode.level === 'area') return certain(rules.all);

  // Of a district with a letter, such as EC1A, the table knows only the number.
  const district = Number.parseInt(postcode.district, 10);
  if (district > rules.lastDistrict) return regionsAssumed(postcode);

  const ofDistrict = rules.districts.get(district) ?? [rules.main];
  const sectors = rules.sectors.get(district);
  if (postcode.level !== 'district') {
    return certain(sectors?.get(postcode.sector) ?? ofDistrict);
  }
  // A corner of a district may reach into a region that the district as a whole does not name.
  return certain([...new Set([...ofDistrict, ...(sectors ? [...sectors.values()].flat() : [])])]);
}

/** Every region that the postcode area reaches into: all there is to say of a district that is new. */
export const regionsAssumed = ({area}: Postcode): PostcodeRegions => ({
  regions: rulesOf(area)?.all ?? [],
  certainty: 'assumed',
});

/** Whether these letters are a postcode area of the United Kingdom proper. */
export const isPostcodeArea = (letters: string): boolean => areas.has(letters);

const certain = (regions: readonly RegionCode[]): PostcodeRegions => ({
  regions,
  certainty: regions.length > 1 ? 'border' : 'exact',
});

interface AreaRules {
  /** The region of every district and sector that is no exception. */
  readonly main: RegionCode;
  /**
   * The highest district number that people live in. Those from 90 on belong to large users of mail
   * and tell little of where a person is; Birmingham's, to B98, are towns like any others.
   */
  readonly lastDistrict: number;
  /** Districts that are not, or not only, in the main region. */
  readonly districts: ReadonlyMap<number, readonly RegionCode[]>;
  /** Sectors, by the number of their district, whose regions differ from the district's. */
  readonly sectors: ReadonlyMap<number, ReadonlyMap<string, readonly RegionCode[]>>;
  /** Every region that the area reaches into, the main one first. */
  readonly all: readonly RegionCode[];
}

/** Postcode area → its main region's letter and its rules, as written in the table. */
const areas: ReadonlyMap<string, readonly [letter: string, rules: string]> = new Map(
  Object.entries(table.byMainRegion).flatMap(([letter, list]) =>
    list.split(';').map((entry): [string, [string, string]] => {
      const name = /^[A-Z]+/.exec(entry)![0];
      return [name, [letter, entry.slice(name.length)]];
    }),
  ),
);

function rulesOf(area: string): AreaRules | undefined {
  const entry = areas.get(area);
  if (!entry) return;
  const [letter, rules] = entry;
  const [last, ...exceptions] = rules.split(' ');

  const [main] = regionsOfLetters(letter) as [RegionCode];
  const all = new Set([main]);
  const districts = new Map<number, readonly RegionCode[]>();
  const sectors = new Map<number, Map<string, readonly RegionCode[]>>();

  for (const exception of exceptions) {
    const [letters, places] = exception.split(':') as [string, string];
    const regions = regionsOfLetters(letters);
    for (const region of regions) all.add(region);
    for (const place of places.split(',')) {
      const [numbers, digits] = place.split('/') as [string, string?];
      const [first, last = first] = numbers.split('-').map(Number) as [number, number?];
      if (!digits) {
        for (let district = first; district <= last; district++) districts.set(district, regions);
        continue;
      }
      const ofDistrict = sectors.get(first) ?? new Map<string, readonly RegionCode[]>();
      for (const sector of digits) ofDistrict.set(sector, regions);
      sectors.set(first, ofDistrict);
    }
  }
  return {main, lastDistrict: Number(last), districts, sectors, all: [...all]};
}
