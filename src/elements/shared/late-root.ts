import {adoptStyles, LitElement, type CSSResultOrNative} from 'lit';

/**
 * An element that leaves alone what its author put inside, until it has something to show instead. A
 * shadow root has the browser style and lay out all of that once more, for nothing to be seen: on an
 * old phone a tenth of a second for twenty resources.
 */
export abstract class LateRoot extends LitElement {
  #isWaiting = false;
  #addedStyles: readonly CSSResultOrNative[] = [];

  /** Whether what is inside says as much as the element could at first. Asked once. */
  protected abstract get isWrittenOut(): boolean;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isWaiting = this.isWrittenOut;
    return this.#isWaiting ? document.createDocumentFragment() : super.createRenderRoot();
  }

  /** Gives the element its root, if it has none. To be called in `willUpdate()`, once there is something to show. */
  protected takeRoot(): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.beforeRoot();
    (this as {renderRoot: HTMLElement | DocumentFragment}).renderRoot = super.createRenderRoot();
    if (this.#addedStyles.length > 0) this.addStyles(this.#addedStyles);
  }

  /** What is inside still shows, for the last time. Default: nothing is done. */
  protected beforeRoot(): void {
    // For those who measure what gives way.
  }

  /** Adds style sheets to the element's own, in the place of those that were added before. */
  protected addStyles(styles: readonly CSSResultOrNative[]): void {
    this.#addedStyles = styles;
    const {elementStyles} = this.constructor as typeof LitElement;
    if (this.shadowRoot) adoptStyles(this.shadowRoot, [...elementStyles, ...styles]);
  }
}
