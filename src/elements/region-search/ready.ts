import type {Areas, Atlas} from '../../controllers/area-tables.js';
import type {ItemContext} from '../shared/resource-item.js';

/** Everything that is needed to answer: the feed, the tables of areas, and a language. */
export interface Ready extends ItemContext {
  readonly areas: Areas;
  readonly atlas: Atlas;
}
