import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {FurtherWords} from '../../controllers/further-words.js';
import {Localiser} from '../../controllers/localiser.js';
import {presses, ShiftThrice} from '../../controllers/shift-thrice.js';
import {exitTarget, type ExitMessage} from '../../core/exit/exit.js';
import {baseLanguage} from '../../core/feed/format/text.js';
import {exitWords} from '../../locales/exit.js';
import styles from './exit.styles.js';

/**
 * A way to leave the page quickly: a button that stays in view, or Shift pressed three times. The page
 * is blank at once, and the place it leads to takes its place in the history, so that “back” does not
 * show it again. What was looked at before is in the history all the same, which it does not clear.
 *
 * @summary A button to leave the page quickly; Shift pressed three times does the same
 * @tag signpost-exit
 *
 * @slot - Shown where there is no script: put one link here. Its address is where the button leads, too.
 * @csspart button - The button.
 * @cssprop [--signpost-font=inherit] - Typeface.
 * @cssprop [--signpost-brand=#0b5394] - The host's own colour: the button and its outline follow.
 * @cssprop [--signpost-accent] - Colour of the button. Default: `brand`.
 * @cssprop [--signpost-accent-hover] - The same under the pointer. Default: a stronger `brand`.
 * @cssprop [--signpost-on-accent=#fff] - Text on that colour.
 * @cssprop [--signpost-focus] - Outline of what has focus. Default: `brand`.
 * @cssprop [--signpost-radius=0.375rem] - Roundness of corners.
 */
export class SignpostExit extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** Address of where it leads, of the web. Without it: that of the link inside, else a page about the weather. */
  @property() href?: string;

  /** How often the key was pressed so far. */
  @state() private pressed = 0;
  @state() private said = '';

  readonly #localiser = new Localiser(this);
  readonly #words = new FurtherWords(this, exitWords);

  constructor() {
    super();
    this.addController(new ShiftThrice({onPress: (count) => this.#onPress(count)}));
  }

  protected override render(): TemplateResult {
    const {lang} = this.#localiser;
    const words = this.#words.in(lang);
    // On a page in a language that the library does not speak, its sentences are in English.
    const isForeign = words === exitWords.english && baseLanguage(lang) !== 'en';
    return html`<div class="exit" lang=${isForeign ? 'en' : nothing}>
      <a
        part="button"
        class="button"
        href=${this.#target}
        target=${self.origin === 'null' ? '_blank' : '_top'}
        rel="nofollow noreferrer"
        draggable="false"
        @click=${this.#leave}
        >${words.leave}<span class="visually-hidden">, ${words.hint}</span
        ><span class="presses" aria-hidden="true"
          >${Array.from(
            {length: presses},
            (_, index) =>
              html`<span class=${index < this.pressed ? 'press pressed' : 'press'}></span>`,
          )}</span
        ></a
      >
      <p class="visually-hidden" role="status">${this.said}</p>
      <dialog class="blank" aria-label=${words.leaving}></dialog>
    </div>`;
  }

  get #target(): string {
    const [link, ...others] = this.querySelectorAll('a[href]');
    // Several are no way out, but what somebody wrote to be read, such as where help is.
    const own = others.length === 0 ? link?.getAttribute('href') : undefined;
    return exitTarget([this.href, own], this.baseURI);
  }

  #onPress(count: number): void {
    const words = this.#words.in(this.#localiser.lang);
    this.pressed = count;
    const left = presses - count;
    this.said = count === 0 ? words.expired : left > 0 ? words.more(left) : words.leaving;
    if (left === 0) this.#leave();
  }

  readonly #leave = (event?: Event) => {
    const href = this.#target;
    this.#blank();
    if (parent === window) {
      event?.preventDefault();
      this.#tellNobody();
      location.replace(href);
      return;
    }
    // What the page around shows is not this page's to blank; it is asked to.
    const message: ExitMessage = {type: 'signpost:exit', version: 1, href};
    parent.postMessage(message, '*');
    try {
      top!.location.replace(href);
      event?.preventDefault();
    } catch {
      // A sandbox forbids it: the link opens a tab, and the page around leaves if it listens.
    }
  };

  /** Covers all there is, above whatever else the page has put on top. */
  #blank(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    // Its tab is in view as long as the next page is on its way.
    this.ownerDocument.title = '\u00a0';
  }

  /** Where the visitor goes is not to know where they were. */
  #tellNobody(): void {
    const policy = this.ownerDocument.createElement('meta');
    policy.name = 'referrer';
    policy.content = 'no-referrer';
    this.ownerDocument.documentElement.append(policy);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-exit': SignpostExit;
  }
}
