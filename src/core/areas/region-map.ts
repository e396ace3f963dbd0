import table from '../../../data/areas/region-map.json' with {type: 'json'};
import type {RegionCode} from './codes.js';

/** The outline of one region, in the units of the map's view box. */
export interface RegionShape {
  /** `d` of an SVG path: relative lines only, one ring an island. */
  readonly path: string;
  /** Where a label or a callout begins: a point well inside the region. */
  readonly label: readonly [x: number, y: number];
}

/** A schematic map of the twelve regions; Shetland stands in an inset east of Orkney. */
export interface RegionMap {
  readonly viewBox: string;
  /** `d` of the line around the inset. */
  readonly inset: string;
  readonly shapes: Readonly<Record<RegionCode, RegionShape>>;
}

/**
 * Simplified to about 5 % of the points of ONS NUTS1 (January 2018) ultra generalised boundaries
 * and rounded to whole units. Regions that share a border share its points.
 */
export const regionMap: RegionMap = {
  viewBox: table.viewBox,
  inset: table.inset,
  shapes: table.regions satisfies Record<RegionCode, object> as Shapes,
};

/** The regions of the table: JSON tells no pair from a longer list. */
type Shapes = Record<RegionCode, {path: string; label: [x: number, y: number]}>;
