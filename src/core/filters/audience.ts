import type {Filter} from './filter.js';

/** Professionals a resource is offered to. */
export const audience = {
  id: 'audience',
  valuesOf: (resource) => resource.audiences,
} as const satisfies Filter;
