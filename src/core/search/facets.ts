import type {Filter} from '../filters/filter.js';
import {filters, type Chosen, type FilterId} from '../filters/registry.js';
import {Choice, columnOf, countIn, rowsOf, type Column} from './columns.js';
import type {Directory, Listing} from './directory.js';
import {once} from './once.js';

export interface FacetOption {
  readonly value: string;
  /** How many listings there would be with this value, the other filters staying as they are. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Counted when its options are first read: a list offers a few filters of many. */
export interface Facet {
  readonly id: FilterId;
  /** Whether there are two values or more to choose between. Known before anything is counted. */
  readonly isChoice: boolean;
  /** In the filter's own order where it has one, else most used first. */
  readonly options: readonly FacetOption[];
}

/** A value, and how many of what there is to choose from have it. */
export interface Total {
  readonly value: string;
  readonly count: number;
}

/**
 * Counts what each filter would leave.
 *
 * @param inScope - All there is to choose from. Options that occur in it stay in place while a visitor types.
 * @param worded - What of it matches the visitor's words.
 * @param now - The moment of reading.
 */
export function facetsOf(
  directory: Directory,
  inScope: readonly Listing[],
  worded: readonly Listing[],
  chosen: Chosen,
  now: Date,
): readonly Facet[] {
  const choice = once(() => new Choice(directory, chosen, now));
  const words = once(() => rowsOf(directory, worded));
  const left = once(() => choice().within(words()));
  return filters.map(({id}) => {
    const options = once(() => {
      const column = columnOf(directory, id, now);
      // A filter's own choice does not narrow its own counts: they say what adding a value would give.
      const counted = choice().active.includes(id) ? choice().within(words(), id) : left();
      return totalsOf(directory, inScope, id, now).map(({value}) => ({
        value,
        count: countIn(column.get(value)!, counted),
        chosen: chosen[id]?.includes(value) ?? false,
      }));
    });
    return {
      id,
      get isChoice() {
        return isChoice(directory, inScope, id, now);
      },
      get options() {
        return options();
      },
    };
  });
}

/** Which filters of a scope are a choice; one that a date decides may become one. */
const choices = new WeakMap<readonly Listing[], Map<FilterId, boolean>>();

function isChoice(
  directory: Directory,
  inScope: readonly Listing[],
  id: FilterId,
  now: Date,
): boolean {
  let ofScope = choices.get(inScope);
  if (!ofScope) choices.set(inScope, (ofScope = new Map<FilterId, boolean>()));
  const filter: Filter = filters.find((candidate) => candidate.id === id)!;
  if (filter.isDated) return totalsOf(directory, inScope, id, now).length > 1;
  let known = ofScope.get(id);
  if (known === undefined) {
    const values = new Set<string>();
    // The first few tell, as a rule.
    known = inScope.some(({resource}) => {
      for (const value of filter.valuesOf(resource, now)) values.add(value);
      return values.size > 1;
    });
    ofScope.set(id, known);
  }
  return known;
}

/** The totals of a scope stay the same at every key a visitor presses. */
const kept = new WeakMap<readonly Listing[], Map<FilterId, {column: Column; totals: Total[]}>>();

/** The values of a filter that occur in a scope, in the order to offer them. */
export function totalsOf(
  directory: Directory,
  inScope: readonly Listing[],
  id: FilterId,
  now: Date,
): readonly Total[] {
  let ofScope = kept.get(inScope);
  if (!ofScope)
    kept.set(inScope, (ofScope = new Map<FilterId, {column: Column; totals: Total[]}>()));
  const column = columnOf(directory, id, now);
  const before = ofScope.get(id);
  if (before?.column === column) return before.totals;
  const rows = rowsOf(directory, inScope);
  const totals = [...column]
    .map(([value, some]) => ({value, count: countIn(some, rows)}))
    .filter(({count}) => count > 0)
    .sort(orderOf(directory, id));
  ofScope.set(id, {column, totals});
  return totals;
}

function orderOf({feed}: Directory, id: FilterId): (a: Total, b: Total) => number {
  const filter: Filter = filters.find((candidate) => candidate.id === id)!;
  const values = filter.isOrdered && filter.termsOf?.(feed).map(({value}) => value);
  return values
    ? (a, b) => values.indexOf(a.value) - values.indexOf(b.value)
    : (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1);
}
