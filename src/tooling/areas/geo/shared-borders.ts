import {feature} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify, simplify} from 'topojson-simplify';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {Feature, FeatureCollection, MultiPolygon, Polygon} from 'geojson';

export type XY = readonly [x: number, y: number];

/** A closed line, its first point not repeated at the end. */
export type Ring = readonly XY[];

/**
 * Draws areas with few points, so that neighbours keep the same line between them: borders are found
 * first (TopoJSON), simplified once each (Visvalingam's method: the corner of least area goes
 * first), rounded to whole units, and only then put together again.
 *
 * @param areas - Outlines of each area, in map units.
 * @param leastCorner - Corners of less than this area go, in square units.
 * @param leastIsland - Rings of less than this area go, unless an area has no larger one.
 * @returns The rings of each area, the largest first.
 */
export function simplifyTogether(
  areas: readonly (readonly Ring[])[],
  leastCorner: number,
  leastIsland: number,
): Ring[][] {
  const features = areas.map((rings): Feature<MultiPolygon> => {
    const coordinates = rings.map((ring) => [[...ring, ring[0]!].map(([x, y]) => [x, y])]);
    return {type: 'Feature', properties: {}, geometry: {type: 'MultiPolygon', coordinates}};
  });
  // A fine grid joins borders that two areas have with other roundings of the same point.
  const collection: FeatureCollection = {type: 'FeatureCollection', features};
  const borders = topology({areas: collection}, 1e6) as Topology<Areas>;
  const fewer = simplify(presimplify(borders), leastCorner);
  return feature(fewer, fewer.objects.areas).features.map((area) => {
    const rings = outerRings(area.geometry as Polygon | MultiPolygon)
      .map(rounded)
      .filter((ring) => ring.length >= 3)
      .map((ring) => ({ring, size: areaOf(ring)}))
      .sort((a, b) => b.size - a.size);
    return rings
      .filter(({size}, index) => index === 0 || size >= leastIsland)
      .map(({ring}) => ring);
  });
}

type Areas = {areas: GeometryCollection};

/** Outer rings only: an area has no holes that are not another area or a lake. */
export const outerRings = (shape: Polygon | MultiPolygon): Ring[] =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map(([outer]) =>
    outer!.slice(0, -1).map(([x, y]) => [x!, y!]),
  );

/** Whole units, without points that rounding has put on their neighbour or between two in line. */
function rounded(ring: Ring): Ring {
  const points = ring.map(([x, y]): XY => [Math.round(x), Math.round(y)]);
  return points.filter(([x, y], index) => {
    const [beforeX, beforeY] = points.at(index - 1)!;
    return x !== beforeX || y !== beforeY;
  });
}

/** By the shoelace formula. */
export const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** Whether a point lies in a ring, by counting the sides to its right. */
export function isInside([x, y]: XY, ring: Ring): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/**
 * Where a label stands well: the whole point nearest to the ring's middle that is well inside it, at
 * least two thirds as far from the outline as any point can be.
 */
export function wellInside(ring: Ring): XY {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const middle: XY = [mean(xs), mean(ys)];
  const points: {readonly at: XY; readonly inside: number; readonly off: number}[] = [];
  for (let y = Math.min(...ys); y <= Math.max(...ys); y++) {
    for (let x = Math.min(...xs); x <= Math.max(...xs); x++) {
      if (!isInside([x, y], ring)) continue;
      const sides = ring.map((a, index) => toSide([x, y], a, ring[(index + 1) % ring.length]!));
      const off = Math.hypot(x - middle[0], y - middle[1]);
      points.push({at: [x, y], inside: Math.min(...sides), off});
    }
  }
  const deepest = Math.max(...points.map(({inside}) => inside));
  const well = points.filter(({inside}) => inside >= (deepest * 2) / 3);
  return well.sort((a, b) => a.off - b.off)[0]?.at ?? ring[0]!;
}

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

function toSide([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
