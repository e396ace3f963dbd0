import type {Text} from '../feed/format/text.js';
import type {Resource} from '../feed/format/resource.js';
import type {Section} from '../feed/format/page.js';
import {accepts, type Chosen, type FilterId} from '../filters/registry.js';
import {sectionsWithin, type Directory, type Listing} from './directory.js';
import {facetsOf, type Facet} from './facets.js';
import type {Find} from './find.js';
import {nameValues} from './name-values.js';

/** What a widget's author asks for. It bounds what a visitor can find there. */
export interface Scope {
  /** Id, name or alias of an audience. */
  readonly audience?: string | undefined;
  /** Id of a section of that audience's page. */
  readonly section?: string | undefined;
  /** Values of the filters, or other words for them: “booklets”, the name of a topic. */
  readonly chosen: Chosen;
  /** Whether a resource can be used where the visitor is. None: the place does not matter. */
  readonly serves?: ((resource: Resource) => boolean) | undefined;
}

/** What a visitor asks for. */
export interface Criteria {
  readonly words: string;
  readonly chosen: Chosen;
}

export const noCriteria: Criteria = {words: '', chosen: {}};

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
  /** `more`: what is offered to the audience besides the sections of its page; the view names it. */
  readonly kind?: 'more';
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

/** The answer to a scope and criteria: what to show, in which order and groups, and what narrowing would do. */
export interface Selection {
  readonly groups: readonly Group[];
  /** Number of different listings in all groups. */
  readonly count: number;
  /** Number there would be without the visitor's criteria. */
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly problems: readonly ScopeProblem[];
}

/**
 * Selects what a list shows. Pure: the list, its counts, the command line and a server agree.
 *
 * Without criteria the groups are the sections of the audience's page, and a last one of what no
 * section holds. Once a visitor searches or filters they become one list in the order of relevance.
 */
export function select(
  directory: Directory,
  scope: Scope,
  criteria: Criteria,
  find: Find,
): Selection {
  const {sections, listings: inScope, problems} = resolveScope(directory, scope);
  const isActive =
    criteria.words.trim() !== '' || Object.values(criteria.chosen).some((v) => v.length > 0);

  const worded =
    criteria.words.trim() === '' ? inScope : intersect(find(criteria.words).listings, inScope);
  const found = worded.filter(({resource}) => accepts(resource, criteria.chosen));
  const kept = new Set(inScope);
  const grouped = isActive
    ? []
    : (sections ?? []).flatMap((section) => groupsOf(directory, section, kept, 0));
  const placed = new Set(grouped.flatMap((group) => group.listings));
  const unplaced = found.filter((listing) => !placed.has(listing));

  return {
    // A page with only words has no section to list; what is offered to its audience is listed all the same.
    groups:
      grouped.length > 0
        ? [...grouped, ...(unplaced.length > 0 ? [moreGroup(unplaced)] : [])]
        : [plainGroup(found)],
    count: found.length,
    total: inScope.length,
    // Counting takes longer than all the rest, and most lists offer no filters.
    get facets() {
      return facetsOf(inScope, worded, criteria.chosen);
    },
    problems,
  };
}

function resolveScope(directory: Directory, scope: Scope) {
  const problems: ScopeProblem[] = [];
  let listings = directory.listings;
  let sections: readonly Section[] | undefined;

  const audience = scope.audience ? directory.audience(scope.audience) : undefined;
  if (scope.audience && !audience) {
    const known = directory.feed.audiences.map(({id}) => id);
    problems.push({attribute: 'audience', value: scope.audience, known});
  }
  if (audience) {
    listings = directory.forAudience(audience.id);
    sections = directory.pageFor(audience.id)?.sections;
  }
  if (scope.section) {
    const candidates = audience
      ? (sections ?? [])
      : directory.feed.pages.flatMap((page) => page.sections);
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
  const {chosen, unknown} = nameValues(directory, scope.chosen);
  for (const {filter, word, known} of unknown)
    problems.push({attribute: filter, value: word, known});
  return {
    sections,
    listings: listings.filter(
      ({resource}) => accepts(resource, chosen) && (scope.serves?.(resource) ?? true),
    ),
    problems,
  };
}

function groupsOf(
  directory: Directory,
  section: Section,
  kept: ReadonlySet<Listing>,
  depth: number,
): readonly Group[] {
  const listings = directory.inSection(section).filter((listing) => kept.has(listing));
  const parts = section.sections.flatMap((part) => groupsOf(directory, part, kept, depth + 1));
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
      featured: featured.filter((listing) => kept.has(listing)).length,
    },
    ...parts,
  ];
}

const plainGroup = (listings: readonly Listing[]): Group => ({
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

function intersect(found: readonly Listing[], inScope: readonly Listing[]): readonly Listing[] {
  const allowed = new Set(inScope);
  return found.filter((listing) => allowed.has(listing));
}
