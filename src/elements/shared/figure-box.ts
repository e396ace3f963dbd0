import {html, nothing, type TemplateResult} from 'lit';
import type {Claim} from '../../core/feed/format/claim.js';
import {shareOf} from '../../core/briefing/drawing.js';
import {shareView} from './figure-drawing.js';
import {figureText} from './figure-text.js';
import type {Wording} from './wording.js';

/**
 * A figure's number, its drawing when it is a share of people, and its sentence. The large number
 * repeats what the sentence says, so screen readers hear the sentence only.
 * Styles: `figure.styles.ts`.
 *
 * @param below - What is said of it under the sentence.
 */
export function figureBox(claim: Claim, wording: Wording, below: unknown): TemplateResult {
  const value = figureText(claim, wording);
  const share = shareOf(claim);
  return html`<div part="figure" class="figure">
    ${
      value
        ? html`<div class="figure-value">
            <p part="value" class="value" aria-hidden="true">${value}</p>
          </div>`
        : nothing
    }
    ${share ? shareView(share, wording) : nothing}
    <div class="figure-words">
      <p part="statement">${wording.text(claim.statement)}</p>
      ${below}
    </div>
  </div>`;
}
