import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Token} from './tokens.js';

interface Control {
  readonly token: Token;
  /** What was chosen, or what the theme has; empty where neither says anything. */
  readonly value: string;
  /** For a colour, as it is seen: `#rrggbb`. */
  readonly seen: string;
  /** @param value - Empty: as it was. */
  readonly onChange: (value: string) => void;
}

const fonts = ['system-ui, sans-serif', 'Georgia, serif', 'ui-monospace, monospace', 'inherit'];
const weights = ['400', '500', '600', '700', '800'];

/** One custom property with the control that is right for it, and its description. */
export function control({token, value, seen, onChange}: Control): TemplateResult {
  const {name, description, type, usual = ''} = token;
  const id = `token-${name}`;
  const told = `${id}-about`;
  const change = (event: Event) => {
    onChange((event.target as HTMLInputElement | HTMLSelectElement).value.trim());
  };
  return html`<div class="control">
    <label for=${id}>${name}</label>
    <div class="row">${box()}</div>
    <p id=${told} class="about">${description.replaceAll('`', '')}</p>
  </div>`;

  function box(): TemplateResult {
    switch (type.kind) {
      case 'colour':
        return html`${text(usual)}<input
            type="color"
            aria-label="Pick ${name}"
            .value=${live(seen)}
            @change=${change}
          />`;
      case 'font':
        return html`${text(usual)}<datalist id="${id}-list">
            ${fonts.map((font) => html`<option value=${font}></option>`)}
          </datalist>`;
      case 'weight':
        return html`<select id=${id} aria-describedby=${told} @change=${change}>
          <option value="" ?selected=${!weights.includes(value)}>${value || usual}</option>
          ${weights.map((weight) => html`<option ?selected=${weight === value}>${weight}</option>`)}
        </select>`;
      case 'length': {
        const {unit} = type;
        return html`<input
            id=${id}
            type="number"
            step=${unit === 'px' ? '1' : '0.0625'}
            aria-describedby=${told}
            placeholder=${Number.parseFloat(usual) || nothing}
            .value=${live(value.endsWith(unit) || value === '0' ? String(Number.parseFloat(value)) : '')}
            @change=${(event: Event) => {
              const {value: number} = event.target as HTMLInputElement;
              onChange(number && `${number}${unit}`);
            }}
          /><span aria-hidden="true">${unit}</span>`;
      }
      case 'number':
        return html`<input
            id=${id}
            type="range"
            min=${type.min}
            max=${type.max}
            step="0.05"
            aria-describedby=${told}
            .value=${live(value || usual)}
            @change=${change}
          /><output for=${id}>${value || usual}</output>`;
    }
  }

  function text(placeholder: string): TemplateResult {
    return html`<input
      id=${id}
      type="text"
      spellcheck="false"
      autocomplete="off"
      aria-describedby=${told}
      list=${type.kind === 'font' ? `${id}-list` : nothing}
      placeholder=${placeholder || 'follows'}
      .value=${live(value)}
      @change=${change}
    />`;
  }
}
