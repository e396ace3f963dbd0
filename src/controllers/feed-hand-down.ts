import type {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {feedContext, type FeedHandle} from '../contexts/feed-context.js';

type Receive = (handle: FeedHandle, unsubscribe?: () => void) => void;

/**
 * Hands what its host knows of a feed to the elements inside the host's shadow root, so that they
 * share its feed and the visitor's area however the host came by them.
 *
 * It is no `ContextProvider`: that one would answer the page's own elements between the host's
 * tags too, and make every provider around it ask all its widgets anew.
 */
export class FeedHandDown implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #followers = new Map<Receive, () => void>();
  #handle: FeedHandle | undefined;
  #root: ShadowRoot | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    // The root is there from the first update on, before anything is rendered in it.
    if (this.#root || !this.#host.shadowRoot) return;
    this.#root = this.#host.shadowRoot;
    this.#root.addEventListener('context-request', this.#onRequest);
  }

  /** Hands on what is true now. Call it whenever that changes. */
  hand(handle: FeedHandle): void {
    this.#handle = handle;
    for (const [receive, unsubscribe] of [...this.#followers]) receive(handle, unsubscribe);
  }

  readonly #onRequest = (event: Event) => {
    const {context, callback, subscribe} = event as ContextEvent<typeof feedContext>;
    if (context !== feedContext || !this.#handle) return;
    event.stopPropagation();
    const receive: Receive = callback;
    if (!subscribe) {
      receive(this.#handle);
      return;
    }
    const unsubscribe = () => this.#followers.delete(receive);
    this.#followers.set(receive, unsubscribe);
    receive(this.#handle, unsubscribe);
  };
}
