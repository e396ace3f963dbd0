import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../../core/briefing/claims.js';
import type {Claim} from '../../core/feed/format/claim.js';
import {figureBox} from './figure-box.js';
import {contestedInBrief, contestedView} from './figure-contested.js';
import {datedChip, fact, figureText, periodText, placeText, sourceText} from './figure-text.js';
import type {Wording} from './wording.js';

export interface FigureViewOptions {
  /** Whether what other sources say is told in a line each, without bars: where there is little room. */
  readonly inBrief?: boolean;
}

/**
 * A statistic with what is needed to trust it: its sentence, what a reader must know of it, its
 * source and age, what says otherwise, and on demand (and on paper) when and where it was true. A
 * share of people is drawn.
 * Styles: `figure.styles.ts`.
 */
export function figureView(
  figure: Figure,
  wording: Wording,
  {inBrief = false}: FigureViewOptions = {},
): TemplateResult {
  const {claim, replaces} = figure;
  const {briefing} = wording.messages;
  const source = sourceText(figure, wording);
  return figureBox(
    claim,
    wording,
    html`${claim.caveat ? html`<p>${wording.text(claim.caveat)}</p>` : nothing}
      <p part="source" class="aside">
        ${source === undefined ? briefing.sourceNotStated : html`${briefing.source}: ${source}`}${datedChip(
          figure,
          wording,
        )}
        ${replaces.length ? html`<span class="chip">${briefing.replacesEarlier}</span>` : nothing}
      </p>
      ${(inBrief ? contestedInBrief : contestedView)(figure, wording)} ${aboutView(figure, wording)}`,
  );
}

/**
 * A figure that stands in full above: its sentence, and that it replaces an earlier one, which is
 * told on demand. Styles: `figure.styles.ts`.
 */
export function repeatedFigureView({claim, replaces}: Figure, wording: Wording): TemplateResult {
  const {briefing} = wording.messages;
  return html`<div part="figure" class="figure">
    <div class="figure-words">
      <p part="statement">${wording.text(claim.statement)}</p>
      ${
        replaces.length
          ? html`<details part="about">
            <summary>
              ${briefing.replacesEarlier}<span class="visually-hidden"
                >: ${wording.text(claim.statement)}</span
              >
            </summary>
            ${replaces.map((former) => html`<p>${wording.text(former.statement)}</p>`)}
          </details>`
          : nothing
      }
    </div>
  </div>`;
}

/**
 * When and where a figure was true, where to read it, and what it replaces or differs from. That
 * something is not known is said too: silence would pass for certainty.
 */
function aboutView(figure: Figure, wording: Wording): TemplateResult {
  const {claim, replaces, contestedBy} = figure;
  const {briefing} = wording.messages;
  const caveats = contestedBy.filter((other) => other.claim.caveat !== undefined);
  return html`<details part="about">
    <summary>
      ${briefing.aboutFigure}<span class="visually-hidden"
        >: ${wording.text(claim.statement)}</span
      >
    </summary>
    <dl class="facts">
      ${fact(briefing.period, periodText(claim, wording))}
      ${fact(briefing.place, placeText(claim, wording))}
      ${fact(briefing.source, sourceTitle(claim, wording), !claim.source?.title)}
    </dl>
    ${replaces.map(
      (former) =>
        html`<p>${wording.within(briefing.replacesFigure, wording.text(former.statement))}</p>`,
    )}
    ${caveats.map((other) => {
      const own = figureText(claim, wording);
      const value = figureText(other.claim, wording);
      // Two that say the same number of different things are told apart by who says it.
      const name = value === own ? sourceText(other, wording) : value;
      return html`<p>
        ${name ? html`<b>${name}:</b> ` : nothing}${wording.text(other.claim.caveat!)}
      </p>`;
    })}
  </details>`;
}

/** What to look for, or to follow, to read it oneself. */
function sourceTitle({source}: Claim, wording: Wording): TemplateResult | string {
  if (!source) return wording.messages.briefing.notStated;
  const words = wording.text(source.title ?? source.publisher);
  return source.url ? html`<a href=${source.url} rel="noopener noreferrer">${words}</a>` : words;
}
