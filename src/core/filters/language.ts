import type {Resource} from '../feed/format/resource.js';
import {baseLanguage} from '../feed/format/text.js';
import type {Filter} from './filter.js';

const valuesOf = ({languages}: Resource) => [...new Set(languages.map(baseLanguage))];

/** The language a resource is in, whatever its region: `cy`, not `cy-GB`. */
export const language = {
  id: 'language',
  valuesOf,
  termsOf: ({resources}) =>
    [...new Set(resources.flatMap(valuesOf))].map((value) => ({value, names: []})),
} as const satisfies Filter;
