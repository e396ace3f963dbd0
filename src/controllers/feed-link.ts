import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {feedContext, type FeedHandle} from '../contexts/feed-context.js';

interface Options {
  /** Whether the host looks for a feed at all; one that loads its own does not. */
  readonly isLinked: () => boolean;
  /** `id` of the `<signpost-feed>` to follow. None: the nearest one around the host. */
  readonly feedId: () => string | undefined;
  /** Hears the feed's handle at every change; `undefined` when a feed that answered is given up. */
  readonly onHandle: (handle: FeedHandle | undefined) => void;
}

/** A request that may still be answered. */
interface Request {
  /** Held here, because a context root remembers a request that nobody answers yet only weakly. */
  readonly receive: (handle: FeedHandle, unsubscribe?: () => void) => void;
  readonly end: () => void;
}

/**
 * Connects a widget to its feed: the `<signpost-feed>` it names by id, else the nearest one
 * around it. Page builders often cannot nest tags, so `feed="directory"` works from anywhere on
 * the page: the request is the standard context event, fired on the named element instead of
 * on the host.
 */
export class FeedLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  /** What the present link was made for; a change of it makes a new one. */
  #linked: string | undefined;
  #provider: HTMLElement | undefined;
  #request: Request | undefined;
  /** Whether what the host shows came from a feed, rather than from whoever set it. */
  #wasAnswered = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // A feed may come, or take another's place, at any time; each says so when it does.
    // The window, because a page's form may be named like a method of the document.
    window.addEventListener('context-provider', this.#onProvider);
    void this.#link();
  }

  hostDisconnected(): void {
    window.removeEventListener('context-provider', this.#onProvider);
    this.#unlink();
    this.#linked = undefined;
  }

  /** Follows what the host's attributes say now. Call it before anything is derived from the state. */
  follow(): void {
    if (this.#host.isConnected && this.#wanted() !== this.#linked) void this.#link();
  }

  #wanted(): string {
    return this.#options.isLinked() ? `feed:${this.#options.feedId() ?? ''}` : 'own';
  }

  async #link(): Promise<void> {
    const wanted = this.#wanted();
    this.#unlink();
    this.#linked = wanted;
    if (!this.#options.isLinked()) return;

    const id = this.#options.feedId();
    const asleep = !id && this.#feedAsleepAround();
    const named = id ? await this.#find(id) : undefined;
    if (asleep) await customElements.whenDefined(asleep);
    // Waiting may have outlived the connection or the attribute.
    if (!this.#host.isConnected || this.#linked !== wanted || (id && !named)) return;
    this.#provider = named;
    this.#ask(named ?? this.#host);
  }

  #ask(target: HTMLElement): void {
    let unsubscribe: (() => void) | undefined;
    let isOver = false;
    const receive = (handle: FeedHandle, unsubscribeThis?: () => void) => {
      // A feed that wakes up late also answers requests that were given up.
      if (isOver) {
        unsubscribeThis?.();
        return;
      }
      // A nearer provider that wakes up later takes over from the one that answered first.
      if (unsubscribe !== unsubscribeThis) unsubscribe?.();
      unsubscribe = unsubscribeThis;
      this.#wasAnswered = true;
      this.#options.onHandle(handle);
    };
    const end = () => {
      isOver = true;
      unsubscribe?.();
    };
    this.#request = {receive, end};
    target.dispatchEvent(new ContextEvent(feedContext, this.#host, receive, true));
  }

  readonly #onProvider = (event: Event) => {
    const id = this.#options.isLinked() && this.#options.feedId();
    // The path, because an event from inside a shadow root names its host as the target.
    const provider = event.composedPath()[0];
    if (id && (provider as Element).id === id && provider !== this.#provider) void this.#link();
  };

  async #find(id: string): Promise<HTMLElement | undefined> {
    const root = this.#host.getRootNode();
    const onPage = () => Document.prototype.getElementById.call(document, id);
    const find = () => (root instanceof ShadowRoot && root.getElementById(id)) || onPage();
    let named = find();
    if (!named && document.readyState === 'loading') {
      // The named element may stand further down a page that is still being read.
      await new Promise((resolve) =>
        window.addEventListener('DOMContentLoaded', resolve, {once: true}),
      );
      named = find();
    }
    if (!named) {
      console.warn(`[signpost] No element has the id “${id}” that feed="${id}" names.`, this.#host);
      return;
    }
    // An element that is not upgraded yet cannot answer.
    if (named.localName.includes('-')) await customElements.whenDefined(named.localName);
    return named;
  }

  /**
   * Tag of a feed around the host that sleeps still: files come in any order, and asking past it
   * would have the page's own feed loaded for nothing.
   */
  #feedAsleepAround(): string | undefined {
    const tag = 'signpost-feed';
    const isAsleep = !!this.#host.closest(`${tag}:not(:defined), [data-signpost="feed"]`);
    return isAsleep ? tag : undefined;
  }

  #unlink(): void {
    this.#request?.end();
    this.#request = undefined;
    this.#provider = undefined;
    if (!this.#wasAnswered) return;
    this.#wasAnswered = false;
    this.#options.onHandle(undefined);
  }
}
