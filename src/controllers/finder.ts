import type {ReactiveControllerHost} from 'lit';
import type {Directory} from '../core/search/directory.js';
import {fold} from '../core/search/fold.js';
import {plainFind} from '../core/search/plain-find.js';
import type {Find} from '../core/search/select.js';
import {wordsOfListings} from '../core/search/words-of-listing.js';

/** One index for each feed, whatever number of lists search it. */
const plain = new WeakMap<Directory, Find>();
const fuzzy = new WeakMap<Directory, Promise<Find>>();

/**
 * The search of a list. The forgiving search is loaded when a visitor first needs it; until
 * then, and if it cannot be had, words are found as they are spelt.
 */
export class Finder {
  readonly #host: ReactiveControllerHost;
  #directory: Directory | undefined;
  #find: Find | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The search of a directory as it is at hand now. */
  for(directory: Directory): Find {
    if (directory !== this.#directory) {
      this.#directory = directory;
      this.#find = undefined;
    }
    if (this.#find) return this.#find;
    let find = plain.get(directory);
    if (!find) plain.set(directory, (find = plainFind(directory)));
    return find;
  }

  /** Fetches the forgiving search, once; the host updates when it is there. */
  async prepare(directory: Directory): Promise<void> {
    let loading = fuzzy.get(directory);
    if (!loading) {
      loading = import('../core/search/fuzzy-find.js').then(({fuzzyFind}) =>
        fuzzyFind(wordsOfListings(directory), fold),
      );
      fuzzy.set(directory, loading);
    }
    try {
      const find = await loading;
      if (this.#directory !== directory || this.#find === find) return;
      this.#find = find;
      this.#host.requestUpdate();
    } catch {
      // Offline, or refused by the page's policy: plain search goes on, and the next focus tries again.
      fuzzy.delete(directory);
    }
  }
}
