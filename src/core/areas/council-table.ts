import table from '../../../data/areas/councils.json' with {type: 'json'};
import type {AreaCode, RegionCode} from './codes.js';
import {gss, numbersOf} from './code-runs.js';

/** A unitary authority or district: the lowest level of councils, which together tile the country. */
export interface Council {
  readonly code: AreaCode;
  readonly region: RegionCode;
  /** Absent in Scotland and Northern Ireland, which have no probation regions. */
  readonly probationRegion?: AreaCode;
  /** County council above a district (`E10000025`). Absent elsewhere. */
  readonly county?: AreaCode;
}

/** Every council of the United Kingdom. */
export const councils: readonly Council[] = Object.entries(table.byRegion).flatMap(
  ([region, byProbationRegion]) =>
    Object.entries(byProbationRegion).flatMap(([slug, lists]) =>
      lists.split(' ').flatMap((list) => councilsOf(list, region as RegionCode, slug)),
    ),
);

/** The councils that satisfy a condition, as the extent of a larger area. */
export const councilsWhere = (condition: (council: Council) => boolean): Set<AreaCode> =>
  new Set(councils.filter(condition).map(({code}) => code));

/**
 * Codes that ONS replaced without moving a border, to today's: feeds and look-up tables keep the
 * old ones for years.
 */
export const formerCodes: ReadonlyMap<AreaCode, AreaCode> = new Map(
  table.formerCodes.split(' ').flatMap((list) => {
    const [kind, pairs] = list.split(':') as [string, string];
    return pairs
      .split(',')
      .map(
        (pair) => pair.split('=').map((number) => gss(kind, Number(number))) as [string, string],
      );
  }),
);

/** Reads `E06:1-5,47` and, for the districts E07… below the county E10000025, `E10/25:177-181`. */
function councilsOf(list: string, region: RegionCode, slug: string): Council[] {
  const [heading, runs] = list.split(':') as [string, string];
  const [kind, county] = heading.split('/') as [string, string?];
  return numbersOf(runs).map((number) => ({
    code: gss(county ? 'E07' : kind, number),
    region,
    ...(slug && {probationRegion: `probation:${slug}`}),
    ...(county && {county: gss(kind, Number(county))}),
  }));
}
