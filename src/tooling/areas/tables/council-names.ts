import type {AreaCode} from '../../../core/areas/codes.js';
import {codesOfRuns} from '../../../core/areas/code-runs.js';
import type {Council} from '../../../core/areas/council-table.js';
import {namesOfPair, type Names} from '../../../core/areas/names.js';
import type {ByHand} from '../by-hand.js';
import type {CouncilRow} from '../read/mysociety.js';
import type {Problems} from '../problems.js';
import {byText, packCodes} from './runs.js';

export interface CouncilNameSources {
  readonly rows: readonly CouncilRow[];
  /** ONS: Welsh name by code. */
  readonly welshNames: ReadonlyMap<AreaCode, string>;
  readonly formerCodes: ReadonlyMap<AreaCode, AreaCode>;
}

/** Names of councils by code, in the order of the codes; those of county councils too. */
export function councilNameRows(
  {rows, welshNames, formerCodes}: CouncilNameSources,
  byHand: ByHand,
): Map<AreaCode, Names> {
  const current = (code: AreaCode) => formerCodes.get(code) ?? code;
  const welsh = new Map([...welshNames].map(([code, name]) => [current(code), name]));
  return new Map(
    rows
      .flatMap(({code, name, county, countyName}) => [
        {code, name},
        ...(county && countyName ? [{code: county, name: countyName}] : []),
      ])
      .map(({code, name}): [AreaCode, Names] => {
        const now = current(code);
        const {en, cy = welsh.get(now)} = namesOfPair(byHand.councilNames[now] ?? name);
        return [now, cy && cy !== en ? {en, cy} : {en}];
      })
      .sort(([a], [b]) => byText(a, b)),
  );
}

/**
 * Packs `council-names.json`: `names` has `English|Welsh`, or one name that is the same in both;
 * `counties` has the ceremonial counties and their councils in runs, `otherNames` further names of
 * areas and towns; both are kept by hand.
 * Read by `core/areas/lazy/councils.ts`.
 */
export const packCouncilNames = (
  names: ReadonlyMap<AreaCode, Names>,
  counties: Readonly<Record<string, string>>,
  otherNames: Readonly<Record<string, string>>,
) => ({
  counties,
  names: Object.fromEntries([...names].map(([code, pair]) => [code, packNames(pair)])),
  otherNames,
});

export const packNames = ({en, cy}: Names): string => (cy && cy !== en ? `${en}|${cy}` : en);

/**
 * Runs of codes that are kept by hand, brought up to date: codes that ONS has replaced give way,
 * and a code that no council has is a problem.
 */
export function renewRuns(
  runs: string,
  {councils, formerCodes}: {councils: readonly Council[]; formerCodes: ReadonlyMap<string, string>},
  at: {readonly file: string; readonly name: string},
  problems: Problems,
): string {
  const known = new Set(councils.map(({code}) => code));
  const codes = codesOfRuns(runs).map((code) => formerCodes.get(code) ?? code);
  for (const code of codes.filter((code) => !known.has(code)))
    problems.add(at.file, undefined, `${at.name}: there is no council ${code} any more`);
  return packCodes(codes);
}
