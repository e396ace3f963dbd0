import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Pause after the last change before something is said, in milliseconds: nobody wants a count per keystroke. */
export const settle = 600;

/**
 * What a screen reader should say once a visitor's action has settled. The host renders
 * `text` into an element with `role="status"` that is in its template from the start: text in a
 * region that appears together with it is often not read.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Says a sentence politely, once, when nothing else was asked to be said for a moment.
   *
   * @param sentence - Asked for when it is said, so that it is true then. An empty one is not said.
   */
  say(sentence: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const text = sentence();
      if (!text) return;
      // The same sentence twice is a change that a screen reader would not notice.
      this.text = text === this.text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, settle);
  }
}
