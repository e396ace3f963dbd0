import type {Filter} from './filter.js';

/** What a resource is: a booklet, a film, a service. */
export const type = {
  id: 'type',
  valuesOf: (resource) => [resource.type],
} as const satisfies Filter;
