import type {Filter} from '../filters/filter.js';
import {filters, type Chosen, type FilterId} from '../filters/registry.js';
import {finish, forEachOf, type Sliced} from '../sliced.js';
import type {Directory, Listing} from './directory.js';

/*
 * What the listings of a directory answer in each filter, turned around: for each value, the rows
 * that have it. Counting then is adding up ones, and nothing is read from a resource again.
 */

/** Which listings of a directory are meant: 1 at the row of each, 0 elsewhere. */
export type Rows = Uint8Array;

/** The rows that have each value of a filter, ascending. */
export type Column = ReadonlyMap<string, readonly number[]>;

interface KeptColumn {
  readonly day: number;
  readonly column: Column;
}

const columns = new WeakMap<Directory, Map<FilterId, KeptColumn>>();

const dayLength = 86_400_000;

/**
 * The column of a filter: made when it is first asked for, because most lists offer three filters.
 * That of a filter which `isDated` is made again when the day changes.
 */
export function columnOf(directory: Directory, id: FilterId, now: Date): Column {
  let ofDirectory = columns.get(directory);
  if (!ofDirectory) columns.set(directory, (ofDirectory = new Map<FilterId, KeptColumn>()));
  const filter: Filter = filters.find((candidate) => candidate.id === id)!;
  const day = filter.isDated ? Math.floor(now.getTime() / dayLength) : 0;
  let kept = ofDirectory.get(id);
  if (kept?.day !== day) {
    const column = finish(makeColumn(directory.listings, filter, now));
    ofDirectory.set(id, (kept = {day, column}));
  }
  return kept.column;
}

/** Makes the column of a filter that no date changes before it is asked for, a few listings at a time. */
export function* prepareColumn(directory: Directory, id: FilterId): Sliced<void> {
  let ofDirectory = columns.get(directory);
  if (!ofDirectory) columns.set(directory, (ofDirectory = new Map<FilterId, KeptColumn>()));
  const filter: Filter = filters.find((candidate) => candidate.id === id)!;
  const column = yield* makeColumn(directory.listings, filter, new Date(0));
  ofDirectory.set(id, {day: 0, column});
}

function* makeColumn(listings: readonly Listing[], filter: Filter, now: Date): Sliced<Column> {
  const column = new Map<string, number[]>();
  yield* forEachOf(listings, ({resource, row}) => {
    for (const value of filter.valuesOf(resource, now)) {
      const rows = column.get(value);
      if (rows) rows.push(row);
      else column.set(value, [row]);
    }
  });
  return column;
}

/** The rows of listings. */
export function rowsOf({listings: all}: Directory, listings: readonly Listing[]): Rows {
  const rows = new Uint8Array(all.length);
  for (const {row} of listings) rows[row] = 1;
  return rows;
}

/** How many of some rows are among others. */
export function countIn(some: readonly number[], rows: Rows): number {
  let count = 0;
  for (const row of some) count += rows[row]!;
  return count;
}

/** Which listings answer to what was chosen: OR between the values of one filter, AND between filters. */
export class Choice {
  /** The filters in which something is chosen. */
  readonly active: readonly FilterId[];
  readonly #accepted = new Map<FilterId, Rows>();
  /** How many filters reject each row. */
  readonly #rejections: Uint8Array;

  /** @param now - The moment of reading. */
  constructor(directory: Directory, chosen: Chosen, now: Date) {
    const size = directory.listings.length;
    this.active = filters.flatMap(({id}) => (chosen[id]?.length ? id : []));
    const rejections = new Uint8Array(this.active.length ? size : 0).fill(this.active.length);
    for (const id of this.active) {
      const accepted = new Uint8Array(size);
      const column = columnOf(directory, id, now);
      for (const value of chosen[id]!)
        for (const row of column.get(value) ?? []) {
          rejections[row]! -= 1 - accepted[row]!;
          accepted[row] = 1;
        }
      this.#accepted.set(id, accepted);
    }
    this.#rejections = rejections;
  }

  readonly accepts = ({row}: Listing): boolean => !this.#rejections[row];

  /**
   * What of some rows is accepted.
   *
   * @param except - A filter whose choice is left out of account.
   */
  within(rows: Rows, except?: FilterId): Rows {
    if (this.active.length === 0) return rows;
    const own = except && this.#accepted.get(except);
    const left = new Uint8Array(rows.length);
    for (let row = 0; row < rows.length; row++) {
      const others = this.#rejections[row]! - (own ? 1 - own[row]! : 0);
      left[row] = others === 0 ? rows[row]! : 0;
    }
    return left;
  }
}
