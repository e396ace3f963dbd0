import type {RegionCode} from '../../../core/areas/codes.js';
import {neighboursOf, type RegionShapes} from './region-map.js';
import {letterOfRegion} from './postcode-regions.js';

/** A row of `regions.json`. All but the neighbours is kept by hand. */
export interface RegionRow {
  readonly code: RegionCode;
  readonly names: {readonly en: string; readonly cy?: string};
  readonly alsoKnownAs: readonly string[];
  /** Letters of the regions that share a border on the map. */
  readonly neighbours: string;
}

/**
 * Packs `regions.json`: names stay as they are, neighbours follow from the map. Read by
 * `core/areas/regions.ts`.
 */
export const packRegions = (rows: readonly RegionRow[], shapes: RegionShapes) => ({
  regions: rows.map((row) => ({
    ...row,
    neighbours: neighboursOf(row.code, shapes).map(letterOfRegion).join(''),
  })),
});
