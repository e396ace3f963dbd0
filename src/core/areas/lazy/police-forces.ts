import table from '../../../../data/areas/police-forces.json' with {type: 'json'};
import {codesOfRuns} from '../code-runs.js';
import type {AreaScheme} from '../schemes/scheme.js';

/**
 * Police force areas (`police:avon-and-somerset`): the example of a scheme that not every page
 * needs. Hand it to `gazetteerOf` as one of `schemes`.
 */
export const policeForceScheme: AreaScheme = {
  id: 'police',
  // What a force covers, it covers as each of its councils does; no heading of its own.
  level: 'council',
  areas: Object.entries(table.forces).map(([slug, [name, councils]]) => ({
    code: `police:${slug}`,
    names: {en: name!},
    councils: new Set(codesOfRuns(councils!)),
  })),
};
