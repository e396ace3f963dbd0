import {html, nothing, type TemplateResult} from 'lit';
import type {Action} from '../../core/feed/format/page.js';
import type {Text} from '../../core/feed/format/text.js';
import type {Directory} from '../../core/search/directory.js';
import type {Wording} from '../shared/wording.js';

/** The links of a briefing that lead somewhere from a card; what has no address says so. */
export function linkList(
  actions: readonly Action[],
  directory: Directory,
  wording: Wording,
  whole?: string,
): TemplateResult | undefined {
  const links = actions.flatMap((action) => linkOf(action, directory) ?? []);
  if (links.length === 0 && whole === undefined) return;
  return html`<ul part="links" class="links">
    ${
      whole === undefined ? nothing : html`<li>${link(whole, wording.messages.briefing.whole)}</li>`
    }
    ${links.map(
      ({url, label}) =>
        html`<li>
          ${
            url
              ? link(url, wording.text(label))
              : html`<span>${wording.text(label)}</span>
                  <span class="aside">${wording.messages.resource.notice['no-address']}</span>`
          }
        </li>`,
    )}
  </ul>`;
}

const link = (url: string, words: TemplateResult | string) =>
  html`<a part="link" href=${url} rel="noopener">${words}</a>`;

interface Link {
  readonly label: Text;
  /** None when what is to be read has no confirmed address. */
  readonly url?: string | undefined;
}

/** What a card makes of an action, or nothing: what leads to the widgets' own search needs a page around it. */
function linkOf(
  {kind, label, url, resource, briefing}: Action,
  directory: Directory,
): Link | undefined {
  if (url) return {label, url};
  const listing = resource === undefined ? undefined : directory.listing(resource);
  const found = listing?.resource.url ?? listing?.resource.downloads[0]?.url;
  if (found) return {label, url: found};
  const other = directory.feed.briefings.find(({id}) => id === briefing);
  if (other?.url) return {label, url: other.url};
  const isGone = resource !== undefined && !listing;
  return kind.startsWith('read-') && !briefing && !isGone ? {label} : undefined;
}
