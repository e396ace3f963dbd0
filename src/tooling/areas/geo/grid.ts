import proj4 from 'proj4';
import type {Point} from '../../../core/areas/point.js';

/**
 * The British National Grid (EPSG:27700) as PROJ defines it: a transverse Mercator projection on
 * the Airy ellipsoid, and the seven figures of Ordnance Survey's Helmert transformation from OSGB36
 * to WGS 84. It is right within about 5 metres; the tables keep a kilometre.
 */
const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

const converter = proj4(nationalGrid, 'WGS84');

/** Metres east and north on the National Grid. */
export interface GridPoint {
  readonly easting: number;
  readonly northing: number;
}

export function degreesOf({easting, northing}: GridPoint): Point {
  const {x: longitude, y: latitude} = converter.forward({x: easting, y: northing});
  return {latitude, longitude};
}

/** Also for Northern Ireland, which has a grid of its own: for distances and for the map. */
export function gridOf({latitude, longitude}: Point): GridPoint {
  const {x: easting, y: northing} = converter.inverse({x: longitude, y: latitude});
  return {easting, northing};
}
