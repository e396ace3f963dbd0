import table from '../../../../data/areas/wider-areas.json' with {type: 'json'};
import {nationOf, type NationCode} from '../codes.js';
import {councilsWhere} from '../council-table.js';
import type {AreaScheme, SchemeArea} from './scheme.js';

type WiderCode = keyof typeof table.names;

const nationsIn: Readonly<Record<WiderCode, readonly NationCode[]>> = {
  E92000001: ['E92000001'],
  K04000001: ['E92000001', 'W92000004'],
  K03000001: ['E92000001', 'W92000004', 'S92000003'],
  K02000001: ['E92000001', 'W92000004', 'S92000003', 'N92000002'],
};

const area = (code: WiderCode): SchemeArea => ({
  code,
  names: table.names[code],
  councils: councilsWhere(({region}) => nationsIn[code].includes(nationOf(region))),
});

/**
 * England, and the groups of nations. Great Britain counts as a nation's level: what covers it
 * covers the visitor's whole nation, but not the whole United Kingdom.
 */
export const nationScheme: AreaScheme = {
  id: 'nation',
  level: 'nation',
  areas: [area('E92000001'), area('K04000001'), area('K03000001')],
};

export const unitedKingdomScheme: AreaScheme = {
  id: 'uk',
  level: 'uk',
  areas: [area('K02000001')],
};
