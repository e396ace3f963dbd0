import type {FeedFailure, FeedProblem} from '../feed/problem.js';
import type {FilterId} from '../filters/registry.js';
import type {Result} from '../result.js';
import type {Listing} from './directory.js';
import type {Sort} from './sort.js';

/*
 * What a directory too large for one file is asked through. The files that `signpost index` writes
 * answer it in the page; a hosted engine would answer it over the network. Whoever adds one
 * implements `ResourceIndex`, and nothing above it changes.
 */

/**
 * What resources are told apart by.
 * - a filter: its values
 * - `for`: id of an audience that a resource is for: offered to it, or shown on its page
 * - `section`: `page/section`, ids of a section that holds it and of its page
 * - `coverage`: codes of the areas that it says it works in, as it says them; {@link notStated} for none
 */
export type IndexField = FilterId | 'for' | 'section' | 'coverage';

/** Stands among codes of areas for a resource that does not say where it works. */
export const notStated = 'none';

/** One condition. */
export interface Clause {
  readonly field: IndexField;
  /** A resource has at least one of them. */
  readonly values: readonly string[];
  /** A resource has none of them. */
  readonly not?: boolean;
}

export interface IndexQuery {
  /** As typed. Empty: all. */
  readonly words: string;
  /** All must hold. */
  readonly where: readonly Clause[];
  /** One of the index's own orders. */
  readonly sort: Sort;
  /** The part of what is found that is wanted, as `slice()` counts. */
  readonly from: number;
  readonly to: number;
  /** Filters whose values are to be counted among what is found. */
  readonly counts: readonly FilterId[];
  /** Whether another spelling of the words is to be offered. None: no. */
  readonly spelling?: boolean;
  /** The moment of reading. */
  readonly now: Date;
}

export interface IndexAnswer {
  /** How many resources were found. */
  readonly count: number;
  /** The part that was asked for. Shorter where a record could not be read. */
  readonly listings: readonly Listing[];
  /** How many of those found have each value; a value that none has may be left out. */
  readonly counts: Readonly<Partial<Record<FilterId, Readonly<Record<string, number>>>>>;
  /** Whether a folded word of a text is one that was searched for. None: nothing is marked. */
  readonly marks?: (word: string) => boolean;
  /** Typed words, folded, that no resource answers to. */
  readonly missing?: readonly string[];
  /**
   * The words spelt better, and how many there are for them under the same conditions: at least one,
   * and not the same. Only where that was asked for.
   */
  readonly instead?: {readonly words: string; readonly count: number};
  /** When nothing matches all words: the best of what matches some. */
  readonly partly?: readonly Listing[];
  /** How many there are of these in all. None: as many as are given. */
  readonly partlyCount?: number;
  /** What was wrong with the records that were read. */
  readonly problems: readonly FeedProblem[];
}

/** Resources that are searched without being at hand. Plain functions only: see `FeedHandle`. */
export interface ResourceIndex {
  /** The orders it can give, `relevance` among them. */
  readonly sorts: readonly Sort[];
  /** Values in use, as far as they are known: what an author may name. */
  readonly values: Readonly<Partial<Record<FilterId, readonly string[]>>>;
  /** Values of `coverage` in use. None: the index cannot be asked by it, and lists do not follow the visitor's area. */
  readonly coverage?: readonly string[] | undefined;
  /**
   * Searches.
   *
   * @param signal - Ends the search; the promise then rejects with the signal's reason.
   */
  readonly search: (
    query: IndexQuery,
    signal: AbortSignal,
  ) => Promise<Result<IndexAnswer, FeedFailure>>;
}
