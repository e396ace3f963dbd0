import type {AreaCode} from '../codes.js';
import {councils, councilsWhere} from '../council-table.js';
import type {AreaScheme} from './scheme.js';

const codes = new Set(councils.flatMap(({county}) => county ?? []));

/** Areas of county councils (`E10…`), each of several districts. */
export const countyScheme: AreaScheme = {
  id: 'county',
  level: 'council',
  areas: [...codes].map((code: AreaCode) => ({
    code,
    councils: councilsWhere(({county}) => county === code),
  })),
};
