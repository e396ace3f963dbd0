import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {idle, type FeedState} from '../contexts/feed-context.js';
import {SignpostFeedErrorEvent} from '../events/feed-error-event.js';
import {SignpostFeedReadyEvent} from '../events/feed-ready-event.js';
import {pageFeeds} from './feed-store.js';
import type {FeedWishes} from './feed-wishes.js';

/** An element, or what stands in for one. */
type Host = Pick<ReactiveControllerHost, 'addController'> &
  Pick<HTMLElement, 'isConnected' | 'baseURI' | 'dispatchEvent'>;

interface Options {
  /** Address of the feed as the author wrote it; none means idle. */
  readonly src: () => string | undefined;
  readonly onState: (state: FeedState) => void;
  /** What the author asks of the feed. It holds from the next load on. */
  readonly wishes?: () => FeedWishes;
}

/** Follows the feed at an address while its host is on the page, and tells the page how that went. */
export class FeedLoader implements ReactiveController {
  readonly #host: Host;
  readonly #options: Options;
  #url: string | undefined;
  #unfollow: (() => void) | undefined;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  /** Follows the address as it is now. Call it before anything is derived from the state. */
  follow(): void {
    // An update that was asked for before the host left the page comes after it.
    if (this.#host.isConnected && this.#resolve() !== this.#url) this.#follow();
  }

  hostDisconnected(): void {
    this.#leave();
    // A feed that is taken off the page no longer stands behind the widgets that followed it.
    if (this.#url) this.#options.onState(idle);
    this.#url = undefined;
  }

  /**
   * Loads the feed again.
   *
   * @param every - Only when it was not asked for within so many milliseconds, by whomever.
   */
  reload(every?: number): void {
    if (this.#url) pageFeeds.reload(this.#url, every);
  }

  #follow(): void {
    const before = this.#url;
    const url = this.#resolve();
    const leave = this.#unfollow;
    this.#url = url;
    this.#unfollow = undefined;
    if (url)
      this.#unfollow = pageFeeds.follow(
        url,
        (state) => {
          // A listener of the page may have removed or changed the host meanwhile.
          if (this.#url !== url) return;
          this.#options.onState(state);
          this.#announce(state, url);
        },
        this.#options.wishes,
      );
    else if (before) this.#options.onState(idle);
    // After the new one is followed, so that the same feed is not dropped in between.
    leave?.();
  }

  #leave(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  #announce(state: FeedState, url: string): void {
    const tell = (event: () => Event) => {
      // The state may change in the middle of an update, where a listener must not interfere.
      queueMicrotask(() => {
        if (this.#url === url) this.#host.dispatchEvent(event());
      });
    };
    if (state.status === 'ready') tell(() => new SignpostFeedReadyEvent(state.problems, url));
    if (state.status === 'failed' || state.status === 'stale')
      tell(() => new SignpostFeedErrorEvent(state.failure, url));
  }

  #resolve(): string | undefined {
    const src = this.#options.src()?.trim();
    if (!src) return;
    try {
      return new URL(src, this.#host.baseURI).href;
    } catch {
      // What is not an address at all is asked for as it stands, and fails like any other.
      return src;
    }
  }
}
