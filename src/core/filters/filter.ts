import type {Resource} from '../feed/format/resource.js';

/**
 * One way to narrow a list. A filter is a file beside this one, a line in `registry.ts`
 * and a label in every locale.
 */
export interface Filter {
  /** Key in events, in the page's URL and in every locale. Never renamed: bookmarks depend on it. */
  readonly id: string;
  /** The values of this filter that a resource answers to. */
  valuesOf(resource: Resource): readonly string[];
}
