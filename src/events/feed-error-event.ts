import type {FeedFailure} from '../core/feed/problem.js';

/** A feed could not be loaded. One listener on `document` hears every widget. */
export class SignpostFeedErrorEvent extends Event {
  static readonly type = 'signpost-feed-error';

  constructor(
    /**
     * Why. Its `code` is `unreachable`, `offline`, `http-error` or `busy` (with `status`, and `retryAfter`
     * in seconds where it is known), `timeout`, `too-large`, `not-json`, `not-a-feed` or
     * `unsupported-version`.
     */
    readonly failure: FeedFailure,
    /** The feed's address, as it was asked for. */
    readonly url: string,
  ) {
    super(SignpostFeedErrorEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'signpost-feed-error': SignpostFeedErrorEvent;
  }
}
