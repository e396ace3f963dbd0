import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../../core/briefing/claims.js';
import {figureView, type FigureViewOptions} from '../shared/figure.js';
import type {Wording} from '../shared/wording.js';
import {linkList} from './links.js';
import {card, checklist, credits, reviewed, section, why, type Shown} from './pieces.js';

/** Draws parts one after another, as their turn comes. */
type InParts = (...parts: readonly (() => unknown)[]) => unknown;

/** All of a briefing, as a page or a part of one. */
export function fullView(shown: Shown, inParts: InParts): TemplateResult {
  const {briefing, headline, key, wording} = shown;
  const {briefing: words} = wording.messages;
  const figures = () =>
    key.length > 0 &&
    html`<ul class="figures">
      ${key.map((figure) => html`<li>${figureView(figure, wording)}</li>`)}
    </ul>`;
  return card(
    shown,
    'card',
    inParts(
      () => headlineView(headline, wording),
      () => why(shown),
      () => section(shown, words.keyFigures, figures()),
      () => section(shown, words.actions, checklist(briefing.recommendations, wording)),
      () => section(shown, words.more, linkList(shown)),
      () => html`${credits(shown)} ${reviewed(shown)}`,
    ),
  );
}

/** The gist of a briefing, for the side of a page: the figure to remember and where to read on. */
export function compactView(shown: Shown): TemplateResult {
  const {headline, key, wording, address} = shown;
  return card(
    shown,
    'card compact',
    html`
      ${headlineView(headline ?? key[0], wording, {inBrief: true})}
      ${linkList(shown, address)} ${reviewed(shown)}
    `,
  );
}

const headlineView = (
  headline: Figure | undefined,
  wording: Wording,
  options?: FigureViewOptions,
) =>
  headline
    ? html`<div part="headline" class="headline">${figureView(headline, wording, options)}</div>`
    : nothing;
