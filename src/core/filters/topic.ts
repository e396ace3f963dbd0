import type {Filter} from './filter.js';
import {termsOfList} from './terms.js';

/** What a resource is about. */
export const topic = {
  id: 'topic',
  valuesOf: (resource) => resource.topics,
  termsOf: ({topics}) => termsOfList(topics),
} as const satisfies Filter;
