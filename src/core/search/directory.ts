import type {Audience, Feed, Prison} from '../feed/format/feed.js';
import type {Claim} from '../feed/format/claim.js';
import type {Briefing, Page, Query, Section} from '../feed/format/page.js';
import type {Resource} from '../feed/format/resource.js';
import type {Chosen} from '../filters/registry.js';
import {everyWording} from '../feed/format/text.js';
import {Choice} from './columns.js';
import {fold} from './fold.js';

/** A resource as a reader is offered it. */
export interface Listing {
  readonly resource: Resource;
  /** Earlier resources whose place it took, so that a reader who knows those is not lost. */
  readonly replaces: readonly Resource[];
  /** Its place in the listings of its directory, from 0. */
  readonly row: number;
}

/**
 * A feed made ready to ask: every entry by id, successors followed, withdrawn entries gone.
 * Built once for each feed and shared by every widget that shows it.
 */
export class Directory {
  readonly feed: Feed;
  /** What may be listed, in the feed's order: nothing withdrawn, and successors in place of what they superseded. */
  readonly listings: readonly Listing[];

  readonly #resources: ReadonlyMap<string, Resource>;
  readonly #listings: ReadonlyMap<string, Listing>;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #prisons: ReadonlyMap<string, Prison>;

  constructor(feed: Feed) {
    this.feed = feed;
    this.#resources = byId(feed.resources);
    this.#claims = byId(feed.claims);
    this.#prisons = byId(feed.prisons);

    const replaced = new Map<string, Resource[]>();
    const listed: Resource[] = [];
    for (const resource of feed.resources) {
      const current = this.#current(resource);
      if (current === resource) listed.push(resource);
      else if (current) replaced.set(current.id, [...(replaced.get(current.id) ?? []), resource]);
    }
    this.listings = listed.map((resource, row) => ({
      resource,
      replaces: replaced.get(resource.id) ?? [],
      row,
    }));

    const listings = new Map(this.listings.map((listing) => [listing.resource.id, listing]));
    for (const resource of feed.resources) {
      const listing = listings.get(this.#current(resource)?.id ?? '');
      if (listing) listings.set(resource.id, listing);
    }
    this.#listings = listings;
  }

  /** A resource as the feed holds it, whatever its status. */
  resource(id: string): Resource | undefined {
    return this.#resources.get(id);
  }

  /** What a reader is offered for an id: the resource, its successor, or nothing when it was withdrawn. */
  listing(id: string): Listing | undefined {
    return this.#listings.get(id);
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id);
  }

  prison(id: string): Prison | undefined {
    return this.#prisons.get(id);
  }

  /** An audience by id, name or alias, in any case: editors write what they know it by. */
  audience(name: string): Audience | undefined {
    const wanted = fold(name);
    const {audiences} = this.feed;
    return (
      audiences.find(({id}) => id === name) ??
      audiences.find((audience) =>
        [audience.id, ...[audience.name, ...audience.aliases].flatMap(everyWording)].some(
          (word) => fold(word) === wanted,
        ),
      )
    );
  }

  /** The page written for an audience. */
  pageFor(audienceId: string): Page | undefined {
    return this.feed.pages.find(
      ({audience, kind}) => kind === 'audience' && audience === audienceId,
    );
  }

  briefingFor(audienceId: string): Briefing | undefined {
    return this.feed.briefings.find(({audience}) => audience === audienceId);
  }

  /** What a query of the feed names, in the feed's order. An empty query names nothing. */
  matching(query: Query): readonly Listing[] {
    const chosen = {
      type: query.types,
      audience: query.audiences,
      beneficiary: query.beneficiaries,
      topic: query.topics,
      stage: query.stages,
    };
    if (Object.values(chosen).every((values) => values.length === 0)) return [];
    return this.#accepting(chosen);
  }

  /** What a section holds without its parts: its featured resources in order, then whatever else belongs there. */
  inSection(section: Section): readonly Listing[] {
    const featured = section.featured.flatMap((id) => this.listing(id) ?? []);
    return [...new Set([...featured, ...(section.query ? this.matching(section.query) : [])])];
  }

  /** Everything for an audience: what its page shows, in order, then whatever else is offered to it. */
  forAudience(audienceId: string): readonly Listing[] {
    const shown = (this.pageFor(audienceId)?.sections ?? []).flatMap((section) =>
      sectionsWithin(section).flatMap((part) => this.inSection(part)),
    );
    return [...new Set([...shown, ...this.#accepting({audience: [audienceId]})])];
  }

  /** What answers to a choice in filters that are the same on every day. */
  #accepting(chosen: Chosen): readonly Listing[] {
    return this.listings.filter(new Choice(this, chosen, new Date(0)).accepts);
  }

  /** The resource itself, or what took its place, or nothing. */
  #current(resource: Resource): Resource | undefined {
    // The parser broke every circle, so this ends.
    let current: Resource | undefined = resource;
    while (current?.supersededBy !== undefined) {
      const next = this.#resources.get(current.supersededBy);
      if (!next) break;
      current = next;
    }
    return current?.status === 'withdrawn' ? undefined : current;
  }
}

const directories = new WeakMap<Feed, Directory>();

/** The directory of a feed, built once however many widgets ask. */
export function directoryOf(feed: Feed): Directory {
  let directory = directories.get(feed);
  if (!directory) directories.set(feed, (directory = new Directory(feed)));
  return directory;
}

/** A section and all its parts, in reading order. */
export function sectionsWithin(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(sectionsWithin)];
}

function byId<Entry extends {readonly id: string}>(entries: readonly Entry[]) {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
