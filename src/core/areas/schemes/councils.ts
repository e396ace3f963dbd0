import {councils} from '../council-table.js';
import type {AreaScheme} from './scheme.js';

/** Unitary authorities and districts, the pieces that every other scheme is made of. Their names load with the place tables. */
export const councilScheme: AreaScheme = {
  id: 'council',
  level: 'council',
  areas: councils.map(({code}) => ({code, councils: new Set([code])})),
};
