import type {FeedState, LoadedFeed} from '../contexts/feed-context.js';
import {readFeed} from '../core/feed/parse-feed.js';
import type {FeedFailure} from '../core/feed/problem.js';
import {prepare} from '../core/search/prepare.js';
import {ok, type Result} from '../core/result.js';
import type {FeedSource, Loaded} from '../sources/feed-source.js';
import {inSlices, nextTurn} from '../sources/in-slices.js';
import {anySource} from '../sources/source-for.js';
import type {FeedWishes} from './feed-wishes.js';

type Listener = (state: FeedState) => void;

type Wishes = (() => FeedWishes) | undefined;

interface Entry {
  state: FeedState;
  readonly listeners: Map<Listener, Wishes>;
  /** Ends the load that is under way. */
  loading: AbortController | undefined;
  /** When it was last asked for, by the page's clock. */
  askedAt: number;
  /** Hears that the device has a network again. */
  readonly onOnline: () => void;
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
   * @param wishes - What this one asks of it. One load serves all who follow: of two times to wait for
   *   it the later wish holds, and so for a length.
   * @returns Ends the following. A load that nobody follows any more is ended too.
   */
  follow(url: string, listener: Listener, wishes?: Wishes): () => void {
    let entry = this.#entries.get(url);
    if (!entry) {
      entry = {
        state: {status: 'loading'},
        listeners: new Map(),
        loading: undefined,
        askedAt: 0,
        onOnline: () => {
          if ('failure' in entry!.state) this.reload(url);
        },
      };
      this.#entries.set(url, entry);
    }
    const {listeners} = entry;
    const {status} = entry.state;
    // A failure holds for all who see it, and for widgets whose files arrive after it: they offer to
    // try again. Once nobody sees it, whoever comes starts a new attempt and hears of that one only.
    const isForgotten = status === 'failed' && listeners.size === 0;
    if (isForgotten) entry.state = {status: 'loading'};
    const isNew = isForgotten || (status === 'loading' && !entry.loading);
    // Before the load, which is made as those who wait for it wish.
    listeners.set(listener, wishes);
    if (isNew) void this.#load(url, entry);
    listener(entry.state);
    return () => {
      listeners.delete(listener);
      // A widget that is being moved lets go and comes back within the same task.
      queueMicrotask(() => this.#drop(url));
    };
  }

  /**
   * Loads a feed again, past what the browser has of it. What was there stays in view until the new
   * one has come.
   *
   * @param every - Only when it was not asked for within so many milliseconds, nor while its server
   *   wants to be left alone.
   */
  reload(url: string, every = -Infinity): void {
    const entry = this.#entries.get(url);
    if (!entry?.listeners.size || entry.loading) return;
    if (performance.now() - entry.askedAt >= every) void this.#load(url, entry, true);
  }

  async #load(url: string, entry: Entry, isFresh = false): Promise<void> {
    const abort = new AbortController();
    entry.loading = abort;
    entry.askedAt = performance.now();
    const wishes = [...entry.listeners.values()].map((wish) => wish?.());
    const {keep, ...asking} = Object.assign({}, ...wishes) as FeedWishes;
    if (entry.state.status === 'failed') this.#tell(entry, {status: 'loading'});
    try {
      const loaded = await this.#source(url, abort.signal, {...asking, isFresh});
      if (abort.signal.aborted) return;
      const at = Date.now();
      const parsed = loaded.ok ? await read(loaded.value, url) : loaded;
      const keeping = keep?.(url, loaded, parsed, read);
      const kept = parsed.ok ? undefined : await keeping;
      // Reading lets the page have its turn, in which the feed may have been given up.
      if (abort.signal.aborted) return;
      entry.loading = undefined;
      if (parsed.ok) {
        this.#tell(entry, {status: 'ready', ...parsed.value, at});
        return;
      }
      const {problem: failure} = parsed;
      entry.askedAt += 1000 * (failure.retryAfter ?? 0);
      const before = 'feed' in entry.state ? entry.state : kept;
      // The store loads a URL once for all widgets, so this is said once however many there are.
      console.error(`[signpost] ${url} could not be shown: ${failure.code}`, failure.detail ?? '');
      window.addEventListener('online', entry.onOnline, {once: true});
      this.#tell(
        entry,
        // A publisher who says that a feed is gone takes back all that was in it.
        before && failure.status !== 410
          ? {...before, status: 'stale', failure}
          : {status: 'failed', failure},
      );
    } catch (error) {
      if (!abort.signal.aborted) throw error;
    }
  }

  #tell(entry: Entry, state: FeedState): void {
    entry.state = state;
    for (const listener of [...entry.listeners.keys()]) listener(state);
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
  // It came together with the files that ask for it, perhaps.
  await nextTurn();
  const parsed = await inSlices(readFeed(json, {base}));
  if (parsed.ok) await inSlices(prepare(parsed.value.feed));
  // To show it is work enough for a turn of its own.
  await nextTurn();
  if (!parsed.ok || !openIndex) return parsed;
  const index = openIndex(parsed.value.feed);
  return index.ok ? ok({...parsed.value, index: index.value}) : index;
}

/** The feeds of this page. */
export const pageFeeds = new FeedStore(anySource);
