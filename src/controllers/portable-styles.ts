import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Dresses its host again when a page moves it into the document of another window, such as an
 * iframe's: a document takes none of another one's style sheets, and drops them.
 */
export class PortableStyles implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What the host was dressed with last. */
  #sheets: readonly CSSStyleSheet[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {ownerDocument, shadowRoot} = this.#host;
    const view = ownerDocument.defaultView;
    if (!view || !shadowRoot || this.#sheets.length === 0) return;
    if (shadowRoot.adoptedStyleSheets.length > 0) return;
    shadowRoot.adoptedStyleSheets = this.#sheets.map(({cssRules}) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync([...cssRules].map(({cssText}) => cssText).join('\n'));
      return sheet;
    });
  }

  hostUpdated(): void {
    // They are gone by the time that the host hears of a move.
    this.#sheets = [...(this.#host.shadowRoot?.adoptedStyleSheets ?? [])];
  }
}
