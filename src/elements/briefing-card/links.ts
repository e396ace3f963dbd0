import {html, nothing, type TemplateResult} from 'lit';
import type {Action, Page} from '../../core/feed/format/page.js';
import type {Text} from '../../core/feed/format/text.js';
import {addressOf, anchorOf} from '../../core/page/anchors.js';
import {leadOf, type Lead} from '../../core/page/leads.js';
import type {Wording} from '../shared/wording.js';
import type {Shown} from './pieces.js';

/**
 * The links of a briefing; what has no address says so.
 *
 * @param whole - The address of the whole briefing, where a card shows the gist of it.
 */
export function linkList(shown: Shown, whole?: string): TemplateResult | undefined {
  const {briefing, wording} = shown;
  const links = briefing.actions.flatMap((action) => linkOf(action, shown) ?? []);
  if (links.length === 0 && whole === undefined) return;
  return html`<ul part="links" class="links">
    ${
      whole === undefined ? nothing : html`<li>${link(whole, wording.messages.briefing.whole)}</li>`
    }
    ${links.map((one) => html`<li>${renderLink(one, wording)}</li>`)}
  </ul>`;
}

/** Where a search, a list or the like is on the page that a card stands in. */
export interface Place {
  readonly url: string;
  /** Goes there, where the browser alone would not find it. */
  readonly onGo?: (event: MouseEvent) => void;
}

/** The place of an invitation; none where the page has nothing to answer it with. */
export type PlaceOf = (lead: Lead) => Place | undefined;

interface Link {
  readonly label: Text;
  /** None when what is to be read has no confirmed address. */
  readonly url?: string | undefined;
  readonly onGo?: Place['onGo'];
}

function renderLink({url, label, onGo}: Link, wording: Wording): TemplateResult {
  if (url) return link(url, wording.text(label), onGo);
  return html`<span>${wording.text(label)}</span>
    <span class="aside">${wording.messages.resource.notice['no-address']}</span>`;
}

const link = (url: string, words: TemplateResult | string, onGo?: Place['onGo']) =>
  html`<a part="link" href=${url} rel="noopener noreferrer" @click=${onGo}>${words}</a>`;

/**
 * What a card makes of an action. What asks for a search or a list leads to the page that has them;
 * without the address of one there is nothing to press.
 */
function linkOf(
  action: Action,
  {directory, placeOf}: Pick<Shown, 'directory' | 'placeOf'>,
): Link | undefined {
  const lead = leadOf(action, directory);
  switch (lead?.kind) {
    case undefined:
      return undefined;
    case 'link':
      return {label: lead.label, url: lead.url};
    case 'no-address':
      return {label: lead.label};
    case 'briefing':
      return lead.briefing.url ? {label: lead.label, url: lead.briefing.url} : undefined;
    case 'local':
    case 'list':
    case 'take-part': {
      const place = placeOf(lead);
      return place && {label: lead.label, ...place};
    }
  }
}

/** The places of a page elsewhere, by its address; without one there are none. */
export const placesOf =
  (address: string | undefined, page: Page | undefined): PlaceOf =>
  (lead) =>
    address === undefined ? undefined : {url: addressOf(address, page && anchorOf(lead, page))};
