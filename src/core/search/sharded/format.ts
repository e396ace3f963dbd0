import type {FilterId} from '../../filters/registry.js';
import type {SearchError} from '../open-index.js';

/*
 * The files of a directory that is too large for one, beside the `signpost.json` that names their
 * folder. Each is JSON and is read only when something asks for it:
 *
 *   records/<n>.json    some resources in a row, each with what it replaces
 *   filters/<id>.json   for each value of a filter, the rows that have it
 *   for.json            for each audience, the rows that are for it
 *   coverage.json       for each area that resources say they work in, their rows; `none` for those that say none
 *   sections/<n>.json   for each section of the feed's page number n, the rows in it
 *   titles.json         every row, by title from A to Z
 *   words.json          every word, sorted
 *   words/<n>.json      for some words in a row, where each stands
 *
 * A row is the place of a resource in the publisher's order, from 0. Rows ascend, and each is written
 * as its distance from the one before.
 */

/** Names the format. Another number is another format. */
export const indexFormat = 'signpost-index/1';

/** The part of `signpost.json` that says what there is. */
export interface IndexHead {
  readonly format: string;
  /** Folder of the files, beside `signpost.json`. Its name changes with what is in it. */
  readonly folder: string;
  /** How many resources there are. */
  readonly count: number;
  /** How many stand in one file of records. */
  readonly recordsPerFile: number;
  /** The first word of each file of words, as its place in `words.json`. */
  readonly wordFiles: readonly number[];
  /** How many resources have each value; by audience, and under an empty name among all. */
  readonly counts: Readonly<Record<string, FilterCounts>>;
  /** The rows of the resources that `signpost.json` has itself, by id. */
  readonly rows: Readonly<Record<string, number>>;
  /** What `coverage.json` has. An index of an earlier release has no such file. */
  readonly coverage?: readonly string[];
}

export type FilterCounts = Readonly<Partial<Record<FilterId, Readonly<Record<string, number>>>>>;

/** A word's places: for each kind of place, its number and then the rows. */
export type WordPlaces = readonly (readonly number[])[];

/** A file that is not what its name says. */
export class MalformedFile extends Error implements SearchError {
  readonly failure = {code: 'not-a-feed', detail: this.message} as const;
}

/** Rows as a file has them. */
export function packRows(rows: Iterable<number>): number[] {
  const steps: number[] = [];
  let last = 0;
  for (const row of rows) {
    steps.push(row - last);
    last = row;
  }
  return steps;
}

/**
 * Rows from a file.
 *
 * @param first - How many numbers before them are not rows.
 * @throws {@link MalformedFile} when they are none, or lie outside the directory.
 */
export function unpackRows(json: unknown, count: number, first = 0): Uint32Array {
  if (!Array.isArray(json) || json.length < first) throw new MalformedFile('Rows are expected.');
  const rows = new Uint32Array(json.length - first);
  let row = 0;
  for (let i = first; i < json.length; i++) {
    const step = json[i] as unknown;
    // The first may be 0; after it every row is another one.
    if (!Number.isInteger(step) || (step as number) < (i > first ? 1 : 0))
      throw new MalformedFile('Rows must ascend.');
    row += step as number;
    if (row >= count) throw new MalformedFile(`There is no row ${row}.`);
    rows[i - first] = row;
  }
  return rows;
}
