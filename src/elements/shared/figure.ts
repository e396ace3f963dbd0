import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../../core/briefing/claims.js';
import {shareOf} from '../../core/briefing/drawing.js';
import {contestedInBrief, contestedView} from './figure-contested.js';
import {shareView} from './figure-drawing.js';
import {datedChip, fact, figureText, sourceText} from './figure-text.js';
import type {Wording} from './wording.js';

export interface FigureViewOptions {
  /** Whether what other sources say is told in a line each, without bars: where there is little room. */
  readonly inBrief?: boolean;
}

/**
 * A statistic with what is needed to trust it: its sentence, its source and age, what says
 * otherwise, and on demand (and on paper) when and where it was true. A share of people is drawn.
 * The large figure repeats what the sentence says, so screen readers hear the sentence only.
 * Styles: `figure.styles.ts`.
 */
export function figureView(
  figure: Figure,
  wording: Wording,
  {inBrief = false}: FigureViewOptions = {},
): TemplateResult {
  const {claim, replaces} = figure;
  const {messages} = wording;
  const value = figureText(claim, wording);
  const share = shareOf(claim);
  const source = sourceText(figure, wording);
  return html`
    <div part="figure" class="figure">
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
        <p part="source" class="aside">
          ${
            source === undefined
              ? messages.briefing.sourceNotStated
              : html`${messages.briefing.source}: ${source}`
          }${datedChip(figure, wording)}
          ${
            replaces.length
              ? html`<span class="chip">${messages.briefing.replacesEarlier}</span>`
              : nothing
          }
        </p>
        ${(inBrief ? contestedInBrief : contestedView)(figure, wording)} ${aboutView(figure, wording)}
      </div>
    </div>
  `;
}

/** When and where a figure was true, where to read it, and what else a reader must know of it. */
function aboutView(figure: Figure, wording: Wording): TemplateResult | typeof nothing {
  const {claim, replaces, contestedBy} = figure;
  const {messages} = wording;
  const {period, geography, source, caveat} = claim;
  const caveats = contestedBy.filter((other) => other.claim.caveat !== undefined);
  if (!period && !geography && !source?.url && !caveat && !replaces.length && !caveats.length)
    return nothing;
  return html`<details part="about">
    <summary>
      ${messages.briefing.aboutFigure}<span class="visually-hidden"
        >: ${wording.text(claim.statement)}</span
      >
    </summary>
    <dl class="facts">
      ${period ? fact(messages.briefing.period, messages.dates(period)) : nothing}
      ${geography ? fact(messages.briefing.place, wording.text(geography.name)) : nothing}
      ${
        source?.url
          ? fact(
              messages.briefing.source,
              html`<a href=${source.url} rel="noopener"
                >${wording.text(source.title ?? source.publisher)}</a
              >`,
            )
          : nothing
      }
    </dl>
    ${caveat ? html`<p>${wording.text(caveat)}</p>` : nothing}
    ${replaces.map(
      (former) =>
        html`<p>
          ${wording.within(messages.briefing.replacesFigure, wording.text(former.statement))}
        </p>`,
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
