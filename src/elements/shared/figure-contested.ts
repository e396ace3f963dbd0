import {html, nothing, type TemplateResult} from 'lit';
import type {Figure, Statement} from '../../core/briefing/claims.js';
import type {Difference} from '../../core/briefing/differences.js';
import {barsOf, type Bar} from '../../core/briefing/drawing.js';
import {barView} from './figure-drawing.js';
import {datedChip, figureText, periodText, placeText, sourceText} from './figure-text.js';
import type {Wording} from './wording.js';

/**
 * What other sources say, each with what it differs in from the figure and, where the numbers can
 * be compared, as bars of one scale. Under an author's choice it waits until somebody asks.
 */
export function contestedView(figure: Figure, wording: Wording): TemplateResult | typeof nothing {
  if (figure.contestedBy.length === 0) return nothing;
  const statements = [figure, ...figure.contestedBy];
  const bars = barsOf(statements);
  // The source of the figure stands above; without bars the rest of it must be worth a second look.
  const isCompared = bars.length > 0 || figure.differs.some((what) => what !== 'who');
  return box(
    figure,
    wording,
    (isCompared ? statements : figure.contestedBy).map((statement) =>
      renderStatement(
        statement,
        figure,
        bars.find(({claim}) => claim === statement.claim),
        wording,
      ),
    ),
  );
}

/** The same in few words, for cards and posters: what other sources say, and who they are. */
export function contestedInBrief(
  figure: Figure,
  wording: Wording,
): TemplateResult | typeof nothing {
  const {source, notStated} = wording.messages.briefing;
  if (figure.contestedBy.length === 0) return nothing;
  return box(
    figure,
    wording,
    figure.contestedBy.map(
      (other) =>
        html`<li>
          ${wording.text(other.claim.statement)}
          <span class="aside">(${source}: ${sourceText(other, wording) ?? notStated})</span>${datedChip(
            other,
            wording,
          )}
        </li>`,
    ),
  );
}

function box({isPreferred}: Figure, wording: Wording, items: readonly TemplateResult[]) {
  const {contested, otherFigures} = wording.messages.briefing;
  return isPreferred
    ? html`<details part="contested" class="contested">
        <summary>${otherFigures}</summary>
        <ul>
          ${items}
        </ul>
      </details>`
    : html`<div part="contested" class="contested">
        <p class="contested-title">${contested}:</p>
        <ul>
          ${items}
        </ul>
      </div>`;
}

function renderStatement(
  statement: Statement,
  figure: Figure,
  bar: Bar | undefined,
  wording: Wording,
): TemplateResult {
  const {claim} = statement;
  const {messages} = wording;
  const isShownAbove = claim === figure.claim;
  return html`<li>
    ${
      bar
        ? html`<div class=${isShownAbove ? 'bar-line' : 'bar-line other'} aria-hidden="true">
            <span>${figureText(claim, wording)}</span>${barView(bar)}
          </div>`
        : nothing
    }
    <p class=${isShownAbove && bar ? 'visually-hidden' : nothing}>
      ${isShownAbove ? messages.briefing.thisFigure : wording.text(claim.statement)}
    </p>
    <dl class="differs dotted aside">
      ${difference(
        messages.briefing.source,
        html`${sourceText(statement, wording) ?? messages.briefing.notStated}${datedChip(
          statement,
          wording,
        )}`,
      )}
      ${figure.differs.map((what) => renderDifference(what, statement, wording))}
    </dl>
  </li>`;
}

/** Who counted is said of each statement anyway. */
function renderDifference(what: Difference, {claim}: Statement, wording: Wording) {
  const {briefing} = wording.messages;
  switch (what) {
    case 'who':
      return nothing;
    case 'when':
      return difference(briefing.period, periodText(claim, wording));
    case 'where':
      return difference(briefing.place, placeText(claim, wording));
  }
}

const difference = (name: string, value: unknown) => html`
  <div>
    <dt>${name}:</dt>
    <dd>${value}</dd>
  </div>
`;
