import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {QrCode} from '../../controllers/qr-code.js';
import {addressOnPaper} from '../../core/briefing/poster-address.js';
import {entryOf, type Way} from '../../core/handout/entry.js';
import type {SheetItem} from '../../core/handout/sheet.js';
import type {QrSquares} from '../../core/qr/qr-squares.js';
import {heading} from '../shared/heading.js';
import {factsOf, footOf, missing, noticesOf, sureness, type Paper} from './worded.js';

/** What a sheet is drawn with besides its words. */
export interface Drawn {
  readonly codes: QrCode;
  /** Level of its title. */
  readonly level: number;
  /** What stands at the end of an item on a screen, such as the buttons that move it. */
  readonly tools?: (item: SheetItem, place: number) => unknown;
}

/** The sheet as it is printed: in the page, on paper of its own, and in the file. */
export function sheetView(paper: Paper, {codes, level, tools}: Drawn): TemplateResult {
  const {sheet, wording, directory, title, note, isLarge} = paper;
  const {safeguarding} = directory.feed;
  const {from, credits} = footOf(paper);
  return html`<article part="sheet" class=${isLarge ? 'sheet large' : 'sheet'} lang=${wording.messages.tag} aria-labelledby="sheet-title">
    ${heading(level, title, 'sheet-title', {id: 'sheet-title', focusable: true})}
    ${note.trim() ? html`<p class="note">${note.trim()}</p>` : nothing}
    ${
      sheet.isSafeguarded && safeguarding !== undefined
        ? html`<div part="safeguarding" class="care">
          <p><strong>${wording.messages.resource.safeguarding}</strong></p>
          <p>${wording.text(safeguarding)}</p>
        </div>`
        : nothing
    }
    ${missing(paper).map((line) => html`<p part="notice" class="since">${line}</p>`)}
    <ol part="items" class="paper-items">
      ${repeat(
        sheet.items,
        ({listing}) => listing.resource.id,
        (item, place) => html`<li part="item" class="paper-item">
          ${itemView(item, paper, codes, level + 1)} ${tools?.(item, place) ?? nothing}
        </li>`,
      )}
    </ol>
    <footer part="foot" class="paper-foot">
      ${from.map((line) => html`<p>${line}</p>`)}
      ${credits.map((line) => html`<p class="small">${line}</p>`)}
    </footer>
  </article>`;
}

function itemView(item: SheetItem, paper: Paper, codes: QrCode, level: number): unknown {
  const {wording} = paper;
  const entry = entryOf(item.listing.resource, paper.now);
  const {since, first} = noticesOf(item, entry, paper);
  const facts = factsOf(item, entry, paper);
  const isNamed = entry.provider && wording.plain(entry.provider) === wording.plain(entry.title);
  return html`
    ${heading(level, wording.text(entry.title), 'paper-title', {focusable: true})}
    ${since.map((line) => html`<p part="notice" class="since">${line}</p>`)}
    ${entry.provider !== undefined && !isNamed ? html`<p>${wording.text(entry.provider)}</p>` : nothing}
    ${entry.summary !== undefined ? html`<p>${wording.text(entry.summary)}</p>` : nothing}
    ${first.map((line) => html`<p part="notice">${line}</p>`)}
    ${
      entry.ways.length
        ? html`<ul part="contacts" class="ways">
          ${entry.ways.map((way) => html`<li>${wayView(way, paper)}</li>`)}
        </ul>`
        : nothing
    }
    ${entry.address === undefined ? nothing : codeView(entry.address, codes.for(entry.address), paper.words.scan)}
    ${
      facts.length
        ? html`<dl class="facts">
          ${facts.map(([name, value]) => html`<div><dt>${name}:</dt> <dd>${value}</dd></div>`)}
        </dl>`
        : nothing
    }
  `;
}

function wayView(way: Way, paper: Paper): TemplateResult {
  const {wording, words} = paper;
  const isNumber = way.kind === 'phone' || way.kind === 'text';
  const name = way.label === undefined ? '' : html` (${wording.text(way.label)})`;
  const className = way.isUncertain ? 'number uncertain' : 'number';
  return html`
    ${words.way[way.kind]}${name}:
    <a class=${isNumber ? className : nothing} href=${way.href}>${addressOnPaper(way.value)}</a>
    ${isNumber ? html`<span part="verified" class="said">${sureness(way, paper)}</span>` : nothing}
    ${
      way.hours === undefined
        ? nothing
        : html`<span class="said">${words.hours}: ${wording.text(way.hours)}</span>`
    }
    ${way.caveat === undefined ? nothing : html`<span class="said">${wording.text(way.caveat)}</span>`}
  `;
}

/** A QR code, and the address that it leads to in words. */
function codeView(address: string, code: QrSquares | undefined, scan: string): TemplateResult {
  return html`<div part="code" class="code">
    ${code ? qrPicture(code) : nothing}
    <p>
      ${code ? html`${scan} ` : nothing}<a part="link" href=${address} rel="noopener noreferrer"
        >${addressOnPaper(address)}</a
      >
    </p>
  </div>`;
}

/** A QR code as a picture, which says nothing that does not stand beside it. */
export const qrPicture = ({size, path}: QrSquares): TemplateResult =>
  html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
    aria-hidden="true"
  >
    ${svg`<rect class="qr-paper" width=${size} height=${size}></rect>
    <path class="qr-ink" d=${path}></path>`}
  </svg>`;
