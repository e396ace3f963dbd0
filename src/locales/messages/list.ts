import type {FilterId} from '../../core/filters/registry.js';
import type {Sort} from '../../core/search/sort.js';

/** What lists of resources say, with their search and filters. */
export interface ListMessages {
  /** Heading when the author gives none. */
  readonly heading: string;
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly filters: string;
  readonly filter: Readonly<Record<FilterId, string>>;
  /** A checkbox: the value's label and how many there are. */
  readonly option: (label: string, count: number) => string;
  readonly chosen: (n: number) => string;
  readonly clear: string;
  /** Removes one choice; said by the button that shows it. */
  readonly remove: (label: string) => string;
  readonly count: (n: number) => string;
  readonly countOf: (n: number, total: number) => string;
  readonly countFor: (n: number, words: string) => string;
  /** Nothing matches all of the words, and some things match a part of them. */
  readonly countPartly: (n: number, words: string) => string;
  /** The search itself is still on its way. */
  readonly searching: string;
  /** Heading of what belongs to an audience but to no section of its page. */
  readonly more: string;
  /** The list follows an area that was chosen in another widget. */
  readonly inArea: (area: string) => string;
  readonly sort: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  /** The publisher's own order, where there are no words to match. */
  readonly asListed: string;
  readonly noneFound: string;
  readonly noneFor: (words: string) => string;
  readonly noneFoundHint: string;
  /** Words that stand nowhere in the feed. */
  readonly missing: (words: readonly string[]) => string;
  /** Before another spelling. */
  readonly didYouMean: string;
  readonly withoutFilters: (n: number) => string;
  /** What one filter hides of what matches the words. */
  readonly hidden: (n: number, filter: string) => string;
  readonly showHidden: string;
  /** Heading of what matches some of the words, where nothing matches all. */
  readonly partly: string;
  /** Before topics, where nothing matches. */
  readonly browse: string;
  readonly nothingListed: string;
  readonly showMore: (n: number) => string;
}
