import type {Resource} from '../feed/format/resource.js';
import {age} from './age.js';
import {audience} from './audience.js';
import {beneficiary} from './beneficiary.js';
import {delivery} from './delivery.js';
import type {Filter} from './filter.js';
import {language} from './language.js';
import {stage} from './stage.js';
import {topic} from './topic.js';
import {type} from './type.js';

/** Every filter, in the order in which a list offers them. */
export const filters = [
  beneficiary,
  type,
  topic,
  stage,
  audience,
  age,
  delivery,
  language,
] as const;

export type FilterId = (typeof filters)[number]['id'];

/** Values chosen in each filter. A filter without a value narrows nothing. */
export type Chosen = Readonly<Partial<Record<FilterId, readonly string[]>>>;

/** Whether a resource answers to every filter: OR between the values of one filter, AND between filters. */
export function accepts(resource: Resource, chosen: Chosen, except?: FilterId): boolean {
  return filters.every((filter: Filter & {id: FilterId}) => {
    const wanted = filter.id === except ? undefined : chosen[filter.id];
    return !wanted?.length || filter.valuesOf(resource).some((value) => wanted.includes(value));
  });
}
