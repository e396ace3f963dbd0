import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {live} from 'lit/directives/live.js';
import type {Option} from './options.js';

interface FieldView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface SelectView extends FieldView {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  /** What nothing chosen is called. None: something always is. */
  readonly unset?: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One of a few. A value that is none of them stands among them, so that nothing is lost unseen. */
export function selectView(view: SelectView): TemplateResult {
  const {id, label, options, value, unset, onChange} = view;
  const isKnown = value === undefined || options.some((option) => option.value === value);
  const all = [
    ...(unset === undefined ? [] : [{value: '', label: unset}]),
    ...options,
    ...(isKnown ? [] : [{value, label: `${value} (?)`}]),
  ];
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      class="select"
      id=${id}
      aria-describedby=${view.hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value || undefined)}
    >
      ${repeat(
        all,
        (option) => option.value,
        (option) =>
          html`<option value=${option.value} .selected=${option.value === (value ?? '')}>
            ${option.label}
          </option>`,
      )}
    </select>
    ${hintView(view)}
  </div>`;
}

interface TextView extends FieldView {
  readonly value: string | undefined;
  readonly inputmode?: 'numeric' | 'url';
  readonly onChange: (value: string | undefined) => void;
}

/** Words, taken on when the person has finished with them. */
export function textView(view: TextView): TemplateResult {
  const {id, label, value, inputmode = 'text', onChange} = view;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      class="input"
      id=${id}
      type="text"
      inputmode=${inputmode}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${view.hint ? `${id}-hint` : nothing}
      .value=${live(value ?? '')}
      @change=${(event: Event) =>
        onChange((event.target as HTMLInputElement).value.trim() || undefined)}
    />
    ${hintView(view)}
  </div>`;
}

interface NamedView extends Omit<SelectView, 'unset'> {
  /** Whether words that are no name here may mean something all the same. */
  readonly isOpen: boolean;
}

/** One of many, which the browser offers as its name is typed. */
export function namedView(view: NamedView): TemplateResult {
  const {id, label, options, value, onChange} = view;
  const shown = options.find((option) => option.value === value)?.label ?? value ?? '';
  const valueOf = (typed: string) => {
    const wanted = typed.toLowerCase();
    const found =
      options.find((option) => option.label.toLowerCase() === wanted) ??
      // A part of one name only is as good as the name.
      only(
        options.filter((option) => option.label.toLowerCase().includes(wanted)),
        view.isOpen,
      );
    return found?.value ?? typed;
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      class="input"
      id=${id}
      type="text"
      list="${id}-names"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${view.hint ? `${id}-hint` : nothing}
      .value=${live(shown)}
      @change=${(event: Event) => {
        const typed = (event.target as HTMLInputElement).value.trim();
        onChange(typed ? valueOf(typed) : undefined);
      }}
    />
    <datalist id="${id}-names">
      ${options.map((option) => html`<option value=${option.label}></option>`)}
    </datalist>
    ${hintView(view)}
  </div>`;
}

const only = (options: readonly Option[], isOpen: boolean): Option | undefined =>
  options.length === 1 && !isOpen ? options[0] : undefined;

interface ChecksView extends FieldView {
  readonly options: readonly Option[];
  /** Values with spaces between. */
  readonly value: string | undefined;
  /** How many are chosen, in words. */
  readonly chosen: (n: number) => string;
  readonly onChange: (value: string | undefined) => void;
}

/** Any of several, folded away until somebody wants them. */
export function checksView({
  id,
  label,
  options,
  value,
  chosen,
  onChange,
}: ChecksView): TemplateResult {
  const values = value?.split(/\s+/).filter(Boolean) ?? [];
  const others = values.filter((one) => !options.some((option) => option.value === one));
  const all = [...options, ...others.map((one) => ({value: one, label: `${one} (?)`}))];
  const toggle = (one: string, isOn: boolean) => {
    const next = all
      .map((option) => option.value)
      .filter((other) => (other === one ? isOn : values.includes(other)));
    onChange(next.join(' ') || undefined);
  };
  return html`<details class="fold" id=${id}>
    <summary>
      <span class="fold-name">${label}<span class="visually-hidden">:</span></span> <span class="hint">${chosen(values.length)}</span>
    </summary>
    <fieldset class="checks">
      <legend class="visually-hidden">${label}</legend>
      ${all.map((option) =>
        checkView(option.label, values.includes(option.value), (isOn) => {
          toggle(option.value, isOn);
        }),
      )}
    </fieldset>
  </details>`;
}

/** Something that is so or not. */
export function checkView(
  label: string,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => {
        onChange((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span>
  </label>`;
}

interface RadiosView extends Omit<FieldView, 'hint'> {
  readonly value: string;
  readonly options: readonly (Option & {
    readonly hint?: unknown;
    readonly tag?: string | undefined;
  })[];
  readonly onChange: (value: string) => void;
}

/** One of a few that need a word of explanation. */
export function radiosView({id, label, value, options, onChange}: RadiosView): TemplateResult {
  return html`<fieldset class="radios">
    <legend class="legend">${label}</legend>
    ${options.map(
      (option) =>
        html`<div class="radio">
          <input
            type="radio"
            id="${id}-${option.value}"
            name=${id}
            value=${option.value}
            aria-describedby="${id}-${option.value}-hint"
            .checked=${live(option.value === value)}
            @change=${() => {
              onChange(option.value);
            }}
          />
          <label for="${id}-${option.value}">${option.label}</label>
          ${option.tag ? html`<span class="tag">${option.tag}</span>` : nothing}
          <p class="hint" id="${id}-${option.value}-hint">${option.hint}</p>
        </div>`,
    )}
  </fieldset>`;
}

const hintView = ({id, hint}: FieldView) =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
