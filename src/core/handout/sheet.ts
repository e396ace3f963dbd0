import type {Resource} from '../feed/format/resource.js';
import type {Directory, Listing} from '../search/directory.js';
import {fingerprintOf} from './fingerprint.js';
import type {SharedItem} from './link.js';

/** One thing on a sheet. */
export interface SheetItem {
  /** The id it was put on the sheet by, perhaps that of what it replaced. */
  readonly id: string;
  readonly listing: Listing;
  /** What it took the place of, where that is what was asked for. */
  readonly replaced: readonly Resource[];
  /** Whether it says something else now than when the link was made. */
  readonly isChanged: boolean;
}

/** What a sheet shows, in the practitioner's order. */
export interface Sheet {
  readonly items: readonly SheetItem[];
  /** What must not be used any more, and is not shown. */
  readonly withdrawn: readonly Resource[];
  /** How many ids the feed does not know. */
  readonly unknown: number;
  /** Whether something on it promotes contact or visits. */
  readonly isSafeguarded: boolean;
}

/**
 * Looks up what is on a sheet. What was replaced gives way to its successor, and two that lead to one
 * are one.
 *
 * @param ids - In the practitioner's order.
 * @param since - What a link said of them, to tell what changed.
 */
export function sheetOf(
  ids: readonly string[],
  directory: Directory,
  since: readonly SharedItem[] = [],
): Sheet {
  const prints = new Map(since.map(({id, print}) => [id, print]));
  const items = new Map<Listing, SheetItem>();
  const withdrawn: Resource[] = [];
  let unknown = 0;
  for (const id of new Set(ids)) {
    const asked = directory.resource(id);
    const listing = directory.listing(id);
    if (!asked) unknown++;
    else if (!listing) withdrawn.push(asked);
    else {
      const before = items.get(listing);
      const isReplaced = asked !== listing.resource;
      const print = prints.get(id);
      items.set(listing, {
        id: before?.id ?? id,
        listing,
        replaced: [...(before?.replaced ?? []), ...(isReplaced ? [asked] : [])],
        // Of a successor it is said that it is one.
        isChanged:
          before?.isChanged === true ||
          (!isReplaced && print !== undefined && print !== fingerprintOf(asked)),
      });
    }
  }
  const all = [...items.values()];
  return {
    items: all,
    withdrawn,
    unknown,
    isSafeguarded: all.some(({listing}) => listing.resource.safeguarding),
  };
}

/** What a link is to say of the things on a sheet. */
export const sharedItems = ({items}: Sheet): readonly SharedItem[] =>
  items.map(({listing: {resource}}) => ({id: resource.id, print: fingerprintOf(resource)}));

/** The same ids with one of them moved by so many places, as far as there is room. */
export function moved(ids: readonly string[], id: string, by: number): readonly string[] {
  const from = ids.indexOf(id);
  if (from < 0) return ids;
  const rest = ids.filter((other) => other !== id);
  const to = Math.max(0, Math.min(rest.length, from + by));
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
