import type {ContextEvent} from '@lit/context';
import {feedContext, type FeedHandle} from '../contexts/feed-context.js';

type Receive = (handle: FeedHandle, unsubscribe?: () => void) => void;

/** Answers every question for a feed that reaches a place, and hands on what changes. */
export class FeedHandOut {
  readonly #followers = new Map<Receive, () => void>();
  #handle: FeedHandle | undefined;
  /** Hears of the first question, before it is answered. */
  onFirst: (() => void) | undefined;

  /** @param place - What the questions pass on their way up. */
  constructor(place: EventTarget) {
    place.addEventListener('context-request', this.#onRequest);
  }

  /** What was handed on last. */
  get handle(): FeedHandle | undefined {
    return this.#handle;
  }

  /** Hands on what is true now. Call it whenever that changes. */
  hand(handle: FeedHandle): void {
    this.#handle = handle;
    for (const [receive, unsubscribe] of [...this.#followers]) receive(handle, unsubscribe);
  }

  readonly #onRequest = (event: Event) => {
    const {context, callback, subscribe} = event as ContextEvent<typeof feedContext>;
    if (context !== feedContext) return;
    this.onFirst?.();
    this.onFirst = undefined;
    if (!this.#handle) return;
    event.stopPropagation();
    const receive: Receive = callback;
    if (!subscribe) {
      receive(this.#handle);
      return;
    }
    // Who asks again, as it does when another feed wakes up, must not end what it has.
    const unsubscribe =
      this.#followers.get(receive) ?? (() => void this.#followers.delete(receive));
    this.#followers.set(receive, unsubscribe);
    receive(this.#handle, unsubscribe);
  };
}
