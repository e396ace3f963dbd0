import type {AreaCode} from '../codes.js';
import {councils, type Council} from './council-table.js';

/** The councils that satisfy a condition, as the places of a larger area. */
export const councilsWhere = (condition: (council: Council) => boolean): Set<AreaCode> =>
  new Set(councils.filter(condition).map(({code}) => code));
