import {html, nothing, type TemplateResult} from 'lit';
import type {Listing} from '../../core/search/directory.js';
import type {Wording} from './wording.js';

/** The parts of a series below its own entry; nothing when it has none. */
export function seriesParts(
  parts: readonly Listing[],
  wording: Wording,
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  return html`<div part="series" class="series">
    <p>${wording.messages.page.series(parts.length)}</p>
    <ul>
      ${parts.map(({resource: {title, url, summary}}) => {
        const name = wording.text(title);
        return html`<li>
          <strong
            >${url ? html`<a part="link" href=${url} rel="noopener noreferrer">${name}</a>` : name}</strong
          >
          ${summary ? html`<span class="aside">${wording.text(summary)}</span>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}
