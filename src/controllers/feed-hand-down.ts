import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FeedHandle} from '../contexts/feed-context.js';
import {FeedHandOut} from './feed-hand-out.js';

/**
 * Hands what its host knows of a feed to the elements inside the host's shadow root, so that they
 * share its feed and the visitor's area however the host came by them.
 *
 * It is no `ContextProvider`: that one would answer the page's own elements between the host's
 * tags too, and make every provider around it ask all its widgets anew.
 */
export class FeedHandDown implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #handle: FeedHandle | undefined;
  #out: FeedHandOut | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    // The root is there from the first update on, before anything is rendered in it.
    if (this.#out || !this.#host.shadowRoot) return;
    this.#out = new FeedHandOut(this.#host.shadowRoot);
    if (this.#handle) this.#out.hand(this.#handle);
  }

  /** Hands on what is true now. Call it whenever that changes. */
  hand(handle: FeedHandle): void {
    this.#handle = handle;
    this.#out?.hand(handle);
  }
}
