import {access} from './access.js';
import {age} from './age.js';
import {area} from './area.js';
import {audience} from './audience.js';
import {beneficiary} from './beneficiary.js';
import {delivery} from './delivery.js';
import {format} from './format.js';
import {language} from './language.js';
import {reviewed} from './reviewed.js';
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
  format,
  access,
  area,
  reviewed,
] as const;

export type FilterId = (typeof filters)[number]['id'];

/**
 * Values chosen in each filter: OR between the values of one filter, AND between filters. A filter
 * without a value narrows nothing.
 */
export type Chosen = Readonly<Partial<Record<FilterId, readonly string[]>>>;
