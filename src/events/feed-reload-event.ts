/** A visitor asks a widget to load its feed again. The feed answers; a page can stop it with `preventDefault()`. */
export class SignpostFeedReloadEvent extends Event {
  static readonly type = 'signpost-feed-reload';

  constructor() {
    super(SignpostFeedReloadEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'signpost-feed-reload': SignpostFeedReloadEvent;
  }
}
