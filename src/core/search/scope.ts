import type {Section} from '../feed/format/page.js';
import type {Resource} from '../feed/format/resource.js';
import type {Text} from '../feed/format/text.js';
import type {Chosen, FilterId} from '../filters/registry.js';
import {Choice, rowsOf, type Rows} from './columns.js';
import {sectionsWithin, type Directory, type Listing, type Subset} from './directory.js';
import {nameValues} from './name-values.js';
import {once} from './once.js';

/** What a widget's author asks for. It bounds what a visitor can find there. */
export interface Scope {
  /** Id, name or alias of an audience. */
  readonly audience?: string | undefined;
  /** Id of a section of that audience's page. */
  readonly section?: string | undefined;
  /** A part of the feed instead: those named one by one in their order, then whatever answers to its query. */
  readonly subset?: Subset | undefined;
  /** Values of the filters, or other words for them: “booklets”, the name of a topic. */
  readonly chosen: Chosen;
  /**
   * Whether a resource can be used where the visitor is. None: the place does not matter. Hand in the
   * same function for the same place: what it says is asked once for each resource.
   */
  readonly serves?: ((resource: Pick<Resource, 'coverage'>) => boolean) | undefined;
}

/** Why an author's scope cannot be shown: a name that the feed does not have. */
export interface ScopeProblem {
  readonly attribute: 'section' | FilterId;
  readonly value: string;
  /** Names that would do. */
  readonly known: readonly string[];
}

/** A run of listings under one heading. */
export interface Group {
  readonly id: string;
  /**
   * The view names these: `more`, what is offered to the audience besides the sections of its page;
   * `partly`, what matches some of the words.
   */
  readonly kind?: 'more' | 'partly';
  /** None for a plain list, and for `more`. */
  readonly heading?: Text;
  readonly introduction: readonly Text[];
  /** Levels below the list's own heading, from 0. */
  readonly depth: number;
  /** All of them, or the first of them where the rest is not at hand. */
  readonly listings: readonly Listing[];
  /** How many there are, at hand or not. */
  readonly count: number;
  /** How many the publisher features; the rest is shown on demand. 0: the widget decides. */
  readonly featured: number;
}

/** What a scope comes to: all that a visitor can find, before they ask for anything. */
export interface Resolved {
  readonly listings: readonly Listing[];
  readonly rows: Rows;
  /** The sections of the page, and a last group of what no section holds. */
  readonly groups: readonly Group[];
  readonly problems: readonly ScopeProblem[];
}

/** Everything of the scope but where the visitor is. */
interface Bounds {
  readonly listings: readonly Listing[];
  readonly sections: readonly Section[];
  readonly problems: readonly ScopeProblem[];
  readonly anywhere: Resolved;
  /** By where the visitor is. */
  readonly served: WeakMap<NonNullable<Scope['serves']>, Resolved>;
}

/** A list asks again at every key a visitor presses, and the author's words stay the same. */
const kept = new WeakMap<Directory, Map<string, Bounds>>();

/** How many scopes of a directory are kept: more than a page has widgets. */
const mostKept = 50;

/** Finds out what an author asks for, once for each scope. */
export function resolveScope(directory: Directory, scope: Scope, now: Date): Resolved {
  const bounds = boundsOf(directory, scope, now);
  const {serves} = scope;
  if (!serves) return bounds.anywhere;
  let resolved = bounds.served.get(serves);
  if (!resolved) {
    const listings = bounds.listings.filter(({resource}) => serves(resource));
    bounds.served.set(serves, (resolved = within(directory, listings, bounds)));
  }
  return resolved;
}

function boundsOf(directory: Directory, scope: Scope, now: Date): Bounds {
  let ofDirectory = kept.get(directory);
  if (!ofDirectory) kept.set(directory, (ofDirectory = new Map<string, Bounds>()));
  const {audience, section, subset, chosen} = scope;
  const day = chosen.reviewed?.length ? now.toISOString().slice(0, 10) : '';
  const key = JSON.stringify([audience, section, subset, chosen, day]);
  let bounds = ofDirectory.get(key);
  if (!bounds) {
    if (ofDirectory.size >= mostKept) ofDirectory.clear();
    ofDirectory.set(key, (bounds = readBounds(directory, scope, now)));
  }
  return bounds;
}

