import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Figure} from '../../core/briefing/claims.js';
import {addressOnPaper} from '../../core/briefing/poster-address.js';
import type {QrSquares} from '../../core/qr/qr-squares.js';
import {figureBox} from '../shared/figure-box.js';
import {contestedInBrief} from '../shared/figure-contested.js';
import {datedChip, periodText, placeText, sourceText} from '../shared/figure-text.js';
import {dotted} from '../shared/in-a-row.js';
import type {Wording} from '../shared/wording.js';
import {card, checklist, credits, reviewed, section, why, type Shown} from './pieces.js';

/** The poster's sheet, for what makes it fit. The ratio leaves room for margins on A4. */
export const sheet = {selector: '.sheet', ratio: 1.43} as const;

/** More figures than this are a table and no poster. */
const mostFigures = 4;

/**
 * A briefing as one A4 side to put on a wall. Nothing on paper can be opened, so each figure says
 * all that a reader must know of it in view, and the QR code leads to the rest.
 */
export function posterView(shown: Shown, code: QrSquares | undefined): TemplateResult {
  const {briefing, headline, key, wording} = shown;
  const {briefing: words} = wording.messages;
  const most = key.slice(0, mostFigures);
  const figures =
    most.length > 0 &&
    html`<ul class=${most.length === 3 ? 'poster-figures three' : 'poster-figures'}>
      ${most.map((figure) => html`<li>${posterFigure(figure, wording)}</li>`)}
    </ul>`;
  const actions = checklist(briefing.recommendations, wording);
  return html`<div class="frame">
    <div class="sheet">
      ${card(
        shown,
        'poster',
        html`
          ${
            headline
              ? html`<div part="headline" class="headline">${posterFigure(headline, wording)}</div>`
              : nothing
          }
          ${why(shown)} ${section(shown, words.keyFigures, figures)}
          ${section(shown, words.actions, actions)}
          <footer class="poster-foot">
            ${codeView(shown, code)}
            <div class="poster-about">${credits(shown)} ${reviewed(shown)}</div>
          </footer>
        `,
      )}
    </div>
  </div>`;
}

/** The QR code, which leads where the address beside it leads; without an address there is neither. */
function codeView({address, wording}: Shown, code: QrSquares | undefined) {
  if (address === undefined) return nothing;
  return html`<div part="code" class="code">
    ${
      code
        ? html`<svg
            class="qr"
            viewBox="0 0 ${code.size} ${code.size}"
            shape-rendering="crispEdges"
            aria-hidden="true"
          >
            ${svg`<rect class="qr-paper" width=${code.size} height=${code.size}></rect>
            <path class="qr-ink" d=${code.path}></path>`}
          </svg>`
        : nothing
    }
    <p>
      ${code ? html`<span class="scan">${wording.messages.briefing.scan}</span> ` : nothing}
      <a part="link" href=${address} rel="noopener noreferrer">${inPieces(addressOnPaper(address))}</a>
    </p>
  </div>`;
}

/** An address that breaks after its slashes where it is longer than a line. */
const inPieces = (address: string) =>
  address.match(/[^/]*\/?/g)?.map((piece) => (piece ? html`${piece}<wbr />` : nothing));

/** A figure with all that must be known of it in view. */
function posterFigure(figure: Figure, wording: Wording): TemplateResult {
  const {claim} = figure;
  const {briefing: words} = wording.messages;
  const source = sourceText(figure, wording);
  const period = periodText(claim, wording);
  const place = placeText(claim, wording);
  const facts = [
    html`${source === undefined ? words.sourceNotStated : html`${words.source}: ${source}`}${datedChip(
      figure,
      wording,
    )}`,
    // “2021” and “Wales” need no name; what is not stated does.
    claim.period ? period : html`${words.period}: ${period}`,
    claim.geography ? place : html`${words.place}: ${place}`,
  ];
  return figureBox(
    claim,
    wording,
    html`<p part="source" class="dotted aside">${dotted(facts)}</p>
      ${claim.caveat ? html`<p class="aside">${wording.text(claim.caveat)}</p>` : nothing}
      ${contestedInBrief({...figure, isPreferred: false}, wording)}`,
  );
}
