import type {Listing} from './directory.js';

/** What words found, and how. */
export interface Found {
  /** What matches every word that says something, the best first. Never one twice. */
  readonly listings: readonly Listing[];
  /**
   * What matches some of the words, as many of them as any listing does, the best first. Empty when
   * something matches all, and when nothing matches any.
   */
  readonly partly: readonly Listing[];
  /**
   * Whether a folded word of a text is one that the typed words were taken for: the word itself, one
   * that begins like it, a near one, or another word for the same thing. A view marks it.
   */
  readonly marks: (word: string) => boolean;
  /** Typed words, folded, that nothing in the feed answers to, in the order they were typed. */
  readonly missing: readonly string[];
  /**
   * What was typed, with better spelt words in place of some. It always finds something, and never
   * the same listings. Offered in two cases: a typed word is neither a word of the feed nor the
   * beginning of one, and `listings` rests on what it was taken for; or nothing was found, and
   * another spelling finds something.
   */
  readonly instead?: string | undefined;
}

/** Anything that finds listings by words. Injected, so that the list can load the search on first need. */
export type Find = (words: string) => Found;

export const nothingFound: Found = {listings: [], partly: [], marks: () => false, missing: []};
