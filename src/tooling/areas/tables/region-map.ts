import type {RegionCode} from '../../../core/areas/codes.js';
import {gridOf} from '../geo/grid.js';
import {
  outerRings,
  wellInside,
  simplifyTogether,
  type Ring,
  type XY,
} from '../geo/shared-borders.js';
import type {Boundary} from '../read/boundaries.js';

/** Whole units: the outline of each region, the largest ring first. */
export type RegionShapes = ReadonlyMap<RegionCode, readonly Ring[]>;

const metresPerUnit = 2_225;

/** Corners and islands that are smaller than this, in square units of about 5 square kilometres. */
const leastCorner = 5;
const leastIsland = 10;

/** Empty units around the land. */
const margin = 2;

/** Shetland lies north of this line; the map shows it in an inset east of Orkney. */
const shetlandFrom = 1_090_000;
const shetlandMoves: XY = [30, 84];

/** The line around the inset, this far from Shetland. */
const insetGap = 4;

/**
 * Draws the regions on the National Grid. Borders that regions share stay shared, which
 * {@link neighboursOf} relies on.
 */
export function regionShapes(boundaries: readonly Boundary<RegionCode>[]): RegionShapes {
  const areas = boundaries.map(({shape}) => outerRings(shape).map(onMap));
  const rings = simplifyTogether(areas, leastCorner, leastIsland);
  const every = rings.flat(2);
  const left = Math.min(...every.map(([x]) => x)) - margin;
  const top = Math.min(...every.map(([, y]) => y)) - margin;
  return new Map(
    boundaries.map(({code}, index) => [
      code,
      rings[index]!.map((ring) => ring.map(([x, y]): XY => [x - left, y - top])),
    ]),
  );
}

function onMap(ring: Ring): Ring {
  const points = ring.map(([longitude, latitude]) => gridOf({latitude, longitude}));
  const [moveX, moveY] = points.every(({northing}) => northing > shetlandFrom)
    ? shetlandMoves
    : [0, 0];
  return points.map(({easting, northing}) => [
    easting / metresPerUnit + moveX,
    -northing / metresPerUnit + moveY,
  ]);
}

/** Regions whose outlines share two points or more: a border, or an estuary with a bridge. */
export function neighboursOf(code: RegionCode, shapes: RegionShapes): RegionCode[] {
  const points = new Set(shapes.get(code)!.flat().map(String));
  return [...shapes]
    .filter(([other, rings]) => {
      const shared = new Set(
        rings
          .flat()
          .map(String)
          .filter((point) => points.has(point)),
      );
      return other !== code && shared.size >= 2;
    })
    .map(([other]) => other);
}

/**
 * Packs `region-map.json`: for each region an SVG path of relative lines, one ring an island, and a
 * point well inside its largest ring for a label. Read by `core/areas/region-map.ts`.
 */
export function packRegionMap(shapes: RegionShapes) {
  const every = [...shapes.values()].flat(2);
  const width = Math.max(...every.map(([x]) => x)) + margin;
  const height = Math.max(...every.map(([, y]) => y)) + margin;
  return {
    viewBox: `0 0 ${width} ${height}`,
    inset: insetOf(shapes),
    regions: Object.fromEntries(
      [...shapes].map(([code, rings]) => [
        code,
        {label: wellInside(rings[0]!), path: rings.map(pathOf).join('')},
      ]),
    ),
  };
}

/** Left of Shetland and below it, to the edge of the map above. Empty without Shetland. */
function insetOf(shapes: RegionShapes): string {
  const rings = shapes.get('S92000003') ?? [];
  const [mainland, ...islands] = rings;
  if (!mainland) return '';
  const east = Math.max(...mainland.map(([x]) => x));
  const points = islands.filter((ring) => ring.every(([x, y]) => y < 60 && x > east - 30)).flat();
  if (points.length === 0) return '';
  const left = Math.min(...points.map(([x]) => x)) - insetGap;
  const right = Math.max(...points.map(([x]) => x)) + insetGap;
  const bottom = Math.max(...points.map(([, y]) => y)) + insetGap;
  return `M${left} 0V${bottom}H${right}`;
}

function pathOf(ring: Ring): string {
  const [first, ...rest] = ring as [XY, ...XY[]];
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step: XY = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
  const numbers = steps
    .flat()
    .map((number, index) => (index > 0 && number >= 0 ? ' ' : '') + number);
  return `M${first[0]} ${first[1]}l${numbers.join('')}z`;
}
