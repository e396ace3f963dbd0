import type {FeedProblem} from '../core/feed/problem.js';

/** A feed was loaded and is shown. */
export class SignpostFeedReadyEvent extends Event {
  static readonly type = 'signpost-feed-ready';

  constructor(
    /** What was left out of it, for the page's own log. */
    readonly problems: readonly FeedProblem[],
    /** The feed's address, as it was asked for. */
    readonly url: string,
  ) {
    super(SignpostFeedReadyEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'signpost-feed-ready': SignpostFeedReadyEvent;
  }
}
