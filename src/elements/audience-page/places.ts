import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {headingId} from './page-context.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** Those of every page that stands on the site's page: an address leads to one of them. */
const connected = new Set<Places>();

/** The places of a page, which links within it and the site's address lead to. */
export class Places implements ReactiveController {
  readonly #host: Host;
  /** Whether the place that the site's address names was gone to. */
  #hasArrived = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    window.addEventListener('hashchange', this.#goToAddress);
  }

  hostDisconnected(): void {
    connected.delete(this);
    window.removeEventListener('hashchange', this.#goToAddress);
  }

  /** Goes, the first time that there is something to go to, where the site's address leads. */
  arrive(): void {
    if (this.#hasArrived) return;
    this.#hasArrived = true;
    this.#goToAddress();
  }

  /** What a link to a place says in its address. */
  readonly hrefOf = (anchor: string): string => `#${this.#prefix}${anchor}`;

  /** Follows such a link. */
  readonly onGo = (event: MouseEvent, anchor: string): void => {
    // With a key held down the visitor wants another tab or window, which reads the address.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // The browser does not find a place inside a shadow root, and would change the address, which
    // some sites take for a route of theirs.
    event.preventDefault();
    const heading = this.#headingOf(anchor);
    if (heading) this.#goTo(heading);
    // A link stands before the place that it leads to is drawn.
    else void this.#host.updateComplete.then(() => this.#goTo(this.#headingOf(anchor)));
  };

  #goTo(heading: HTMLElement | null): void {
    heading?.focus({preventScroll: true});
    heading?.scrollIntoView();
  }

  /** Where the site's address leads, unless the site, or a page before this one, has such a place. */
  readonly #goToAddress = (): void => {
    const name = placeNamed(location.hash.slice(1));
    if (!name || document.getElementById(name)) return;
    const place = this.#placeFor(name);
    const others = [...connected].filter((other) => other !== this && other.#placeFor(name));
    if (others.every((other) => this.#isBefore(other))) this.#goTo(place);
  };

  #placeFor(name: string): HTMLElement | null {
    return name.startsWith(this.#prefix) ? this.#headingOf(name.slice(this.#prefix.length)) : null;
  }

  #headingOf(anchor: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`#${CSS.escape(headingId(anchor))}`);
  }

  /** Stands before the anchors in addresses, so that two pages on one site's page can be told apart. */
  get #prefix(): string {
    return this.#host.id && `${this.#host.id}-`;
  }

  /** Whether it stands before another one in the document. */
  #isBefore(other: Places): boolean {
    const position = this.#host.compareDocumentPosition(other.#host);
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
}

/** What an address calls a place. One that cannot be read is none of ours. */
function placeNamed(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
