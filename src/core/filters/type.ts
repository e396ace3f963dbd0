import {resourceTypes} from '../feed/format/resource.js';
import type {Filter} from './filter.js';
import {termsOfWords} from './terms.js';

const otherNames: Readonly<Record<string, readonly string[]>> = {
  film: ['video', 'videos'],
  website: ['web site', 'web sites', 'site', 'sites'],
  toolkit: ['tool kit', 'tool kits'],
  'e-learning': ['elearning', 'online course', 'online courses'],
  policy: ['policies'],
  training: ['course', 'courses', 'training course', 'training courses'],
};

/** What a resource is: a booklet, a film, a service. */
export const type = {
  id: 'type',
  valuesOf: (resource) => [resource.type],
  termsOf: ({resources}) =>
    termsOfWords(
      resourceTypes,
      resources.map(({type}) => type),
      otherNames,
    ),
} as const satisfies Filter;
