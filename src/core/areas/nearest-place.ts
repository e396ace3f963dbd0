import type {AreaCode} from './codes.js';
import type {AreaData} from './lazy/load.js';
import type {Outcode} from './lazy/outcodes.js';
import {distanceKm, type Point, type RoughPoint} from './point.js';
import {parsePostcode, type Postcode} from './postcode/parse-postcode.js';
import {prisonCode} from './schemes/prisons.js';

/** What is needed to know of a service to tell how far it is; the feed's resources fit. */
export interface Located {
  readonly venues: readonly {
    readonly postcode?: string;
    readonly latitude?: number;
    readonly longitude?: number;
    readonly prison?: string;
  }[];
  readonly coverage: readonly AreaCode[];
}

/** A prison with its coordinates; the feed's prisons fit. */
export interface LocatedPrison {
  readonly id: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** How far an exact address may be off: coordinates have two decimal places in most feeds. */
const exact = 1;

/**
 * Tells how far a service's nearest place is: its venues by coordinates, else by the middle of
 * their outcode; without venues, the prisons it is linked to. A service without a place has no
 * distance, and is no less shown for that.
 */
export function distancesTo(
  prisons: readonly LocatedPrison[],
  pointOfPostcode: (postcode: Postcode) => RoughPoint | undefined,
): (service: Located, from: RoughPoint) => {km: number; within: number} | undefined {
  const prisonPoints = new Map(
    prisons.flatMap(({id, latitude, longitude}): [string, Point][] =>
      latitude === undefined || longitude === undefined ? [] : [[id, {latitude, longitude}]],
    ),
  );
  const ofPrison = (id: string): RoughPoint[] => {
    const point = prisonPoints.get(id);
    return point ? [{...point, within: exact}] : [];
  };
  const pointsOf = ({venues, coverage}: Located): RoughPoint[] => {
    const ofVenues = venues.flatMap(({latitude, longitude, postcode, prison}): RoughPoint[] => {
      if (latitude !== undefined && longitude !== undefined)
        return [{latitude, longitude, within: exact}];
      const parsed = postcode ? parsePostcode(postcode) : undefined;
      const point = parsed?.kind === 'postcode' ? pointOfPostcode(parsed) : undefined;
      return point ? [point] : prison ? ofPrison(prison) : [];
    });
    if (ofVenues.length > 0) return ofVenues;
    const scheme = prisonCode('');
    return coverage
      .filter((code) => code.startsWith(scheme))
      .flatMap((code) => ofPrison(code.slice(scheme.length)));
  };

  return (service, from) => {
    let nearest: {km: number; within: number} | undefined;
    for (const point of pointsOf(service)) {
      const km = distanceKm(from, point);
      if (!nearest || km < nearest.km) nearest = {km, within: from.within + point.within};
    }
    return nearest;
  };
}

/** Where a device says it is may be told to about a kilometre: nothing finer is asked for or kept. */
export const roughly = ({latitude, longitude}: Point): Point => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100,
});

/**
 * Beyond this many kilometres from the middle of the nearest outcode a point is not in the United
 * Kingdom: in the north and west of Scotland outcodes are far apart, while France is 34 km from
 * Dover, and Northern Ireland has a border on land.
 */
const furthest = ({councils: [code]}: Outcode): number =>
  code === undefined ? 21 : code.startsWith('S') ? 70 : 30;

/** The outcode whose middle is nearest to a point; none outside the country. */
export function outcodeNear(point: Point, {outcodes}: AreaData): string | undefined {
  let nearest: {text: string; outcode: Outcode; km: number} | undefined;
  for (const [text, outcode] of outcodes) {
    const km = distanceKm(point, outcode.at);
    if (!nearest || km < nearest.km) nearest = {text, outcode, km};
  }
  return nearest && nearest.km <= furthest(nearest.outcode) ? nearest.text : undefined;
}
