import table from '../../../../data/areas/probation-regions.json' with {type: 'json'};
import type {AreaCode} from '../codes.js';
import type {Names} from '../names.js';
import {regions} from '../regions.js';
import {councils, councilsWhere} from '../council-table.js';
import type {AreaScheme} from './scheme.js';

/** Those that share their slug with an ITL 1 region share its name too. */
const names = new Map<string, Names>([
  ...regions.map(({slug, names}) => [slug, names] as const),
  ...Object.entries(table.names),
]);

const codes = new Set(councils.flatMap(({probationRegion}) => probationRegion ?? []));

/**
 * The twelve regions of the Probation Service in England and Wales (`probation:south-west`).
 *
 * They follow police force areas, so they differ from ITL 1: Greater Manchester stands apart from
 * the North West, the South East is two regions, and Northamptonshire belongs to the East of
 * England.
 */
export const probationScheme: AreaScheme = {
  id: 'probation',
  level: 'probation-region',
  areas: [...codes].map((code: AreaCode) => {
    const known = names.get(code.slice('probation:'.length));
    return {
      code,
      ...(known && {names: known}),
      councils: councilsWhere(({probationRegion}) => probationRegion === code),
    };
  }),
};
