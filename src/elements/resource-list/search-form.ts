import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages/index.js';

interface SearchForm {
  readonly words: string;
  /** Whether the widget has a heading to name the search by. */
  readonly isNamed: boolean;
  /** What names it otherwise. */
  readonly label: string | undefined;
  readonly onFocus: () => void;
  readonly onInput: (words: string) => void;
  readonly onSubmit: (words: string) => void;
}

/** The search box of a list. Named by the heading, so that a page with two lists has two searches to tell apart. */
export function searchForm(
  {words, isNamed, label, onFocus, onInput, onSubmit}: SearchForm,
  {list}: Messages,
): TemplateResult {
  return html`
    <form
      part="search"
      class="search field"
      role="search"
      aria-labelledby=${isNamed ? 'heading' : nothing}
      aria-label=${(!isNamed && label) || nothing}
      @submit=${(event: Event) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        onSubmit(form.querySelector('input')!.value);
      }}
    >
      <label for="words">${list.searchLabel}</label>
      <div class="field-row">
        <input
          part="input"
          class="input"
          id="words"
          type="search"
          maxlength="200"
          autocomplete="off"
          .value=${words}
          @focus=${onFocus}
          @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
        />
        <button part="button" class="button" type="submit">${list.searchButton}</button>
      </div>
    </form>
  `;
}
