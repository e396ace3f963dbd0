import {ContextEvent, type Context} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {feedContext, idle, type FeedState} from '../contexts/feed-context.js';
import {newVisit, visitContext, type Visit} from '../contexts/visit-context.js';

/** One request for a feed's state or the visitor's choice. */
interface Request {
  /** Held here, because a context root remembers a request that nobody answers yet only weakly. */
  readonly receive?: unknown;
  readonly end: () => void;
}

interface Options {
  /** Whether the host looks for a provider at all; one that loads its own feed does not. */
  readonly isLinked: () => boolean;
  /** `id` of the `<signpost-feed>` to follow. None: the nearest one around the host. */
  readonly feedId: () => string | undefined;
  readonly onFeed: (state: FeedState) => void;
  readonly onVisit: (visit: Visit) => void;
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
  #requests: Request[] = [];
  /** Whether what the host shows came from a provider, rather than from whoever set it. */
  #wasAnswered = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#link();
  }

  /** Follows what the host's attributes say now. Call it before anything is derived from the state. */
  follow(): void {
    if (this.#host.isConnected && this.#wanted() !== this.#linked) void this.#link();
  }

  hostDisconnected(): void {
    this.#unlink();
    this.#linked = undefined;
  }

  /**
   * Sends a wish up: to everything around the host, and to the feed it follows even when that
   * stands elsewhere on the page.
   *
   * @returns `false` when a listener prevented it.
   */
  ask(wish: () => Event): boolean {
    const event = wish();
    let heard = false;
    // Where an event went can be asked only while it is under way.
    const hear = () => (heard = true);
    this.#provider?.addEventListener(event.type, hear, {once: true});
    let allowed = this.#host.dispatchEvent(event);
    this.#provider?.removeEventListener(event.type, hear);
    if (this.#provider && !heard) allowed = this.#provider.dispatchEvent(wish()) && allowed;
    return allowed;
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
    const named = id ? await this.#find(id) : undefined;
    // Waiting may have outlived the connection or the attribute.
    if (!this.#host.isConnected || this.#linked !== wanted) return;
    if (id && !named) {
      this.#awaitFeed();
      return;
    }
    this.#provider = named;
    const target = named ?? this.#host;
    this.#request(target, feedContext, this.#options.onFeed);
    this.#request(target, visitContext, this.#options.onVisit);
  }

  #request<Value>(
    target: HTMLElement,
    context: Context<unknown, Value>,
    onValue: (value: Value) => void,
  ): void {
    let unsubscribe: (() => void) | undefined;
    let isOver = false;
    const receive = (value: Value, unsubscribeThis?: () => void) => {
      // A feed that wakes up late also answers requests that were given up.
      if (isOver) {
        unsubscribeThis?.();
        return;
      }
      // A nearer provider that wakes up later takes over from the one that answered first.
      if (unsubscribe !== unsubscribeThis) unsubscribe?.();
      unsubscribe = unsubscribeThis;
      this.#wasAnswered = true;
      onValue(value);
    };
    const end = () => {
      isOver = true;
      unsubscribe?.();
    };
    this.#requests.push({receive, end});
    target.dispatchEvent(new ContextEvent(context, this.#host, receive, true));
  }

  /** A script may add the named feed later; every feed says when it comes. */
  #awaitFeed(): void {
    const again = ({target}: Event) => {
      if ((target as Element).id === this.#options.feedId()) void this.#link();
    };
    document.addEventListener('context-provider', again);
    this.#requests.push({end: () => document.removeEventListener('context-provider', again)});
  }

  async #find(id: string): Promise<HTMLElement | undefined> {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const find = () => root.getElementById(id) ?? document.getElementById(id);
    let named = find();
    if (!named && document.readyState === 'loading') {
      // The named element may stand further down a page that is still being read.
      await new Promise((resolve) =>
        document.addEventListener('DOMContentLoaded', resolve, {once: true}),
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

  #unlink(): void {
    for (const {end} of this.#requests) end();
    this.#requests = [];
    this.#provider = undefined;
    if (!this.#wasAnswered) return;
    this.#wasAnswered = false;
    // A former feed's answer must not stay in view while the next one is looked for. A host that
    // loads its own feed from now on knows already where that one stands.
    if (this.#options.isLinked()) this.#options.onFeed(idle);
    this.#options.onVisit(newVisit);
  }
}
