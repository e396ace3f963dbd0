import type {MultiPolygon, Polygon} from 'geojson';
import {regionCodes, type AreaCode, type RegionCode} from '../../../core/areas/codes.js';
import {sourceError} from '../problems.js';

/** An area's outline in degrees, longitude first. */
export interface Boundary<Code extends AreaCode = AreaCode> {
  readonly code: Code;
  /** From the attribute of the Welsh name (`LADnnNMW`), where there is one. */
  readonly welshName?: string;
  readonly shape: Polygon | MultiPolygon;
}

/**
 * Reads boundaries of the twelve regions: ONS NUTS 1 or ITL 1, whose attribute NUTSnnnCD or ITLnnnCD
 * ends in the letter of the region.
 */
export function readRegionBoundaries(text: string, file: string): Boundary<RegionCode>[] {
  const found = new Map(
    readFeatures(text, file, /^(nuts|itl)1\d\dcd$/i).map(({code, shape}) => {
      const region = regionCodes['CDEFGHIJKLMN'.indexOf(code.charAt(2))];
      if (!region) throw sourceError(file, undefined, `“${code}” is not a region of ITL 1`);
      return [region, {code: region, shape}] as const;
    }),
  );
  const missing = regionCodes.filter((code) => !found.has(code));
  if (missing.length > 0)
    throw sourceError(file, undefined, `has no boundary of ${missing.join(', ')}`);
  return regionCodes.map((code) => found.get(code)!);
}

/** Reads ONS boundaries of local authority districts, with attributes LADnnCD and LADnnNMW. */
export const readCouncilBoundaries = (text: string, file: string): Boundary[] =>
  readFeatures(text, file, /^LAD\d\dCD$/i);

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly geometry?: Polygon | MultiPolygon;
}

function readFeatures(text: string, file: string, codeAttribute: RegExp): Boundary[] {
  const {crs, features} = parse(text, file) as {
    readonly crs?: {readonly properties?: {readonly name?: string}};
    readonly features?: readonly Feature[];
  };
  const system = crs?.properties?.name ?? 'CRS84';
  if (!/CRS84|4326/.test(system))
    throw sourceError(file, undefined, `is in ${system}; download it in longitude and latitude`);
  if (!features) throw sourceError(file, undefined, 'is not a GeoJSON FeatureCollection');
  return features.map(({properties = {}, geometry}, index) => {
    const code = attribute(properties, codeAttribute);
    if (code === undefined) {
      const names = Object.keys(properties).join(', ');
      const what = `feature ${index + 1} has no attribute ${codeAttribute.source}`;
      throw sourceError(file, undefined, `${what}; its attributes are ${names}`);
    }
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
      throw sourceError(file, undefined, `feature ${index + 1} (${code}) is not a polygon`);
    const welshName = attribute(properties, /^LAD\d\dNMW$/i)?.trim();
    return {code, shape: geometry, ...(welshName && {welshName})};
  });
}

function attribute(properties: Readonly<Record<string, unknown>>, name: RegExp) {
  const value = Object.entries(properties).find(([key]) => name.test(key))?.[1];
  return typeof value === 'string' ? value : undefined;
}

function parse(text: string, file: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw sourceError(file, undefined, `is not JSON: ${(error as Error).message}`);
  }
}
