import type {Figure, Statement} from '../core/briefing/claims.js';
import {html, joined, link, list, paragraph, type Content} from './markup.js';
import type {Words} from './words.js';

/**
 * A statistic in words, with what is needed to trust it: its sentence, source and age, when and where
 * it was true, what it replaces, and what says otherwise. Nothing waits to be opened.
 */
export function figureOf(figure: Figure, words: Words): Content {
  const {claim, contestedBy, isPreferred} = figure;
  const {briefing, dates} = words.messages;
  const {source, period, geography, caveat} = claim;
  const said = source ? sourceOf(figure, words) : briefing.sourceNotStated;
  return [
    html`<p><strong>${words.text(claim.statement)}</strong></p>`,
    caveat && paragraph(words.text(caveat)),
    paragraph(
      joined(
        [
          source ? html`${briefing.source}: ${said}` : said,
          figure.dated && briefing.dated(figure.dated),
          period && `${briefing.period}: ${dates(period)}`,
          geography && html`${briefing.place}: ${words.text(geography.name)}`,
        ],
        ' · ',
      ),
    ),
    replacedOf(figure, words),
    contestedBy.length > 0 && [
      paragraph(`${isPreferred ? briefing.otherFigures : briefing.contested}:`),
      list(contestedBy.map((other) => contestedOf(other, words))),
    ],
  ];
}

/** A figure that stands in full above: its sentence, and what it replaces. */
export const repeatedFigureOf = (figure: Figure, words: Words): Content => [
  paragraph(words.text(figure.claim.statement)),
  replacedOf(figure, words),
];

const replacedOf = ({replaces}: Figure, words: Words): Content =>
  replaces.map((former) =>
    paragraph(words.within(words.messages.briefing.replacesFigure, words.text(former.statement))),
  );

export const figuresOf = (figures: readonly Figure[], words: Words): Content =>
  list(figures.map((figure) => figureOf(figure, words)));

function contestedOf(other: Statement, words: Words): Content {
  const {briefing} = words.messages;
  const {claim, dated} = other;
  const facts = [
    html`${briefing.source}: ${claim.source ? sourceOf(other, words) : briefing.notStated}`,
    dated && briefing.dated(dated),
  ];
  return [
    html`${words.text(claim.statement)} (${joined(facts, ' · ')})`,
    claim.caveat && html` ${words.text(claim.caveat)}`,
  ];
}

/** Who says so, in which year, and where it can be read. */
function sourceOf({claim: {source}, dated}: Statement, words: Words): Content {
  if (!source) return;
  const {publisher, title, year, url} = source;
  const isSaidTwice = String(year) === dated;
  return joined(
    [
      words.text(publisher),
      year !== undefined && !isSaidTwice && String(year),
      url !== undefined && link(words.text(title ?? publisher), url),
    ],
    ', ',
  );
}
