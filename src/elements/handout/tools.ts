import {html, nothing, type TemplateResult} from 'lit';
import type {QrSquares} from '../../core/qr/qr-squares.js';
import {longestTitle} from '../../core/handout/title.js';
import type {HandoutMessages} from '../../locales/messages/handout.js';
import {qrPicture} from './sheet-view.js';

/** What a practitioner sets of a sheet. */
export interface SheetForm {
  readonly title: string;
  readonly note: string;
  readonly isLarge: boolean;
  /** BCP 47 tag without region. */
  readonly language: string;
  /** Languages to choose from: tags with their own names. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
}

export interface FormActions {
  readonly onTitle: (title: string) => void;
  readonly onNote: (note: string) => void;
  readonly onSize: (isLarge: boolean) => void;
  readonly onLanguage: (tag: string) => void;
}

/** Title, note, size of print and language. */
export function formView(
  form: SheetForm,
  words: HandoutMessages,
  actions: FormActions,
): TemplateResult {
  const typed = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
  return html`<div part="form" class="form">
    <div class="field">
      <label for="title">${words.titleLabel}</label>
      <span class="hint" id="title-hint">${words.titleHint}</span>
      <input
        part="input"
        class="input"
        id="title"
        aria-describedby="title-hint"
        maxlength=${longestTitle}
        autocomplete="off"
        .value=${form.title}
        @change=${(event: Event) => actions.onTitle(typed(event))}
      />
    </div>
    <div class="field">
      <label for="note">${words.noteLabel}</label>
      <span class="hint" id="note-hint">${words.noteHint}</span>
      <textarea
        part="input"
        class="input"
        id="note"
        rows="3"
        aria-describedby="note-hint"
        autocomplete="off"
        .value=${form.note}
        @input=${(event: Event) => actions.onNote(typed(event))}
      ></textarea>
    </div>
    <div class="choices">
      <fieldset>
        <legend class="legend">${words.size}</legend>
        ${(['standard', 'large'] as const).map(
          (size) => html`<label class="check">
            <input
              type="radio"
              name="size"
              value=${size}
              .checked=${(size === 'large') === form.isLarge}
              @change=${() => actions.onSize(size === 'large')}
            />
            ${words.sizes[size]}
          </label>`,
        )}
      </fieldset>
      <fieldset>
        <legend class="legend">${words.language}</legend>
        ${form.languages.map(
          ([tag, name]) => html`<label class="check">
            <input
              type="radio"
              name="language"
              value=${tag}
              .checked=${tag === form.language}
              @change=${() => actions.onLanguage(tag)}
            />
            <span lang=${tag}>${name}</span>
          </label>`,
        )}
      </fieldset>
    </div>
  </div>`;
}

export interface Deliveries {
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onShare: () => void;
  readonly onCopyLink: () => void;
  readonly onClear: () => void;
}

/** The ways in which a sheet leaves the page. */
export function deliveryView(
  words: HandoutMessages,
  link: {readonly address: string; readonly code: QrSquares | undefined} | undefined,
  /** The sheet as text, where the browser did not let it be copied. */
  text: string | undefined,
  actions: Deliveries,
): TemplateResult {
  const button = (label: string, onPress: () => void, isQuiet = true) =>
    html`<button
      part="button"
      class=${isQuiet ? 'button quiet' : 'button'}
      type="button"
      @click=${onPress}
    >
      ${label}
    </button>`;
  return html`<div part="tools" class="tools">
      ${button(words.print, actions.onPrint, false)} ${button(words.copy, actions.onCopy)}
      ${button(words.download, actions.onSave)}
      <button
        part="button"
        class="button quiet"
        type="button"
        aria-expanded=${link ? 'true' : 'false'}
        @click=${actions.onShare}
      >
        ${words.share}
      </button>
      ${button(words.clear, actions.onClear)}
    </div>
    ${
      text === undefined
        ? nothing
        : html`<div class="field">
          <label for="text">${words.copyFailed}</label>
          <textarea part="input" class="input" id="text" rows="8" readonly .value=${text}></textarea>
        </div>`
    }
    ${
      link
        ? html`<div part="share" class="share">
          <div class="field">
            <label for="link">${words.linkLabel}</label>
            <span class="hint" id="link-hint">${words.shareHint}</span>
            <input
              part="input"
              class="input"
              id="link"
              readonly
              aria-describedby="link-hint"
              .value=${link.address}
            />
          </div>
          <p>${button(words.copyLink, actions.onCopyLink)}</p>
          ${link.code ? codePicture(link.code, words.scanLink) : nothing}
        </div>`
        : nothing
    }`;
}

/** The code of a link, whose address stands above it already. */
const codePicture = (code: QrSquares, label: string): TemplateResult =>
  html`<figure class="link-code">
    ${qrPicture(code)}
    <figcaption>${label}</figcaption>
  </figure>`;
