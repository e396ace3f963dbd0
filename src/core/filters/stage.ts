import type {Filter} from './filter.js';
import {termsOfList} from './terms.js';

/** The part of the journey through the justice system. */
export const stage = {
  id: 'stage',
  valuesOf: (resource) => resource.stages,
  termsOf: ({stages}) => termsOfList(stages),
  isOrdered: true,
} as const satisfies Filter;
