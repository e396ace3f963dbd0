import {accepts, filters, type Chosen, type FilterId} from '../filters/registry.js';
import type {Listing} from './directory.js';

export interface FacetOption {
  readonly value: string;
  /** How many listings there would be with this value, the other filters staying as they are. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly id: FilterId;
  readonly options: readonly FacetOption[];
}

/**
 * Counts what each filter would leave.
 *
 * @param inScope - All there is to choose from. Options that occur in it stay in place while a visitor types; most used first.
 * @param worded - What of it matches the visitor's words.
 */
export function facetsOf(
  inScope: readonly Listing[],
  worded: readonly Listing[],
  chosen: Chosen,
): readonly Facet[] {
  return filters.map(({id}) => facet(id, inScope, worded, chosen));
}

function facet(
  id: FilterId,
  inScope: readonly Listing[],
  worded: readonly Listing[],
  chosen: Chosen,
): Facet {
  const {valuesOf} = filters.find((filter) => filter.id === id)!;
  const totals = new Map<string, number>();
  for (const {resource} of inScope)
    for (const value of valuesOf(resource)) totals.set(value, (totals.get(value) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const {resource} of worded)
    // A filter's own choice does not narrow its own counts: they say what adding a value would give.
    if (accepts(resource, chosen, id))
      for (const value of valuesOf(resource)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...totals]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([value]) => ({
      value,
      count: counts.get(value) ?? 0,
      chosen: chosen[id]?.includes(value) ?? false,
    }));
  return {id, options};
}
