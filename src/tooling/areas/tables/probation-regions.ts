import type {AreaCode} from '../../../core/areas/codes.js';
import {codesOfRuns} from '../../../core/areas/code-runs.js';
import {slugOf} from '../../../core/areas/names.js';
import type {ByHand} from '../by-hand.js';
import type {Problems} from '../problems.js';
import type {ProbationRows} from '../read/ministry.js';

/** Name and councils of each police force, as `police-forces.json` keeps them by hand. */
export type PoliceForces = Readonly<Record<string, readonly [name: string, councils: string]>>;

/** One of the regions of the Probation Service. */
export interface ProbationRegion {
  readonly slug: string;
  readonly name: string;
}

export const probationRegions = ({regions}: ProbationRows, {probationSlugs}: ByHand) =>
  new Map(
    [...regions].map(([letter, name]): [string, ProbationRegion] => [
      letter,
      {slug: probationSlugs[name] ?? slugOf(name), name},
    ]),
  );

/** Forces of nations that have no probation regions. */
const elsewhere = new Set(['police-scotland', 'psni']);

/**
 * Probation regions follow police forces, and those are made of councils.
 *
 * @returns Slug of the probation region by the code of the council.
 */
export function probationOfCouncils(
  rows: ProbationRows,
  forces: PoliceForces,
  formerCodes: ReadonlyMap<AreaCode, AreaCode>,
  byHand: ByHand,
  problems: Problems,
): Map<AreaCode, string> {
  const regions = probationRegions(rows, byHand);
  const ofCouncils = new Map<AreaCode, string>();
  for (const [force, [name, runs]] of Object.entries(forces)) {
    if (elsewhere.has(force)) continue;
    const region = regions.get(rows.regionOfForce.get(force) ?? '');
    if (!region) {
      problems.add('police-forces.json', undefined, `${name}: no pcc_region is called “${force}”`);
      continue;
    }
    for (const listed of codesOfRuns(runs)) {
      const code = formerCodes.get(listed) ?? listed;
      const other = ofCouncils.get(code);
      if (other !== undefined)
        problems.add('police-forces.json', undefined, `${code} is in two forces, ${name} is one`);
      ofCouncils.set(code, region.slug);
    }
  }
  return ofCouncils;
}

/**
 * Packs `probation-regions.json`: names of those that do not share their slug with an ITL 1 region,
 * whose name serves for both. Read by `core/areas/schemes/probation-regions.ts`.
 */
export const packProbationRegions = (
  regions: Iterable<ProbationRegion>,
  slugsOfRegions: ReadonlySet<string>,
) => ({
  names: Object.fromEntries(
    [...regions]
      .filter(({slug}) => !slugsOfRegions.has(slug))
      .map(({slug, name}) => [slug, {en: name}]),
  ),
});
