import table from '../../../../data/areas/councils.json' with {type: 'json'};
import type {AreaCode, RegionCode} from '../codes.js';

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

/**
 * Codes that ONS replaced without moving a border, to today's: feeds and look-up tables keep the
 * old ones for years.
 */
export const formerCodes: ReadonlyMap<AreaCode, AreaCode> = new Map(
  table.formerCodes.split(' ').flatMap((list) => {
    const [prefix, pairs] = list.split(':') as [string, string];
    return pairs
      .split(',')
      .map(
        (pair) => pair.split('=').map((number) => gss(prefix, Number(number))) as [string, string],
      );
  }),
);

/** Reads `E06:1-5,47` and, for the districts E07… below the county E10000025, `E10/25:177-181`. */
function councilsOf(list: string, region: RegionCode, slug: string): Council[] {
  const [heading, runs] = list.split(':') as [string, string];
  const [prefix, county] = heading.split('/') as [string, string?];
  return runs.split(',').flatMap((run) => {
    const [first, last = first] = run.split('-').map(Number) as [number, number?];
    return Array.from({length: last - first + 1}, (_, index) => ({
      code: gss(county ? 'E07' : prefix, first + index),
      region,
      ...(slug && {probationRegion: `probation:${slug}`}),
      ...(county && {county: gss(prefix, Number(county))}),
    }));
  });
}

function gss(prefix: string, number: number): AreaCode {
  return prefix + String(number).padStart(6, '0');
}
