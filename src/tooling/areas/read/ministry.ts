import {sourceError, type Problems} from '../problems.js';
import {readInserts} from './sql.js';

/** A source file and what is in it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** The regions of the Probation Service and the police areas they are made of. */
export interface ProbationRows {
  /** Name by letter, in the order of the letters. */
  readonly regions: ReadonlyMap<string, string>;
  /** Letter of the probation region, by the name of the police area: `avon-and-somerset`. */
  readonly regionOfForce: ReadonlyMap<string, string>;
}

/**
 * Reads the database migrations of hmpps-interventions-service: rows of `nps_region` (id, name) and
 * `pcc_region` (id, name, nps_region_id). Deletions are not followed: the City of London gave way to
 * the Metropolitan Police in one of them, and is still in the probation region that it was in.
 */
export function readProbation(files: readonly SourceText[], problems: Problems): ProbationRows {
  const regions = new Map<string, string>();
  const regionOfForce = new Map<string, string>();
  for (const {text} of files)
    for (const {values} of readInserts(text, 'nps_region')) regions.set(values[0]!, values[1]!);
  for (const {file, text} of files)
    for (const {line, values} of readInserts(text, 'pcc_region')) {
      const [force, , region] = values as [string, string, string];
      if (regions.has(region)) regionOfForce.set(force, region);
      else problems.add(file, line, `${force}: there is no probation region “${region}”`);
    }
  if (regions.size === 0)
    throw sourceError(files[0]?.file ?? 'hmpps', undefined, 'no rows of nps_region were found');
  return {regions: new Map([...regions].sort()), regionOfForce};
}
