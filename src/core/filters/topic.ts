import type {Filter} from './filter.js';

/** What a resource is about. */
export const topic = {
  id: 'topic',
  valuesOf: (resource) => resource.topics,
} as const satisfies Filter;
