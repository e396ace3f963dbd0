import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The query of the page's address, for an element that a page is made for: what is chosen in it stands
 * there whole, so that the address can be shared, and back and forward lead through the choices.
 */
export class PageQuery implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onRead: (query: string) => void;
  #window: Window | undefined;

  /** @param onRead - Hears the query when the host comes onto the page, and whenever the visitor goes back or forward. */
  constructor(host: ReactiveControllerHost & HTMLElement, onRead: (query: string) => void) {
    this.#host = host;
    this.#onRead = onRead;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView ?? undefined;
    this.#window?.addEventListener('popstate', this.#travel);
    this.#travel();
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('popstate', this.#travel);
  }

  /** Without the question mark. */
  get current(): string {
    return this.#window?.location.search.slice(1) ?? '';
  }

  /** Makes a query the newest step of the visitor's history. */
  write(query: string): void {
    if (!this.#window || query === this.current) return;
    const {location, history} = this.#window;
    try {
      history.pushState(
        history.state,
        '',
        `${location.pathname}${query && `?${query}`}${location.hash}`,
      );
    } catch {
      // A page without an address of its own, such as one in a sandbox: nothing is lost but the link.
    }
  }

  readonly #travel = () => {
    this.#onRead(this.current);
  };
}
