import type {AreaTablesLoader} from '../../controllers/area-tables.js';
import type {AreaCode, Gazetteer} from '../../core/areas/index.js';
import type {Directory} from '../../core/search/directory.js';
import type {Scope} from '../../core/search/select.js';
import type {SortTools} from '../../core/search/sort.js';

interface Bearing {
  /** Whether a resource can be used where the visitor is. */
  readonly serves?: Scope['serves'];
  /** How near what serves them there is: a council's own before a region's. */
  readonly farness?: SortTools['farness'];
}

const nowhere: Bearing = {};

/**
 * What the area that a visitor has chosen for the whole feed means for a list: the same functions
 * until they choose elsewhere, so that what they say is asked once for each resource.
 */
export class VisitorsPlace {
  readonly #tables: AreaTablesLoader;
  #last:
    | {
        readonly gazetteer: Gazetteer;
        readonly areas: readonly AreaCode[];
        readonly bearing: Bearing;
      }
    | undefined;

  constructor(tables: AreaTablesLoader) {
    this.#tables = tables;
  }

  /** @param areas - Codes of the area, or of those it may be. */
  of(directory: Directory, areas: readonly AreaCode[]): Bearing {
    const {areas: tables} = this.#tables;
    const gazetteer = this.#tables.atlas(directory)?.gazetteer;
    if (!gazetteer || !tables) return nowhere;
    if (this.#last?.gazetteer !== gazetteer || this.#last.areas !== areas) {
      const place = gazetteer.placeOf(...areas);
      const coverOf = (coverage: readonly AreaCode[]) => place && gazetteer.covers(coverage, place);
      const bearing: Bearing = place
        ? {
            // What says where it works follows the visitor; a booklet can be read anywhere.
            serves: ({coverage}) => !['elsewhere', 'nearby'].includes(coverOf(coverage)!),
            farness: ({coverage}) =>
              coverage.length ? tables.coverOrder.indexOf(coverOf(coverage)!) : undefined,
          }
        : nowhere;
      this.#last = {gazetteer, areas, bearing};
    }
    return this.#last.bearing;
  }
}
