import type {FeedState, LoadedFeed} from '../contexts/feed-context.js';
import {readFeed} from '../core/feed/parse-feed.js';
import type {FeedFailure} from '../core/feed/problem.js';
import {prepare} from '../core/search/prepare.js';
import {ok, type Result} from '../core/result.js';
import type {FeedSource, Loaded} from '../sources/feed-source.js';
import {inSlices} from '../sources/in-slices.js';
import {anySource} from '../sources/source-for.js';

type Listener = (state: FeedState) => void;

interface Entry {
  state: FeedState;
  readonly listeners: Set<Listener>;
  /** Ends the load that is under way. */
  loading: AbortController | undefined;
}

/**
 * The feeds of one page, by address: each is fetched and parsed once, whatever asks
 * for it and however often.
 */
export class FeedStore {
  readonly #source: FeedSource;
  readonly #entries = new Map<string, Entry>();

  constructor(source: FeedSource) {
    this.#source = source;
  }

  /**
   * Follows a feed. The listener hears where it stands at once and at every change.
   *
   * @param url - Absolute address.
   * @returns Ends the following. A load that nobody follows any more is ended too.
   */
  follow(url: string, listener: Listener): () => void {
    let entry = this.#entries.get(url);
    if (!entry) {
      entry = {state: {status: 'loading'}, listeners: new Set(), loading: undefined};
      this.#entries.set(url, entry);
    }
    const {listeners} = entry;
    const {status} = entry.state;
    // A failure holds for all who see it, and for widgets whose files arrive after it: they offer to
    // try again. Once nobody sees it, whoever comes starts a new attempt and hears of that one only.
    const isForgotten = status === 'failed' && listeners.size === 0;
    if (isForgotten || (status === 'loading' && !entry.loading)) void this.#load(url, entry);
    listeners.add(listener);
    listener(entry.state);
    return () => {
      listeners.delete(listener);
      // A widget that is being moved lets go and comes back within the same task.
      queueMicrotask(() => this.#drop(url));
    };
  }

  /** Loads a feed again. What was there stays in view until the new one has come. */
  reload(url: string): void {
    const entry = this.#entries.get(url);
    if (entry && !entry.loading) void this.#load(url, entry);
  }

  async #load(url: string, entry: Entry): Promise<void> {
    const abort = new AbortController();
    entry.loading = abort;
    if (entry.state.status === 'failed') this.#tell(entry, {status: 'loading'});
    try {
      const loaded = await this.#source(url, abort.signal);
      if (abort.signal.aborted) return;
      const parsed = loaded.ok ? await read(loaded.value, url) : loaded;
      // Reading lets the page have its turn, in which the feed may have been given up.
      if (abort.signal.aborted) return;
      entry.loading = undefined;
      if (parsed.ok) {
        this.#tell(entry, {status: 'ready', ...parsed.value});
        return;
      }
      const {problem: failure} = parsed;
      const before = entry.state;
      // The store loads a URL once for all widgets, so this is said once however many there are.
      console.error(`[signpost] ${url} could not be shown: ${failure.code}`, failure.detail ?? '');
      this.#tell(
        entry,
        'feed' in before ? {...before, status: 'stale', failure} : {status: 'failed', failure},
      );
    } catch (error) {
      if (!abort.signal.aborted) throw error;
    }
  }

  #tell(entry: Entry, state: FeedState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener(state);
  }

  #drop(url: string): void {
    const entry = this.#entries.get(url);
    if (!entry || entry.listeners.size > 0) return;
    entry.loading?.abort();
    entry.loading = undefined;
    // A feed that is here is worth keeping for the next widget; an attempt is not.
    if (!('feed' in entry.state)) this.#entries.delete(url);
  }
}

/** Parses what a source gave, and opens its index where it has one. */
async function read(
  {json, openIndex}: Loaded,
  base: string,
): Promise<Result<LoadedFeed, FeedFailure>> {
  const parsed = await inSlices(readFeed(json, {base}));
  if (parsed.ok) await inSlices(prepare(parsed.value.feed));
  if (!parsed.ok || !openIndex) return parsed;
  const index = openIndex(parsed.value.feed);
  return index.ok ? ok({...parsed.value, index: index.value}) : index;
}

/** The feeds of this page. */
export const pageFeeds = new FeedStore(anySource);
