import type {AreaCode} from '../codes.js';
import type {Names} from '../names.js';
import type {County} from './councils.js';
import type {Outcode} from './outcodes.js';
import type {Town} from './places.js';

/** Names of places and the councils of postcodes: what does not travel with the page. */
export interface AreaData {
  readonly councilNames: ReadonlyMap<AreaCode, Names>;
  readonly counties: readonly County[];
  /** Further names of areas and towns, by their English name. */
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
  readonly outcodes: ReadonlyMap<string, Outcode>;
  readonly towns: readonly Town[];
}

/** Rejects as `import()` does: when the chunk cannot be fetched. */
export type AreaDataLoader = () => Promise<AreaData>;

/** Loads the tables from where the library itself came from. Loading twice costs nothing. */
export const loadAreaData: AreaDataLoader = () => import('./tables.js');
