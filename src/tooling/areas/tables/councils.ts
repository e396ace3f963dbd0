import {nationOf, regionCodes, type AreaCode, type RegionCode} from '../../../core/areas/codes.js';
import type {Council} from '../../../core/areas/council-table.js';
import type {ByHand} from '../by-hand.js';
import {SourceError, type Problems} from '../problems.js';
import type {CouncilRow} from '../read/mysociety.js';
import {byText, groupBy, kindOf, numberOf, packRuns} from './runs.js';

/** What `councils.json` holds, in plain rows. */
export interface CouncilRows {
  readonly councils: readonly Council[];
  /** Codes that ONS replaced without moving a border, old to new. */
  readonly formerCodes: ReadonlyMap<AreaCode, AreaCode>;
}

/** The sources of `councils.json`. */
export interface CouncilSources {
  readonly file: string;
  readonly rows: readonly CouncilRow[];
  /** ONS: district of England → region. It decides where it is given; else mySociety does. */
  readonly regionOfDistrict?: ReadonlyMap<AreaCode, AreaCode> | undefined;
  /** Region by the English name that the table of regions has. */
  readonly regionNamed: ReadonlyMap<string, RegionCode>;
  /** Slug of the probation region of each council of England and Wales. */
  readonly probationOf: ReadonlyMap<AreaCode, string>;
  readonly formerCodes: ReadonlyMap<AreaCode, AreaCode>;
}

/** Codes that ONS has replaced, old to new: those that mySociety lists, and those kept by hand. */
export const formerCodesOf = (
  rows: readonly CouncilRow[],
  byHand: ByHand,
): Map<AreaCode, AreaCode> =>
  new Map([
    ...rows.flatMap(({code, formerCodes}) =>
      formerCodes.map((former): [AreaCode, AreaCode] => [former, code]),
    ),
    ...Object.entries(byHand.formerCodes),
  ]);

export function councilRows(
  {file, rows, regionOfDistrict, regionNamed, probationOf, formerCodes}: CouncilSources,
  problems: Problems,
): CouncilRows {
  const current = (code: AreaCode) => formerCodes.get(code) ?? code;
  const districts =
    regionOfDistrict &&
    new Map([...regionOfDistrict].map(([code, region]) => [current(code), region]));

  const councils = rows.flatMap((row) => {
    const code = current(row.code);
    const region = districts && code.startsWith('E') ? districts.get(code) : undefined;
    const known =
      regionCodes.find((candidate) => candidate === region) ??
      (districts && code.startsWith('E') ? undefined : regionNamed.get(row.region));
    const probation = probationOf.get(code);
    if (!known)
      problems.add(
        file,
        row.line,
        `the region of ${row.name} (${code}, “${row.region}”) is unknown`,
      );
    else if (!probation && hasProbationRegions(known))
      problems.add(
        file,
        row.line,
        `${row.name} (${code}) is in no police force of police-forces.json`,
      );
    else
      return {
        code,
        region: known,
        ...(probation && hasProbationRegions(known) && {probationRegion: `probation:${probation}`}),
        ...(row.county && {county: row.county}),
      };
    return [];
  });
  return {councils: councils.sort((a, b) => byText(a.code, b.code)), formerCodes};
}

const hasProbationRegions = (region: RegionCode) => /^[EW]/.test(nationOf(region));

/**
 * Packs `councils.json`. By region and probation region (none: an empty name) stand runs of codes:
 * `E06:1-5,47` is E06000001 to E06000005 and E06000047; `E10/25:177-181` is the districts E07000177
 * to E07000181 below the county council E10000025. `formerCodes` holds pairs: `E08:16=38`.
 * Read by `core/areas/council-table.ts`.
 */
export function packCouncils({councils, formerCodes}: CouncilRows) {
  const ofRegion = groupBy(councils, ({region}) => region);
  return {
    formerCodes: packFormerCodes(formerCodes),
    byRegion: Object.fromEntries(
      regionCodes.map((region) => {
        const bySlug = groupBy(ofRegion.get(region) ?? [], slugOfCouncil);
        const slugs = [...bySlug.keys()].sort();
        return [region, Object.fromEntries(slugs.map((slug) => [slug, lists(bySlug.get(slug)!)]))];
      }),
    ),
  };
}

const slugOfCouncil = ({probationRegion = ''}: Council) =>
  probationRegion.replace('probation:', '');

function lists(councils: readonly Council[]): string {
  const byHeading = groupBy(councils, ({code, county}) =>
    county ? `${kindOf(county)}/${numberOf(county)}` : kindOf(code),
  );
  return [...byHeading.keys()]
    .sort()
    .map((heading) => {
      const codes = byHeading.get(heading)!.map(({code}) => numberOf(code));
      return `${heading}:${packRuns(codes)}`;
    })
    .join(' ');
}

function packFormerCodes(formerCodes: ReadonlyMap<AreaCode, AreaCode>): string {
  const pairs = [...formerCodes].sort(([a], [b]) => byText(a, b));
  // The format has one kind for both: a council that became a unitary authority is a new area.
  const across = pairs.filter(([former, code]) => kindOf(former) !== kindOf(code));
  if (across.length > 0)
    throw new SourceError(
      across.map(([former, code]) => ({
        file: 'by-hand.json',
        message: `${former} and ${code} are areas of different kinds`,
        times: 1,
      })),
    );
  const byKind = groupBy(pairs, ([former]) => kindOf(former));
  return [...byKind]
    .map(
      ([kind, ofKind]) =>
        `${kind}:${ofKind.map(([a, b]) => `${numberOf(a)}=${numberOf(b)}`).join(',')}`,
    )
    .join(' ');
}
