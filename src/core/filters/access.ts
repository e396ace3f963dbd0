import {accessKinds} from '../feed/format/resource.js';
import type {Filter} from './filter.js';
import {termsOfWords} from './terms.js';

const otherNames: Readonly<Record<string, readonly string[]>> = {
  open: ['free'],
  'free-account': ['free account', 'account', 'sign up', 'registration'],
};

/** What is needed to use a resource. One that states nothing answers to none. */
export const access = {
  id: 'access',
  valuesOf: ({access}) => (access ? [access.kind] : []),
  termsOf: ({resources}) =>
    termsOfWords(
      accessKinds,
      resources.flatMap(({access}) => access?.kind ?? []),
      otherNames,
    ),
  isOrdered: true,
} as const satisfies Filter;
