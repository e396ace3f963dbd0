import type {Audience, Feed, Prison} from '../feed/format/feed.js';
import type {Claim} from '../feed/format/claim.js';
import type {Briefing, Page, Query, Section} from '../feed/format/page.js';
import type {Resource} from '../feed/format/resource.js';
import type {Chosen} from '../filters/registry.js';
import {everyWording} from '../feed/format/text.js';
import {finish} from '../sliced.js';
import {Choice} from './columns.js';
import {fold} from './fold.js';
import {gatherListings, type Gathered, type Listing} from './listings.js';

export type {Listing} from './listings.js';

/** Resources that are named one by one, and those that answer to a query. */
export type Subset = Pick<Section, 'featured' | 'query'>;

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

  constructor(feed: Feed, gathered: Gathered = finish(gatherListings(feed.resources))) {
    this.feed = feed;
    this.#resources = gathered.resources;
    this.listings = gathered.listings;
    this.#listings = gathered.byId;
    this.#claims = byId(feed.claims);
    this.#prisons = byId(feed.prisons);
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
    const chosen = chosenBy(query);
    if (Object.values(chosen).every((values) => values.length === 0)) return [];
    return this.#accepting(chosen);
  }

  /** What a section holds without its parts: its featured resources in order, then whatever else belongs there. */
  inSection({featured, query}: Subset): readonly Listing[] {
    const first = featured.flatMap((id) => this.listing(id) ?? []);
    return [...new Set([...first, ...(query ? this.matching(query) : [])])];
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
}

const directories = new WeakMap<Feed, Directory>();

/** The directory of a feed, built once however many widgets ask. */
export function directoryOf(feed: Feed): Directory {
  let directory = directories.get(feed);
  if (!directory) directories.set(feed, (directory = new Directory(feed)));
  return directory;
}

/** Keeps a directory that was built elsewhere as that of its feed. */
export function keepDirectory(feed: Feed, directory: Directory): void {
  directories.set(feed, directory);
}

/** A query of the feed as a choice in filters. */
export const chosenBy = (query: Query) => ({
  type: query.types,
  audience: query.audiences,
  beneficiary: query.beneficiaries,
  topic: query.topics,
  stage: query.stages,
});

/** A section and all its parts, in reading order. */
export function sectionsWithin(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(sectionsWithin)];
}

function byId<Entry extends {readonly id: string}>(entries: readonly Entry[]) {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
