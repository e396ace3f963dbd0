import type {FeedFailure, FeedProblem} from '../feed/problem.js';
import type {FilterId} from '../filters/registry.js';
import type {Result} from '../result.js';
import type {Directory, Listing} from './directory.js';
import type {Facet, Total} from './facets.js';
import {clausesOf, readScope, type Placed, type RemoteTools} from './remote-scope.js';
import type {Clause, IndexAnswer, IndexQuery, ResourceIndex} from './resource-index.js';
import type {Group, Scope} from './scope.js';
import type {Criteria, Selection} from './select.js';
import type {Sort} from './sort.js';

/** What a list shows of an index. */
export interface RemoteWish {
  readonly scope: Scope;
  readonly criteria: Criteria;
  /** The filters a visitor can choose in. No others are counted. */
  readonly offered: readonly FilterId[];
  /** How many listings of a group are wanted at hand. */
  readonly reach: (group: Pick<Group, 'id' | 'featured'>) => number;
  /** The moment of reading. */
  readonly now: Date;
}

/** A selection of which only a part is at hand. */
export interface RemoteSelection extends Selection {
  /** What was wrong with the records that were read. */
  readonly recordProblems: readonly FeedProblem[];
}

/**
 * Selects what a list shows of a directory whose resources are not at hand. It answers as `select`
 * does, but the groups hold only as many listings as are wanted.
 *
 * @param directory - The feed with the few resources it has itself.
 * @param signal - Ends the work; the promise then rejects with the signal's reason.
 */
export async function selectRemote(
  directory: Directory,
  index: ResourceIndex,
  wish: RemoteWish,
  tools: RemoteTools,
  signal: AbortSignal,
): Promise<Result<RemoteSelection, FeedFailure>> {
  const {scope, criteria, offered, now} = wish;
  const {where, sections, accepts, problems} = readScope(directory, index, scope, now, tools);
  const words = criteria.words.trim();
  const sort = index.sorts.includes(criteria.sort ?? 'relevance')
    ? (criteria.sort ?? 'relevance')
    : 'relevance';
  const choices = clausesOf(criteria.chosen, tools.filters);
  const isActive = words !== '' || choices.length > 0 || sort !== 'relevance';

  let failure: FeedFailure | undefined;
  const recordProblems: FeedProblem[] = [];
  const ask = async (part: Partial<IndexQuery>): Promise<IndexAnswer> => {
    const nothing = {words: '', where, sort: 'relevance', from: 0, to: 0, counts: [], now} as const;
    const answer = await index.search({...nothing, ...part}, signal);
    if (!answer.ok) {
      failure ??= answer.problem;
      return {count: 0, listings: [], counts: {}, problems: []};
    }
    recordProblems.push(...answer.value.problems);
    return answer.value;
  };

  // A filter's own choice does not narrow its own counts: they say what adding a value would give.
  const withoutOwn = choices.map(async (own) => {
    const id = own.field as FilterId;
    const others = choices.filter((other) => other !== own);
    const counts = offered.includes(id) ? [id] : [];
    return [id, await ask({words, where: [...where, ...others], counts})] as const;
  });
  const [all, found, worded, loose, groups] = await Promise.all([
    ask({counts: [...new Set<FilterId>([...offered, 'topic'])]}),
    isActive
      ? ask({
          words,
          where: [...where, ...choices],
          sort,
          spelling: words !== '',
          to: wish.reach(plain),
          counts: offered.filter((id) => !criteria.chosen[id]?.length),
        })
      : undefined,
    choices.length > 0 ? ask({words}) : undefined,
    Promise.all(withoutOwn),
    isActive ? [] : askGroups(directory, sections, where, accepts, wish, ask),
  ]);
  if (failure) return {ok: false, problem: failure};

  const result = found ?? all;
  const hidden = loose.map(([filter, {count}]) => ({filter, hides: count - result.count}));
  const totals = (id: FilterId) => totalsOf(directory, id, all, tools.filters);
  const facets = offered.map((id): Facet => {
    const counted = loose.find(([filter]) => filter === id)?.[1] ?? result;
    const chosen = criteria.chosen[id] ?? [];
    const values = totals(id);
    return {
      id,
      isChoice: values.length > 1,
      options: values.map(({value}) => ({
        value,
        count: counted.counts[id]?.[value] ?? 0,
        chosen: chosen.includes(value),
      })),
    };
  });
  const selection: RemoteSelection = {
    groups: found ? [{...plain, listings: found.listings, count: found.count}] : groups,
    count: result.count,
    total: all.count,
    facets,
    problems,
    sort,
    sorts: result.count > 1 ? index.sorts : ([] satisfies Sort[]),
    marks: result.marks ?? (() => false),
    missing: result.missing ?? [],
    partly: result.partly ?? [],
    partlyCount: result.partlyCount ?? result.partly?.length ?? 0,
    instead: result.instead,
    withoutFilters: (worded ?? result).count,
    mostHiding: hidden
      .filter(({hides}) => hides > 0)
      .reduce<Selection['mostHiding']>(
        (most, one) => (one.hides > (most?.hides ?? 0) ? one : most),
        undefined,
      ),
    topics: totals('topic'),
    recordProblems,
  };
  return {ok: true, value: selection};
}

