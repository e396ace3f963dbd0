import {html, nothing, type TemplateResult} from 'lit';
import type {Claim} from '../../core/feed/format/claim.js';
import type {Figure} from '../../core/briefing/claims.js';
import type {Wording} from './wording.js';

/**
 * A statistic with what is needed to trust it. The large figure repeats what the sentence
 * says, so screen readers hear the sentence only.
 */
export function figureView(figure: Figure, wording: Wording): TemplateResult {
  const {claim, replaces, dated} = figure;
  const {messages} = wording;
  const value = figureText(claim, wording);
  return html`
    <div part="figure" class="figure">
      ${
        value
          ? html`<div class="figure-value">
            <p part="value" class="value" aria-hidden="true">${value}</p>
          </div>`
          : nothing
      }
      <div class="figure-words">
        <p part="statement">${wording.text(claim.statement)}</p>
        <p part="source" class="aside">
          ${
            claim.source
              ? html`${messages.briefing.source}: ${sourceText(claim, wording, dated)}`
              : messages.briefing.sourceNotStated
          }${dated ? html` <span class="chip">${messages.briefing.dated(dated)}</span>` : nothing}
          ${
            replaces.length
              ? html`<span class="chip">${messages.briefing.replacesEarlier}</span>`
              : nothing
          }
        </p>
        ${renderContested(figure, wording)}
        ${
          hasMore(figure)
            ? html`<details part="about">
              <summary>
                ${messages.briefing.aboutFigure}<span class="visually-hidden"
                  >: ${wording.text(claim.statement)}</span
                >
              </summary>
              <dl class="facts">
                ${
                  claim.period
                    ? fact(messages.briefing.period, messages.dates(claim.period))
                    : nothing
                }
                ${
                  claim.geography
                    ? fact(messages.briefing.place, wording.text(claim.geography.name))
                    : nothing
                }
                ${
                  claim.source?.url
                    ? fact(
                        messages.briefing.source,
                        html`<a href=${claim.source.url} rel="noopener"
                        >${wording.text(claim.source.title ?? claim.source.publisher)}</a
                      >`,
                      )
                    : nothing
                }
              </dl>
              ${claim.caveat ? html`<p>${wording.text(claim.caveat)}</p>` : nothing}
              ${replaces.map(
                (former) =>
                  html`<p>
                    ${wording.within(messages.briefing.replacesFigure, wording.text(former.statement))}
                  </p>`,
              )}
            </details>`
            : nothing
        }
      </div>
    </div>
  `;
}

/** What says otherwise: in full, or by pointing to it where it is shown anyway. */
function renderContested({contestedBy, contestedHere}: Figure, wording: Wording) {
  const {contested, compareHere} = wording.messages.briefing;
  if (contestedBy.length === 0 && contestedHere.length === 0) return nothing;
  return html`<div part="contested" class="contested">
    ${
      contestedBy.length
        ? html`<p>${contested}:</p>
          <ul>
            ${contestedBy.map((other) => renderOther(other, wording))}
          </ul>`
        : nothing
    }
    ${
      contestedHere.length
        ? html`<p>${contestedBy.length ? nothing : `${contested}. `}${compareHere}</p>`
        : nothing
    }
  </div>`;
}

function renderOther(other: Claim, wording: Wording): TemplateResult {
  return html`<li>
    ${wording.text(other.statement)}
    <span class="aside"
      >(${
        other.source
          ? sourceText(other, wording)
          : wording.messages.briefing.sourceNotStated.toLocaleLowerCase(wording.messages.tag)
      })</span
    >
  </li>`;
}

/** The figure as a reader meets it: “Over 10,000,000”, “7%”. */
function figureText(claim: Claim, {messages}: Wording): string | undefined {
  const {value, unit, qualifier} = claim;
  if (value === undefined) return;
  const number = messages.number(value);
  const figure = (unit && messages.briefing.unit[unit]?.(number, value)) ?? number;
  return qualifier ? messages.briefing.qualifier[qualifier](figure) : figure;
}

/** @param dated - A year that is said already. */
function sourceText({source}: Claim, wording: Wording, dated?: string): TemplateResult | string {
  if (!source) return '';
  const publisher = wording.text(source.publisher);
  return source.year && String(source.year) !== dated
    ? html`${publisher}, ${String(source.year)}`
    : html`${publisher}`;
}

const hasMore = ({claim, replaces}: Figure) =>
  claim.period !== undefined ||
  claim.geography !== undefined ||
  claim.source?.url !== undefined ||
  claim.caveat !== undefined ||
  replaces.length > 0;

const fact = (name: string, value: unknown) => html`
  <div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>
`;
