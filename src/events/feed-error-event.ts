import type {FeedFailure} from '../core/feed/problem.js';

/** A feed could not be loaded. Bubbles, so that one listener on `document` hears every widget. */
export class SignpostFeedErrorEvent extends Event {
  static readonly type = 'signpost-feed-error';

  constructor(
    /** Why: a public `code`, and the HTTP `status` where there is one. */
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
