import type {Feed} from '../feed/format/feed.js';
import type {Resource} from '../feed/format/resource.js';

/** A value of a filter, and what else an author may call it. */
export interface Term {
  readonly value: string;
  /** Names of it in any language and case. */
  readonly names: readonly string[];
}

/**
 * One way to narrow a list. A filter is a file beside this one, a line in `registry.ts`
 * and a label in every locale.
 */
export interface Filter {
  /** Key in events, in the page's URL and in every locale. Never renamed: bookmarks depend on it. */
  readonly id: string;
  /**
   * The values of this filter that a resource answers to, each once.
   *
   * @param now - The moment of reading. Only a filter that `isDated` may look at it, and only at its day.
   */
  valuesOf(resource: Resource, now: Date): readonly string[];
  /** Every value there is to ask for in a feed. Without it: those its resources have, by themselves. */
  termsOf?(feed: Feed): readonly Term[];
  /** Whether its values change from day to day (UTC). */
  readonly isDated?: true;
  /** Whether its terms have an order of their own, such as ages. Others stand most used first. */
  readonly isOrdered?: true;
}
