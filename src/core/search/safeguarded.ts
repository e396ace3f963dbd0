import {forEachOf, finish, type Sliced} from '../sliced.js';
import type {Rows} from './columns.js';
import type {Directory, Listing} from './directory.js';

const kept = new WeakMap<Directory, Rows>();

/** Finds out which listings name a concern for the safety of children, a few at a time. */
export function* prepareSafeguarded(directory: Directory): Sliced<Rows> {
  const rows = new Uint8Array(directory.listings.length);
  yield* forEachOf(directory.listings, ({resource, row}) => {
    rows[row] = resource.safeguarding ? 1 : 0;
  });
  kept.set(directory, rows);
  return rows;
}

/**
 * Whether something that is listed names a concern for the safety of children. Lists ask this of all
 * they found, which may be thousands, so no resource is looked at again.
 */
export function isSafeguarded(directory: Directory, listed: readonly Listing[]): boolean {
  const {listings} = directory;
  const rows = kept.get(directory) ?? finish(prepareSafeguarded(directory));
  return listed.some((listing) =>
    // What an index gives has a row of its own there.
    listings[listing.row] === listing ? rows[listing.row] === 1 : listing.resource.safeguarding,
  );
}