const plain: Group = {
  id: 'all',
  introduction: [],
  depth: 0,
  listings: [],
  count: 0,
  featured: 0,
};

/** The sections of the page, and a last group of what no section holds. */
async function askGroups(
  directory: Directory,
  sections: readonly Placed[],
  where: readonly Clause[],
  accepts: (listing: Listing) => boolean,
  {reach}: RemoteWish,
  ask: (part: Partial<IndexQuery>) => Promise<IndexAnswer>,
): Promise<readonly Group[]> {
  const asked = sections.map(async ({section, name, depth}): Promise<Group> => {
    const {id, heading, introduction} = section;
    const featured = section.featured
      .flatMap((one) => directory.listing(one) ?? [])
      .filter(accepts);
    const first = [...new Set(featured)];
    const group = {id, heading, introduction, depth, featured: first.length};
    const wanted = reach(group);
    const own: Clause = {field: 'section', values: [name]};
    const {listings, count} = await ask({
      where: [...where, own],
      // Those that are featured stand first, and may come again among the others.
      to: wanted + first.length,
    });
    const ids = new Set(first.map(({resource}) => resource.id));
    const others = listings.filter(({resource}) => !ids.has(resource.id));
    return {...group, listings: [...first, ...others].slice(0, wanted), count};
  });
  const placedNames = sections.map(({name}) => name);
  const [groups, rest] = await Promise.all([
    Promise.all(asked),
    ask({
      where:
        placedNames.length > 0
          ? [...where, {field: 'section', values: placedNames, not: true}]
          : where,
      to: reach(placedNames.length > 0 ? {id: 'more', featured: 0} : plain),
    }),
  ]);
  const {listings, count} = rest;
  const filled = groups.filter((group, at) => group.count > 0 || hasFilledPart(groups, at));
  if (filled.length === 0) return [{...plain, listings, count}];
  return count > 0 ? [...filled, {...plain, id: 'more', kind: 'more', listings, count}] : filled;
}

/** Whether a part of a section holds something: its heading then stands above it. */
function hasFilledPart(groups: readonly Group[], at: number): boolean {
  for (let next = at + 1; next < groups.length; next++) {
    if (groups[next]!.depth <= groups[at]!.depth) return false;
    if (groups[next]!.count > 0) return true;
  }
  return false;
}

/** The values that occur in the scope, in the order to offer them. */
function totalsOf(
  {feed}: Directory,
  id: FilterId,
  all: IndexAnswer,
  filters: RemoteTools['filters'],
): readonly Total[] {
  const totals = Object.entries(all.counts[id] ?? {})
    .map(([value, count]) => ({value, count}))
    .filter(({count}) => count > 0);
  const filter = filters.find((candidate) => candidate.id === id)!;
  const values = filter.isOrdered && filter.termsOf?.(feed).map(({value}) => value);
  return totals.sort(
    values
      ? (a, b) => values.indexOf(a.value) - values.indexOf(b.value)
      : (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}
