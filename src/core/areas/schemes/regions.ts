import {regions} from '../regions.js';
import {councilsWhere} from '../council-table.js';
import type {AreaScheme} from './scheme.js';

/** The twelve ITL 1 regions and nations. */
export const regionScheme: AreaScheme = {
  id: 'region',
  level: 'region',
  areas: regions.map(({code, names}) => ({
    code,
    names,
    councils: councilsWhere(({region}) => region === code),
  })),
};
