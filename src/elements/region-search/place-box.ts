/* eslint lit-a11y/click-events-have-key-events: off -- focus is in the box, and so are the keys */
import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {PlaceOption} from '../../core/areas/index.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

interface PlaceBoxParts {
  /** What to offer for a text, from what is at hand now; undefined while that cannot be told. */
  readonly suggest: (text: string) => readonly PlaceOption[] | undefined;
  /** What stands after an option's wording. */
  readonly asideOf: (option: PlaceOption) => string;
  /** Says how many are offered once the visitor has paused; undefined is not said. */
  readonly announce: (count: () => number | undefined) => void;
  /** The visitor took an option; the box shows its wording. */
  readonly onTake: (option: PlaceOption) => void;
}

/**
 * The box to say where in, with suggestions: an editable combobox with list autocomplete and manual
 * selection, after the ARIA Authoring Practices. Focus stays in the box. What is typed stays as it
 * was typed until an option is taken.
 *
 * It renders its list by itself: a key must not render all the results below once more.
 */
export class PlaceBox implements ReactiveController {
  readonly #host: Host;
  readonly #parts: PlaceBoxParts;
  /** Whether the visitor is being offered something, if only they type on. */
  #isOffering = false;
  #options: readonly PlaceOption[] = [];
  /** Index of the option that Enter takes; −1 for none. */
  #active = -1;
  #taken: PlaceOption | undefined;

  constructor(host: Host, parts: PlaceBoxParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    // More names may have come, or another language.
    if (this.#isOffering) this.#offer();
  }

  hostDisconnected(): void {
    this.close();
  }

  /** The option whose wording the box shows, as long as nobody has edited it. */
  get taken(): PlaceOption | undefined {
    return this.#taken?.wording === this.#input?.value ? this.#taken : undefined;
  }

  close(): void {
    this.#isOffering = false;
    this.#options = [];
    this.#active = -1;
    this.#draw();
  }

  /**
   * @param labelId - Element that names box and list.
   * @param hintIds - Elements that describe the box.
   * @param isWrong - Whether what is in it was not understood, which one of those elements says.
   */
  view(labelId: string, hintIds: string, isWrong: boolean, onFocus: () => void): TemplateResult {
    // Suggestions of the browser would lie over these, and its corrections change place names.
    return html`
      <div class="place-box">
        <input
          part="input"
          class="input"
          id="where"
          type="text"
          maxlength="100"
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-labelledby=${labelId}
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls="suggestions"
          aria-describedby=${hintIds}
          aria-invalid=${isWrong ? 'true' : nothing}
          @focus=${onFocus}
          @blur=${this.#onBlur}
          @click=${this.#onClick}
          @input=${this.#onInput}
          @keydown=${this.#onKeyDown}
        />
        <ul
          part="suggestions"
          class="suggestions"
          id="suggestions"
          role="listbox"
          aria-labelledby=${labelId}
          hidden
          @mousedown=${keepFocus}
        ></ul>
      </div>
    `;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('#where');
  }

  /** Finds and shows what to offer for the text as it is now. */
  #offer(): void {
    const active = this.#options[this.#active];
    const before = this.#options.length;
    this.#options = this.#suggest() ?? [];
    this.#active = active ? this.#options.findIndex((option) => isSame(option, active)) : -1;
    const isNew = !this.#isOffering || this.#options.length !== before;
    this.#isOffering = true;
    this.#draw();
    if (isNew) this.#parts.announce(() => (this.#isOffering ? this.#suggest()?.length : undefined));
  }

  #suggest(): readonly PlaceOption[] | undefined {
    return this.#parts.suggest(this.#input?.value ?? '');
  }

  #draw(): void {
    const input = this.#input;
    const list = this.#host.renderRoot.querySelector<HTMLElement>('#suggestions');
    if (!input || !list) return;
    const isOpen = this.#options.length > 0;
    render(
      this.#options.map((option, index) => this.#optionView(option, index)),
      list,
    );
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (this.#active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', idOf(this.#active));
  }

  #optionView(option: PlaceOption, index: number): TemplateResult {
    const {wording: name, marked: [start, end] = [0, 0]} = option;
    const aside = this.#parts.asideOf(option);
    // On one line: white space between the pieces would part the name.
    // prettier-ignore
    const words = html`${name.slice(0, start)}${start < end ? html`<mark>${name.slice(start, end)}</mark>` : nothing}${name.slice(end)}${aside}`;
    return html`
      <li
        part="suggestion"
        class="suggestion"
        id=${idOf(index)}
        role="option"
        aria-selected=${index === this.#active ? 'true' : 'false'}
        @click=${() => this.#take(option)}
      >
        ${words}
      </li>
    `;
  }

  #activate(index: number): void {
    this.#active = index;
    this.#draw();
    this.#host.renderRoot.querySelector(`#${idOf(index)}`)?.scrollIntoView({block: 'nearest'});
  }

  #take(option: PlaceOption): void {
    this.#taken = option;
    if (this.#input) this.#input.value = option.wording;
    this.close();
    this.#parts.onTake(option);
  }

  readonly #onInput = () => {
    this.#taken = undefined;
    this.#active = -1;
    this.#isOffering = false;
    this.#offer();
  };

  readonly #onBlur = () => {
    if (this.#isOffering) this.close();
  };

  /** A finger has no arrow keys to open the list again with. */
  readonly #onClick = () => {
    if (!this.#isOffering && this.#input?.value && !this.taken) this.#offer();
  };

  readonly #onKeyDown = (event: KeyboardEvent) => {
    // The key belongs to the composition of a character.
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#onArrow(event, event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Home':
      case 'End':
        this.#onEdge(event);
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#letGo();
        break;
      case 'Enter': {
        const option = this.#options[this.#active];
        if (!option) break;
        event.preventDefault();
        this.#take(option);
        break;
      }
      case 'Escape':
        if (this.#options.length === 0) break;
        // One key closes one thing: not the partner's dialog around the widget too.
        event.preventDefault();
        event.stopPropagation();
        this.close();
    }
  };

  #onArrow(event: KeyboardEvent, step: 1 | -1): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey && step < 0) return this.close();
    if (this.#options.length === 0) this.#offer();
    const {length} = this.#options;
    if (length === 0) return;
    // The caret would go to the beginning or the end.
    event.preventDefault();
    if (event.altKey) return;
    const from = this.#active < 0 && step < 0 ? length : this.#active;
    this.#activate((from + step + length) % length);
  }

  /** The caret moves in the text, on systems too where these keys scroll the page. */
  #onEdge(event: KeyboardEvent): void {
    this.#letGo();
    const input = this.#input;
    if (!input || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const at = event.key === 'Home' ? 0 : input.value.length;
    input.setSelectionRange(at, at);
  }

  /** The visitor is back in the text, so Enter means what is written there. */
  #letGo(): void {
    if (this.#active < 0) return;
    this.#active = -1;
    this.#draw();
  }
}

/** A press on the list, or on its scroll bar, must not take focus from the box. */
const keepFocus = (event: Event) => event.preventDefault();

const idOf = (index: number) => `suggestion-${index}`;

const isSame = (a: PlaceOption, b: PlaceOption) =>
  a.wording === b.wording && a.codes.join() === b.codes.join();
