import {fold} from './names.js';
import type {Point} from './point.js';

/**
 * Names of the Crown dependencies, their islands and chief towns, English and Welsh. Left out is what
 * many places in the United Kingdom are called too, such as St Saviour.
 */
const islands = [
  'Isle of Man',
  'Ynys Manaw',
  'Ellan Vannin',
  'Jersey',
  'Bailiwick of Jersey',
  'Guernsey',
  'Bailiwick of Guernsey',
  'Ynys y Garn',
  'Alderney',
  'Sark',
  'Herm',
  'Channel Islands',
  'Ynysoedd y Sianel',
].map(fold);
const towns = [
  'Douglas',
  'Ramsey',
  'Peel',
  'Castletown',
  'Onchan',
  'Port Erin',
  'Port St Mary',
  'Laxey',
  'St Helier',
  'St Brelade',
  'St Peter Port',
  'St Sampson',
].map(fold);

const names = new Set([...islands, ...towns]);

/** Whether a text names such a place, alone or with its island: `Ramsey`, `Peel, Isle of Man`. */
export function isCrownDependency(typed: string): boolean {
  const name = fold(typed);
  return names.has(name) || islands.some((island) => name.endsWith(` ${island}`));
}

/** Whether a text is the beginning of an island's name, by so much that it hardly means another. */
export function beginsCrownDependency(typed: string): boolean {
  const name = fold(typed);
  return name.length > 3 && islands.some((island) => island.startsWith(name));
}

/** Boxes in degrees around the islands, in which there is no other land: south, north, west, east. */
const boxes = [
  // Isle of Man
  [54.03, 54.43, -4.9, -4.28],
  // Jersey
  [49.1, 49.3, -2.3, -1.97],
  // Guernsey, Herm and Sark
  [49.39, 49.54, -2.72, -2.32],
  // Alderney
  [49.69, 49.75, -2.27, -2.14],
] as const;

/** Whether a point is on or by one of the islands. */
export const isInCrownDependency = ({latitude, longitude}: Point): boolean =>
  boxes.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
