import type {ReactiveControllerHost} from 'lit';
import type {Directory} from '../core/search/directory.js';
import {nothingFound, type Find} from '../core/search/find.js';
import {fold} from '../core/search/fold.js';
import {markRanges} from '../core/search/mark-ranges.js';
import {plainFind} from '../core/search/plain-find.js';
import {spellingIn} from '../core/search/spelling.js';
import {gatherWords, type ListingWords} from '../core/search/words-of-listing.js';
import {inSlices, nextTurn} from '../sources/in-slices.js';

/** The words of so many listings are gathered in no time; those of more a little at a time. */
const fewListings = 500;

/** How long nothing more is asked for after a failure, in milliseconds: a network may come back. */
const failureHolds = 10_000;

/** What there is to search a directory with; one for each, whatever number of lists search it. */
interface Search {
  /** When the forgiving one last could not be had, in milliseconds since the page was opened. */
  failedAt?: number;
  plain?: Find;
  fuzzy?: Find;
  /** Ends when there is a plain search. */
  words?: Promise<readonly ListingWords[]>;
  /** Ends when there is a forgiving one. */
  index?: Promise<void>;
}

const searches = new WeakMap<Directory, Search>();

function searchOf(directory: Directory): Search {
  let search = searches.get(directory);
  if (!search) searches.set(directory, (search = {}));
  return search;
}

/**
 * The search of a list. The forgiving search is loaded when a visitor first needs it; until
 * then, and if it cannot be had, words are found as they are spelt.
 */
export class Finder {
  readonly #host: ReactiveControllerHost;
  /** Whether a better search than the one at hand is on its way to this list. */
  isPreparing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The search of a directory as it is at hand now. The first words fetch the forgiving one, and from
   * then on it is the same function every time.
   */
  for(directory: Directory): Find {
    const search = searchOf(directory);
    if (search.fuzzy) return search.fuzzy;
    return (words) => {
      if (!this.isPrepared(directory) && !this.isPreparing && fold(words) !== '')
        void this.prepare(directory);
      if (!search.plain && directory.listings.length <= fewListings)
        search.plain = plainFind(directory);
      // Of many listings there is nothing to say yet; a slow answer would hold up the typing.
      return search.plain?.(words) ?? nothingFound;
    };
  }

  /** Whether there is nothing left to fetch, or nothing to be had. */
  isPrepared(directory: Directory): boolean {
    const {fuzzy, failedAt = -Infinity} = searchOf(directory);
    return fuzzy !== undefined || performance.now() - failedAt < failureHolds;
  }

  /** Fetches the forgiving search, once for all lists; the host updates with each better search. */
  async prepare(directory: Directory): Promise<void> {
    const search = searchOf(directory);
    this.isPreparing = true;
    search.index ??= makeIndex(directory, search);
    // It may fail before anybody waits for it; that is answered below.
    search.index.catch(() => {});
    try {
      await search.words;
      this.#host.requestUpdate();
      await search.index;
    } catch (error) {
      // Offline, or refused by the page's policy: plain search goes on.
      console.error('[signpost] The forgiving search could not be loaded.', error);
      delete search.index;
      search.failedAt = performance.now();
    }
    this.isPreparing = false;
    this.#host.requestUpdate();
  }
}

async function makeIndex(directory: Directory, search: Search): Promise<void> {
  search.words ??= gather(directory, search);
  const [{fuzzyFindInSlices}, words] = await Promise.all([
    import('../core/search/fuzzy-find.js'),
    search.words,
  ]);
  const {synonyms} = directory.feed;
  const options = {synonyms, spelling: {markRanges, spellingIn}};
  search.fuzzy = await inSlices(fuzzyFindInSlices(words, fold, options));
  // The words of all texts take more room than the index.
  delete search.plain;
  delete search.words;
}

async function gather(directory: Directory, search: Search): Promise<readonly ListingWords[]> {
  // The visitor has just come to the box, or typed into it, and that is answered first.
  await nextTurn();
  const words = await inSlices(gatherWords(directory));
  search.plain ??= plainFind(directory, words);
  return words;
}
