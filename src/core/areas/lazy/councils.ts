import table from '../../../../data/areas/council-names.json' with {type: 'json'};
import type {AreaCode} from '../codes.js';
import {everyName, namesOfPair, type Names} from '../names.js';
import {codesOfRuns} from '../code-runs.js';

/** The name of every council (unitary authority or district), without “Council” and the like. */
export const councilNames: ReadonlyMap<AreaCode, Names> = new Map(
  Object.entries(table.names).map(([code, pair]) => [code, namesOfPair(pair)]),
);

/** A ceremonial county of England, as people name where they live; not the area of a county council. */
export interface County {
  readonly names: Names;
  /** More than one: a county that is one council is found by the council's name. */
  readonly councils: readonly AreaCode[];
}

export const counties: readonly County[] = Object.entries(table.counties).map(([pair, runs]) => ({
  names: namesOfPair(pair),
  councils: codesOfRuns(runs),
}));

/**
 * Further names that people have for an area or a town, by its English name: older ones, names of
 * parts of it, spellings.
 */
export const otherNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(table.otherNames).map(([name, list]) => [
    name,
    list.split(';').flatMap((pair) => everyName(namesOfPair(pair))),
  ]),
);
