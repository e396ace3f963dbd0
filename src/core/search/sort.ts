import {dayNumber} from '../feed/day-number.js';
import type {Resource} from '../feed/format/resource.js';
import {localText} from '../feed/format/text.js';
import type {Directory, Listing} from './directory.js';

/**
 * Orders of a list. Equals keep the feed's order.
 * - `relevance`: as the search finds it; without words, as the publisher lists it
 * - `title`: A to Z, as the reader's language sorts
 * - `reviewed`: what was checked last comes first; what has no date, last
 * - `near`: the nearest first; what is not known to be anywhere, last
 */
export const sorts = ['relevance', 'title', 'reviewed', 'near'] as const;

export type Sort = (typeof sorts)[number];

/** What sorting takes besides the directory. */
export interface SortTools {
  /** BCP 47 tag of the reader's language. None: the feed's. */
  readonly language?: string | undefined;
  /** How far a resource is from where the visitor is, in any unit; undefined where it is not known to be anywhere. None: no order by distance. */
  readonly farness?: ((resource: Resource) => number | undefined) | undefined;
}

/** Sorts what was found, which is in the order of relevance. */
export function sortListings(
  directory: Directory,
  listings: readonly Listing[],
  sort: Sort,
  {language = directory.feed.language, farness}: SortTools,
): readonly Listing[] {
  switch (sort) {
    case 'relevance':
      return listings;
    case 'title':
      return byKey(listings, titleRanks(directory, language));
    case 'reviewed':
      return byKey(listings, reviewRanks(directory));
    case 'near': {
      const far = new Float64Array(directory.listings.length).fill(Infinity);
      for (const {row, resource} of listings) far[row] = farness?.(resource) ?? Infinity;
      return byKey(listings, far);
    }
  }
}

/** The orders that may differ for some listings; none for a list of one. */
export function sortsOf(listings: readonly Listing[], {farness}: SortTools): readonly Sort[] {
  if (listings.length < 2) return [];
  // As they are written: ranking the dates of a large directory would hold up its first list.
  const first = listings[0]!.resource.reviewed;
  const differ: Readonly<Record<Sort, () => boolean>> = {
    relevance: () => true,
    title: () => true,
    reviewed: () => listings.some(({resource}) => resource.reviewed !== first),
    near: () => !!farness && listings.some(({resource}) => farness(resource) !== undefined),
  };
  return sorts.filter((sort) => differ[sort]());
}

/** A number for each row; the lowest comes first. */
type Ranks = ArrayLike<number>;

function byKey(listings: readonly Listing[], ranks: Ranks): readonly Listing[] {
  // Infinity less Infinity is no number.
  return [...listings].sort((a, b) => ranks[a.row]! - ranks[b.row]! || a.row - b.row);
}

/** Comparing titles as people do is slow, so the order of all is worked out once for each language. */
const titles = new WeakMap<Directory, Map<string, Ranks>>();

function titleRanks(directory: Directory, language: string): Ranks {
  let ofDirectory = titles.get(directory);
  if (!ofDirectory) titles.set(directory, (ofDirectory = new Map<string, Ranks>()));
  let ranks = ofDirectory.get(language);
  if (!ranks) {
    const {feed, listings} = directory;
    const words = listings.map(
      ({resource}) => localText(resource.title, language, feed.language).value,
    );
    const {compare} = collatorOf(language);
    const found = new Uint32Array(listings.length);
    listings
      .map(({row}) => row)
      .sort((a, b) => compare(words[a]!, words[b]!))
      .forEach((row, rank) => (found[row] = rank));
    ofDirectory.set(language, (ranks = found));
  }
  return ranks;
}

function collatorOf(language: string): Intl.Collator {
  const options = {numeric: true, ignorePunctuation: true} as const;
  try {
    return new Intl.Collator(language, options);
  } catch {
    // A page may say anything of its language.
    return new Intl.Collator('en', options);
  }
}

const reviews = new WeakMap<Directory, Ranks>();

function reviewRanks(directory: Directory): Ranks {
  let ranks = reviews.get(directory);
  if (!ranks)
    reviews.set(
      directory,
      (ranks = Int32Array.from(directory.listings, ({resource}) => -dayNumber(resource.reviewed))),
    );
  return ranks;
}
