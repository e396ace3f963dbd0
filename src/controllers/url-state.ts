import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {decodeState, encodeState, writeState, type QueryState} from '../core/url/query-codec.js';

/** Pause after the last key before what is typed is written, in milliseconds. Browsers limit how often a page may. */
export const typingPause = 400;

interface Options {
  /** Whether the page's author asks for it (`with-url-state`). */
  readonly isOn: () => boolean;
  /** What the host shows now. The parts it gives are those that are kept, always the same ones. */
  readonly current: () => QueryState;
  /** Whether the host can take on what the address says. Default: always. */
  readonly isReady?: () => boolean;
  /**
   * Takes on what the address says; not called when that is what the host shows.
   *
   * @param state - The parts that `current` gives, none missing. What the feed does not have is
   *   still among it: leave it out.
   * @param cause - `start`, in the middle of an update; or `travel`, when the visitor went back or
   *   forward. What has focus may be gone then, and the host moves it to what took its place.
   */
  readonly read: (state: QueryState, cause: 'start' | 'travel') => void;
}

/** Whether it was said that this page's address cannot be changed. */
let hasWarned = false;

/**
 * Keeps what a visitor has chosen in the page's address, so that it can be bookmarked and sent, and
 * so that back and forward restore it. Only for an element whose author set `with-url-state`.
 *
 * ```ts
 * readonly #url = new UrlState(this, {
 *   isOn: () => this.withUrlState,
 *   current: () => ({words: this.criteria.words, chosen: this.criteria.chosen, shown: this.#more}),
 *   read: ({words = '', chosen = {}}) => {
 *     this.criteria = {words, chosen: nameValues(this.directory!, chosen).chosen};
 *   },
 * });
 * ```
 *
 * The host calls `follow()` in `willUpdate` as soon as it has its directory and has taken on what
 * its attributes say, and before it derives anything from its state; `typing()` when the visitor
 * changed words; `settled()` when they chose something in this widget. What came from another
 * widget or from the author is not the visitor's step, and is not written by itself.
 */
export class UrlState implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  /** The window that the host stands in; its listener must be taken off even if the host moved to another. */
  #window: Window | undefined;
  #key = '';
  /** What the host showed before the address was read: what holds where the address says nothing. */
  #initial: QueryState | undefined;
  /** What the address said of this widget when it was last read or written. */
  #said = '';
  /** Whether the visitor went back or forward while the host could not follow. */
  #isLate = false;
  /** What was typed and is not yet written. */
  #typed: QueryState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last step in the visitor's history is one of typing. */
  #hasTyped = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView ?? undefined;
    this.#window?.addEventListener('popstate', this.#onTravel);
    // The visitor may have gone back or forward while the host was away.
    this.#onTravel();
    if (this.#typed) this.typing();
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('popstate', this.#onTravel);
    this.#window = undefined;
    // What was typed is written if the host comes back; gone for good, it may be on another page.
    clearTimeout(this.#timer);
  }

  /** Reads the address, the first time that it is called with the author's wish. */
  follow(): void {
    if (!this.#window || !this.#options.isOn()) return;
    if (this.#initial) {
      if (this.#isLate) this.#take('start');
      return;
    }
    this.#key = keyOf(this.#host);
    this.#initial = this.#options.current();
    this.#said = this.#textOf(this.#initial);
    this.#take('start');
  }

  /** Writes what the host shows as a step that “back” undoes, once the host has taken it on. */
  settled(): void {
    const typed = this.#typed;
    this.#forgetTyping();
    // Else “back” would take away the words together with the choice that followed them.
    if (typed) this.#writeTyped(typed);
    this.#hasTyped = false;
    // What is chosen for a whole feed comes back to the host with its update.
    void this.#host.updateComplete.then(() => {
      this.#write(this.#options.current(), 'pushState');
    });
  }

  /** Writes what the host shows once the visitor pauses: a step of its own, or in the place of what was typed before. */
  typing(): void {
    this.#forgetTyping();
    this.#typed = this.#options.current();
    this.#timer = setTimeout(() => {
      const typed = this.#typed!;
      this.#typed = undefined;
      this.#writeTyped(typed);
    }, typingPause);
  }

  /** The first words after a step are a step of their own; those typed after them take their place. */
  #writeTyped(state: QueryState): void {
    this.#write(state, this.#hasTyped ? 'replaceState' : 'pushState');
    this.#hasTyped = true;
  }

  #forgetTyping(): void {
    clearTimeout(this.#timer);
    this.#typed = undefined;
  }

  readonly #onTravel = () => {
    if (this.#initial && this.#options.isOn()) this.#take('travel');
  };

  #take(cause: 'start' | 'travel'): void {
    this.#isLate = this.#options.isReady?.() === false;
    if (this.#isLate) return;
    const {search} = this.#window!.location;
    const state = decodeState(new URLSearchParams(search), this.#key, this.#initial);
    const said = this.#textOf(state);
    // A link inside the page is a journey too, and must not undo what is being typed.
    if (said === this.#said) return;
    this.#said = said;
    this.#forgetTyping();
    this.#hasTyped = false;
    if (said !== this.#textOf(this.#options.current())) this.#options.read(state, cause);
  }

  #write(state: QueryState, how: 'pushState' | 'replaceState'): void {
    if (!this.#initial || !this.#window || !this.#options.isOn()) return;
    const {location, history} = this.#window;
    const search = writeState(location.search, state, this.#key, this.#initial);
    if (search !== location.search) {
      // In full, because a relative address would be taken from the page's <base>.
      const url = new URL(location.href);
      url.search = search;
      try {
        history[how](history.state, '', url.href);
      } catch (error) {
        // A page in a sandbox may not, nor one that did so too often; everything else goes on.
        if (!hasWarned) console.warn('[signpost] The address cannot be changed here.', error);
        hasWarned = true;
        return;
      }
    }
    this.#said = this.#textOf(state);
  }

  #textOf(state: QueryState): string {
    return JSON.stringify([...encodeState(state, this.#key, this.#initial)]);
  }
}

/**
 * The name of an element among all of its page: its id; without one its tag and, from the second
 * on, its place among those of its tag. Inside a shadow root the name of the host stands before it.
 */
function keyOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  let name = element.id;
  if (!name) {
    const place = [...root.querySelectorAll(element.localName)].indexOf(element) + 1;
    name = element.localName.replace(/^signpost-/, '') + (place > 1 ? `-${place}` : '');
  }
  return root instanceof ShadowRoot ? `${keyOf(root.host)}-${name}` : name;
}