function readBounds(directory: Directory, scope: Scope, now: Date): Bounds {
  const problems: ScopeProblem[] = [];
  let listings = directory.listings;
  let sections: readonly Section[] = [];

  const audience = scope.audience ? directory.audience(scope.audience) : undefined;
  if (scope.audience && !audience) {
    const known = directory.feed.audiences.map(({id}) => id);
    problems.push({attribute: 'audience', value: scope.audience, known});
  }
  if (audience) {
    listings = directory.forAudience(audience.id);
    sections = directory.pageFor(audience.id)?.sections ?? [];
  }
  if (scope.section) {
    const candidates = audience ? sections : directory.feed.pages.flatMap((page) => page.sections);
    const all = candidates.flatMap(sectionsWithin);
    const section = all.find(({id}) => id === scope.section);
    if (section) {
      sections = [section];
      listings = [...new Set(sectionsWithin(section).flatMap((part) => directory.inSection(part)))];
    } else {
      const known = [...new Set(all.map(({id}) => id))];
      problems.push({attribute: 'section', value: scope.section, known});
    }
  }
  if (scope.subset) {
    sections = [];
    listings = directory.inSection(scope.subset);
  }
  const {chosen, unknown} = nameValues(directory, scope.chosen, now);
  for (const {filter, word, known} of unknown)
    problems.push({attribute: filter, value: word, known});
  if (Object.keys(chosen).length > 0)
    listings = listings.filter(new Choice(directory, chosen, now).accepts);
  const anywhere = within(directory, listings, {sections, problems});
  return {listings, sections, problems, anywhere, served: new WeakMap()};
}

function within(
  directory: Directory,
  listings: readonly Listing[],
  {sections, problems}: Pick<Bounds, 'sections' | 'problems'>,
): Resolved {
  const rows = rowsOf(directory, listings);
  const groups = once(() => groupsIn(directory, sections, listings, rows));
  return {
    listings,
    rows,
    get groups() {
      return groups();
    },
    problems,
  };
}

function groupsIn(
  directory: Directory,
  sections: readonly Section[],
  listings: readonly Listing[],
  rows: Rows,
): readonly Group[] {
  const groups = sections.flatMap((section) => groupsOf(directory, section, rows, 0));
  // A page with only words has no section to list; what is offered to its audience is listed all the same.
  if (groups.length === 0) return [plainGroup(listings)];
  const placed = rowsOf(
    directory,
    groups.flatMap((group) => group.listings),
  );
  const unplaced = listings.filter(({row}) => !placed[row]);
  return [...groups, ...(unplaced.length > 0 ? [moreGroup(unplaced)] : [])];
}

function groupsOf(
  directory: Directory,
  section: Section,
  rows: Rows,
  depth: number,
): readonly Group[] {
  const listings = directory.inSection(section).filter(({row}) => rows[row]);
  const parts = section.sections.flatMap((part) => groupsOf(directory, part, rows, depth + 1));
  // A section with only words is for an audience page; a list shows what can be used.
  if (listings.length === 0 && parts.length === 0) return [];
  const featured = section.featured.flatMap((id) => directory.listing(id) ?? []);
  return [
    {
      id: section.id,
      heading: section.heading,
      introduction: section.introduction,
      depth,
      listings,
      count: listings.length,
      featured: featured.filter(({row}) => rows[row]).length,
    },
    ...parts,
  ];
}

/** A list without sections. */
export const plainGroup = (listings: readonly Listing[]): Group => ({
  id: 'all',
  introduction: [],
  depth: 0,
  listings,
  count: listings.length,
  featured: 0,
});

const moreGroup = (listings: readonly Listing[]): Group => ({
  ...plainGroup(listings),
  id: 'more',
  kind: 'more',
});
