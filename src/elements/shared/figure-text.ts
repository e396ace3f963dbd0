import {html, nothing, type TemplateResult} from 'lit';
import type {Statement} from '../../core/briefing/claims.js';
import type {Claim} from '../../core/feed/format/claim.js';
import type {Wording} from './wording.js';

/** The figure as a reader meets it: “Over 10,000,000”, “7%”. None for a claim without a number. */
export function figureText(claim: Claim, {messages}: Wording): string | undefined {
  const {value, unit, qualifier} = claim;
  if (value === undefined) return;
  const number = messages.number(value);
  const figure = (unit && messages.briefing.unit[unit]?.(number, value)) ?? number;
  return qualifier ? messages.briefing.qualifier[qualifier](figure) : figure;
}

/** Who says so, and in which year; a year that is said as the figure's age is not said twice. */
export function sourceText(
  {claim: {source}, dated}: Statement,
  wording: Wording,
): TemplateResult | string | undefined {
  if (!source) return;
  const publisher = wording.text(source.publisher);
  return source.year && String(source.year) !== dated
    ? html`${publisher}, ${String(source.year)}`
    : publisher;
}

/** When a figure was true, or that nobody says so. */
export const periodText = ({period}: Claim, {messages}: Wording): string =>
  period ? messages.dates(period) : messages.briefing.notStated;

/** Where a figure was true, or that nobody says so. */
export const placeText = ({geography}: Claim, wording: Wording): TemplateResult | string =>
  geography ? wording.text(geography.name) : wording.messages.briefing.notStated;

/** “2012 figures”, for what is more than five years old. */
export const datedChip = ({dated}: Statement, {messages}: Wording) =>
  dated === undefined
    ? undefined
    : html` <span class="chip">${messages.briefing.dated(dated)}</span>`;

/**
 * A row of a list of facts.
 *
 * @param isSaidAbove - Whether the same stands above the list, so that paper can do without the row.
 */
export const fact = (name: string, value: unknown, isSaidAbove = false): TemplateResult => html`
  <div class=${isSaidAbove ? 'said-above' : nothing}>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>
`;
