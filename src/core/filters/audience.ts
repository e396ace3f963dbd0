import type {Filter} from './filter.js';
import {termsOfList} from './terms.js';

/** Professionals a resource is offered to. */
export const audience = {
  id: 'audience',
  valuesOf: (resource) => resource.audiences,
  termsOf: ({audiences}) => termsOfList(audiences),
} as const satisfies Filter;
