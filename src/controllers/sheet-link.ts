import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {safeLink} from '../core/feed/string-formats.js';
import {decodeLink, type ReadLink, type SharedItem} from '../core/handout/link.js';

/** The link that a sheet came with: what the page's address says, when it is opened and whenever it changes. */
export class SheetLink implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onArrive: () => void;
  read: ReadLink = {kind: 'none'};

  /** @param onArrive - Called before the host updates with another link. */
  constructor(host: ReactiveControllerHost, onArrive: () => void) {
    this.#host = host;
    this.#onArrive = onArrive;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#arrive);
    this.#arrive();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#arrive);
  }

  /** What it says that is on the sheet. */
  get items(): readonly SharedItem[] {
    return this.read.kind === 'sheet' ? this.read.sheet.items : [];
  }

  forget(): void {
    this.#set({kind: 'none'});
  }

  readonly #arrive = () => {
    const link = decodeLink(location.hash);
    // A link to a place on the page takes nothing off the sheet.
    if (link.kind === 'none') return;
    this.#onArrive();
    this.#set(link);
  };

  #set(link: ReadLink): void {
    this.read = link;
    this.#host.requestUpdate();
  }
}

/**
 * Address of the page that links lead to, without its fragment and without what a visitor chose there.
 *
 * @param own - The author's; without it, or where it is no address: this page.
 */
export function linkedPage(own: string | undefined, base: string): string {
  const written = own?.trim();
  const url = new URL((written && safeLink(written, base)) || location.href);
  for (const name of [...url.searchParams.keys()])
    if (name.startsWith('sp.')) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}
