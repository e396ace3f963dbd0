/** A place on the map in degrees north and east (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point that stands for an area, and how far from it the area may reach. */
export interface RoughPoint extends Point {
  /** Kilometres: one or two in a city, more than twenty in the Highlands. */
  readonly within: number;
}

const earthRadiusKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies, by the haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** A distance fit to be said with “about”. */
export interface AboutDistance {
  readonly km: number;
  readonly miles: number;
  /** True when all that is known is that it is no further than this. */
  readonly atMost: boolean;
}

const kmPerMile = 1.609344;

/**
 * Rounds a distance to what is really known of it: to 1 up to 10, to 5 up to 50, to 10 above, and
 * never finer than the points it was measured between. The miles are those of the rounded
 * kilometres, so that the two figures agree.
 *
 * @param km - As from {@link distanceKm}.
 * @param within - How far off the points may be, together, in kilometres. 1 by default, as between
 *   two addresses known to two decimal places of a degree.
 */
export function aboutDistance(km: number, within = 1): AboutDistance {
  const atMost = km <= within;
  // A bound must not be rounded down.
  const round = atMost ? Math.ceil : Math.round;
  const toStep = (value: number, step: number) => step * Math.max(1, round(value / step));

  const exact = atMost ? within : km;
  const doubt = within < 4 ? 1 : within < 12 ? 5 : 10;
  const rounded = toStep(exact, Math.max(stepFor(exact), doubt));
  const miles = rounded / kmPerMile;
  return {km: rounded, miles: toStep(miles, stepFor(miles)), atMost};
}

const stepFor = (value: number) => (value < 10 ? 1 : value < 50 ? 5 : 10);

/**
 * The distance to the nearest other point: of the middles of areas that tile the land, about as far
 * as the area around the first one reaches.
 */
export function nearestKm(from: Point, points: readonly Point[]): number {
  let nearest = Infinity;
  for (const point of points) {
    // A degree of latitude is 111 km, so most points need no trigonometry.
    if (Math.abs(point.latitude - from.latitude) * 111 > nearest) continue;
    const distance = distanceKm(from, point);
    if (distance > 0 && distance < nearest) nearest = distance;
  }
  return nearest;
}

/** The mean of some points, and the distance to the furthest of them. Undefined for none. */
export function middleOf(points: readonly Point[]): RoughPoint | undefined {
  if (points.length === 0) return;
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b) / numbers.length;
  const middle = {
    latitude: mean(points.map(({latitude}) => latitude)),
    longitude: mean(points.map(({longitude}) => longitude)),
  };
  return {...middle, within: Math.max(...points.map((point) => distanceKm(middle, point)))};
}
