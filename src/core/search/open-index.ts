import type {Feed} from '../feed/format/feed.js';
import type {parseResource} from '../feed/parse-resource.js';
import type {FeedFailure} from '../feed/problem.js';
import type {Filter} from '../filters/filter.js';
import type {FilterId} from '../filters/registry.js';
import type {Result} from '../result.js';
import type {SpellingParts} from './better-spelling.js';
import type {Listing} from './directory.js';
import type {IndexAnswer, IndexQuery, ResourceIndex} from './resource-index.js';

/**
 * What an index that `signpost index` wrote is read with. The parts that the page's first files use
 * too are handed in, not imported: the code of an index is loaded when a directory has one.
 */
export interface IndexTools {
  /** Where relative links lead from. */
  readonly base: string;
  readonly parseResource: typeof parseResource;
  readonly filters: readonly (Filter & {readonly id: FilterId})[];
  readonly fold: (text: string) => string;
  /** What better spellings are written with. */
  readonly spelling: SpellingParts;
  /** A listing that `signpost.json` has itself. */
  readonly listing: (id: string) => Listing | undefined;
}

/**
 * Opens an index.
 *
 * @param json - What `signpost.json` says of its index.
 * @param feed - The rest of it, read.
 */
export type OpenIndex<Tools extends IndexTools = IndexTools> = (
  json: unknown,
  feed: Feed,
  tools: Tools,
) => Result<ResourceIndex, FeedFailure>;

/** What stands in the way of a search. */
export interface SearchError extends Error {
  readonly failure: FeedFailure;
}

/**
 * The index of a directory.
 *
 * @param known - How many of all resources have each value, and where they say that they work.
 * @param search - Asks for it. It may throw a {@link SearchError}; its failure is the answer then.
 */
export function indexOver(
  {counts, coverage}: Pick<IndexAnswer, 'counts'> & Pick<ResourceIndex, 'coverage'>,
  search: (query: IndexQuery) => Promise<IndexAnswer>,
): ResourceIndex {
  return {
    sorts: ['relevance', 'title', 'reviewed'],
    values: Object.fromEntries(
      Object.entries(counts).map(([id, values]) => [id, Object.keys(values)]),
    ),
    coverage,
    search: async (query, signal) => {
      signal.throwIfAborted();
      try {
        const value = await search(query);
        signal.throwIfAborted();
        return {ok: true, value};
      } catch (error) {
        // Whoever stops a search does not wait for an answer.
        signal.throwIfAborted();
        // Told by its field: each engine's file has a class of its own.
        const {failure} = error as Partial<SearchError>;
        if (failure) return {ok: false, problem: failure};
        throw error;
      }
    },
  };
}
