import {html, type TemplateResult} from 'lit';
import type {Wording} from '../shared/wording.js';

/** The area that another widget of the feed has chosen, and a way out of it. */
export function areaView(name: string, {messages}: Wording, onClear: () => void): TemplateResult {
  return html`<p part="area" class="choices">
    ${messages.list.inArea(name)}
    <button part="clear" class="link-button" type="button" @click=${onClear}>
      ${messages.region.clear}
    </button>
  </p>`;
}
