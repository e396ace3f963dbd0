import type {Listing} from './directory.js';

/** What words found, and how. */
export interface Found {
  /** The best first. */
  readonly listings: readonly Listing[];
  /** Whether a folded word of a text is one that the typed words were taken for; a view marks it. */
  readonly marks: (word: string) => boolean;
  /** Typed words, folded, that nothing in the feed answers to. */
  readonly missing: readonly string[];
  /** The typed words with better spelt ones, when those find something and the typed ones do not. */
  readonly instead?: string;
}

/** Anything that finds listings by words. Injected, so that the list can load the search on first need. */
export type Find = (words: string) => Found;

export const nothingFound: Found = {listings: [], marks: () => false, missing: []};
