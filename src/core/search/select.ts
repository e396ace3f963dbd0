import type {Chosen, FilterId} from '../filters/registry.js';
import {Choice, rowsOf, type Rows} from './columns.js';
import type {Directory, Listing} from './directory.js';
import {facetsOf, totalsOf, type Facet, type Total} from './facets.js';
import {nothingFound, type Find, type Found} from './find.js';
import {once} from './once.js';
import {plainGroup, resolveScope, type Group, type Scope, type ScopeProblem} from './scope.js';
import {sortListings, sortsOf, type Sort, type SortTools} from './sort.js';

export type {Group, Scope, ScopeProblem} from './scope.js';
export type {Sort} from './sort.js';

/** What a visitor asks for. */
export interface Criteria {
  readonly words: string;
  readonly chosen: Chosen;
  /** None, or one that cannot be had: `relevance`. */
  readonly sort?: Sort | undefined;
}

export const noCriteria: Criteria = {words: '', chosen: {}};

/** What is true of the visit besides what the visitor asks for. */
export interface Circumstances extends SortTools {
  /** The moment of reading. None: the day on which the feed was last changed. */
  readonly now?: Date | undefined;
}

/**
 * The answer to a scope and criteria: what to show, in which order and groups, and what narrowing
 * would do. What takes time, and only some views need, is worked out when it is read.
 */
export interface Selection {
  readonly groups: readonly Group[];
  /** Number of different listings in all groups. */
  readonly count: number;
  /** Number there would be without the visitor's criteria. */
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly problems: readonly ScopeProblem[];
  /** The order that is in force. */
  readonly sort: Sort;
  /** The orders that make a difference here. */
  readonly sorts: readonly Sort[];

  /** Whether a folded word of a text is one that was searched for. Without words none is. */
  readonly marks: Found['marks'];
  /** Typed words, folded, that nothing in the feed answers to. */
  readonly missing: readonly string[];
  /** What matches some of the words and the visitor's choices, the best first, when nothing in the feed matches all. */
  readonly partly: readonly Listing[];
  /** How many there are of these, at hand or not. */
  readonly partlyCount: number;
  /** The typed words spelt better, and how many there would be for them here; none when these would be the same, or none. */
  readonly instead: {readonly words: string; readonly count: number} | undefined;
  /** Number there would be for the same words without the visitor's choices in filters. */
  readonly withoutFilters: number;
  /** The filter without whose choice most would be added; none when no single filter hides anything. */
  readonly mostHiding: {readonly filter: FilterId; readonly hides: number} | undefined;
  /** What there is to browse by topic, whatever the visitor asks for; most first. */
  readonly topics: readonly Total[];
}

/**
 * Selects what a list shows. Pure: the list, its counts, the command line and a server agree.
 *
 * Without criteria the groups are the sections of the audience's page, and a last one of what no
 * section holds. Once a visitor searches, filters or sorts they become one list: someone who asks for
 * A to Z looks for one title, and would have to look through an alphabet for each section.
 */
export function select(
  directory: Directory,
  scope: Scope,
  criteria: Criteria,
  find: Find,
  circumstances: Circumstances = {},
): Selection {
  const now = circumstances.now ?? new Date(directory.feed.updated ?? 0);
  const inScope = resolveScope(directory, scope, now);
  const {chosen} = criteria;
  const words = criteria.words.trim();
  const within = (listings: readonly Listing[]) =>
    listings.filter(({row}) => inScope.rows[row] === 1);

  const found = words ? find(words) : nothingFound;
  const worded = words ? within(found.listings) : inScope.listings;
  const choice = new Choice(directory, chosen, now);
  const matching = choice.active.length > 0 ? worded.filter(choice.accepts) : worded;
  const orders = once(() => sortsOf(matching, circumstances));
  const sort = orderOf(criteria, circumstances);
  const isActive = words !== '' || choice.active.length > 0 || sort !== 'relevance';

  const facets = once(() => facetsOf(directory, inScope.listings, worded, chosen, now));
  const instead = once(() => {
    if (found.instead === undefined) return;
    const others = within(find(found.instead).listings).filter(choice.accepts);
    const count = others.length;
    // Here it may come to the same, where it does not among all listings.
    const shown = new Set(matching);
    const isSame = count === matching.length && others.every((listing) => shown.has(listing));
    return count > 0 && !isSame ? {words: found.instead, count} : undefined;
  });
  const partly = once(() => within(found.partly).filter(choice.accepts));
  const mostHiding = once(() => mostHidingOf(choice, rowsOf(directory, worded), matching.length));
  const topics = once(() => totalsOf(directory, inScope.listings, 'topic', now));
  return {
    groups: isActive
      ? [plainGroup(sortListings(directory, matching, sort, circumstances))]
      : inScope.groups,
    count: matching.length,
    total: inScope.listings.length,
    problems: inScope.problems,
    sort,
    marks: found.marks,
    missing: found.missing,
    withoutFilters: worded.length,
    get facets() {
      return facets();
    },
    get sorts() {
      return orders();
    },
    get partly() {
      return partly();
    },
    get partlyCount() {
      return partly().length;
    },
    get instead() {
      return instead();
    },
    get mostHiding() {
      return mostHiding();
    },
    get topics() {
      return topics();
    },
  };
}

/** An order that cannot be had, such as that by distance from nowhere, is none. */
function orderOf({sort = 'relevance'}: Criteria, {farness}: Circumstances): Sort {
  return sort === 'near' && !farness ? 'relevance' : sort;
}

function mostHidingOf(choice: Choice, worded: Rows, count: number): Selection['mostHiding'] {
  let most: Selection['mostHiding'];
  for (const filter of choice.active) {
    const hides = choice.within(worded, filter).reduce((sum, one) => sum + one, 0) - count;
    if (hides > (most?.hides ?? 0)) most = {filter, hides};
  }
  return most;
}
