import type {ReactiveControllerHost} from 'lit';
import type {Directory} from '../core/search/directory.js';
import {fold} from '../core/search/fold.js';
import {plainFind} from '../core/search/plain-find.js';
import type {Find} from '../core/search/find.js';
import {wordsOfListings} from '../core/search/words-of-listing.js';

/** One index for each feed, whatever number of lists search it. */
const plain = new WeakMap<Directory, Find>();
const fuzzy = new WeakMap<Directory, Find>();
const loading = new WeakMap<Directory, Promise<Find>>();

/**
 * The search of a list. The forgiving search is loaded when a visitor first needs it; until
 * then, and if it cannot be had, words are found as they are spelt.
 */
export class Finder {
  readonly #host: ReactiveControllerHost;
  /** Whether the forgiving search is on its way to this list. */
  isPreparing = false;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The search of a directory as it is at hand now. */
  for(directory: Directory): Find {
    let find = fuzzy.get(directory) ?? plain.get(directory);
    if (!find) plain.set(directory, (find = plainFind(directory)));
    return find;
  }

  /** Whether there is nothing left to fetch, or nothing to be had. */
  isPrepared(directory: Directory): boolean {
    return fuzzy.has(directory) || this.#hasFailed;
  }

  /** Fetches the forgiving search, once for all lists; the host updates when it is there. */
  async prepare(directory: Directory): Promise<void> {
    this.isPreparing = true;
    try {
      let under = loading.get(directory);
      if (!under) {
        under = import('../core/search/fuzzy-find.js').then(({fuzzyFind}) =>
          fuzzyFind(wordsOfListings(directory), fold),
        );
        loading.set(directory, under);
      }
      fuzzy.set(directory, await under);
    } catch (error) {
      // Offline, or refused by the page's policy: plain search goes on.
      console.error('[signpost] The forgiving search could not be loaded.', error);
      loading.delete(directory);
      this.#hasFailed = true;
    }
    this.isPreparing = false;
    this.#host.requestUpdate();
  }
}
