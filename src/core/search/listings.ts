import type {Resource} from '../feed/format/resource.js';
import {forEachOf, type Sliced} from '../sliced.js';

/** A resource as a reader is offered it. */
export interface Listing {
  readonly resource: Resource;
  /** Earlier resources whose place it took, so that a reader who knows those is not lost. */
  readonly replaces: readonly Resource[];
  /** Its place in the listings of its directory, from 0. */
  readonly row: number;
}

/** The resources of a feed, and what a reader is offered of them. */
export interface Gathered {
  readonly resources: ReadonlyMap<string, Resource>;
  /** Nothing withdrawn, and successors in place of what they superseded, in the feed's order. */
  readonly listings: readonly Listing[];
  /** What a reader is offered for each id that leads to something. */
  readonly byId: ReadonlyMap<string, Listing>;
}

/** Follows every successor, a few resources at a time. */
export function* gatherListings(all: readonly Resource[]): Sliced<Gathered> {
  const resources = new Map<string, Resource>();
  yield* forEachOf(all, (resource) => resources.set(resource.id, resource));
  const replaced = new Map<string, Resource[]>();
  const listings: Listing[] = [];
  yield* forEachOf(all, (resource) => {
    const current = currentOf(resource, resources);
    if (current === resource) {
      let replaces = replaced.get(resource.id);
      if (!replaces) replaced.set(resource.id, (replaces = []));
      listings.push({resource, replaces, row: listings.length});
    } else if (current) {
      const others = replaced.get(current.id);
      if (others) others.push(resource);
      else replaced.set(current.id, [resource]);
    }
  });
  const byId = new Map<string, Listing>();
  yield* forEachOf(listings, (listing) => byId.set(listing.resource.id, listing));
  yield* forEachOf(all, (resource) => {
    const current = currentOf(resource, resources);
    const listing = current && current !== resource && byId.get(current.id);
    if (listing) byId.set(resource.id, listing);
  });
  return {resources, listings, byId};
}

/** The resource itself, or what took its place, or nothing. */
function currentOf(
  resource: Resource,
  resources: ReadonlyMap<string, Resource>,
): Resource | undefined {
  // The parser broke every circle, so this ends.
  let current: Resource | undefined = resource;
  while (current.supersededBy !== undefined) {
    const next = resources.get(current.supersededBy);
    if (!next) break;
    current = next;
  }
  return current.status === 'withdrawn' ? undefined : current;
}
