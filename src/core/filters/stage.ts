import type {Filter} from './filter.js';

/** The part of the journey through the justice system. */
export const stage = {
  id: 'stage',
  valuesOf: (resource) => resource.stages,
} as const satisfies Filter;
