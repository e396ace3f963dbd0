import {countyScheme} from './counties.js';
import {councilScheme} from './councils.js';
import {probationScheme} from './probation-regions.js';
import {regionScheme} from './regions.js';
import type {AreaScheme} from './scheme.js';
import {nationScheme, unitedKingdomScheme} from './wider-areas.js';

/** The area schemes that need no feed and no table that loads later, the smallest areas first. */
export const schemes: readonly AreaScheme[] = [
  councilScheme,
  countyScheme,
  probationScheme,
  regionScheme,
  nationScheme,
  unitedKingdomScheme,
];
