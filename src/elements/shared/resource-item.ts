import {html, nothing, type TemplateResult} from 'lit';
import type {Resource} from '../../core/feed/format/resource.js';
import {noticesOf, type Notice} from '../../core/feed/notices.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import {contactsView} from './contacts.js';
import {downloadsView} from './downloads.js';
import type {Extras} from './extras.js';
import {heading} from './heading.js';
import type {ItemTemplate} from './item-template.js';
import {inARow} from './in-a-row.js';
import {sessionsView} from './sessions.js';
import type {Wording} from './wording.js';

export interface ItemContext {
  readonly directory: Directory;
  readonly wording: Wording;
  readonly now: Date;
  /** Level of the item's own heading. */
  readonly level: number;
  /** Whether a folded word is one that was searched for, and is to be marked. */
  readonly marks?: (word: string) => boolean;
  /** What a page's developer shows in the place of the library's own view. */
  readonly template?: ItemTemplate | undefined;
  /** What is true of the item where it is shown, such as how far it is. */
  readonly facts?: readonly string[];
  /** What stands at the end of the item, such as the parts of a series. */
  readonly after?: unknown;
  /** Draws what puts it on the sheet to hand over. */
  readonly offer?: ((listing: Listing) => unknown) | undefined;
  /** Makes files of what is shown. */
  readonly extras?: Extras | undefined;
}

/**
 * One resource in a list, as every list shows it.
 */
export function resourceItem(listing: Listing, context: ItemContext): TemplateResult {
  const {resource} = listing;
  const {wording, now, level, template} = context;
  const {lang, plain} = wording.reader;
  const isCurrent = resource.status === 'current';
  return html`
    <li part=${isCurrent ? 'item' : `item ${resource.status}`} class="item">
      ${
        template
          ? template(resource, {lang, level, now, text: plain})
          : renderContent(listing, context)
      }
    </li>
  `;
}

function renderContent(listing: Listing, context: ItemContext): TemplateResult {
  const {resource, replaces} = listing;
  const {wording, now, level, marks} = context;
  const notices = noticesOf(resource, now);
  const title = wording.found(resource.title, marks);
  return html`
      <div class="item-content">
     ${heading(
       level,
       resource.url
         ? html`<a part="link" href=${resource.url} rel="noopener noreferrer">${title}</a>`
         : title,
       'title',
       {focusable: !resource.url},
     )}
      ${renderMeta(resource, notices, context)}
      ${resource.summary ? html`<p part="summary">${wording.found(resource.summary, marks)}</p>` : nothing}
      ${renderNotices(resource, notices, wording)}
      ${
        replaces.length
          ? html`<p part="notice" class="aside">
            ${wording.messages.resource.replaces}:
            ${inARow(replaces.map(({title}) => wording.found(title, marks)))}
          </p>`
          : nothing
      }
      ${downloadsView(resource.downloads, wording)}
      ${sessionsView(resource, wording, now, {most: 3, extras: context.extras})}
      ${contactsView(resource.contacts, wording)}
      ${context.after ?? nothing}
      ${context.offer?.(listing) ?? nothing}
      </div>
  `;
}

function renderMeta(
  resource: Resource,
  notices: readonly Notice[],
  {directory, wording, marks, facts = []}: ItemContext,
): TemplateResult {
  const {messages} = wording;
  const series = resource.partOf ? directory.listing(resource.partOf)?.resource : undefined;
  const {access, provider, reviewed} = resource;
  const formats = resource.formats.map((format) => wording.format(format));
  const languages = wording.languages(resource.languages);
  // A charity's own entry need not name the charity twice.
  const isNamedAlready = provider && wording.plain(provider.name) === wording.plain(resource.title);
  return html`
    <p part="meta" class="meta dotted">
      <span part="tag" class="tag">${wording.label('type', resource.type)}</span>
      ${provider && !isNamedAlready ? html`<span>${wording.found(provider.name, marks)}</span>` : nothing}
      ${
        series
          ? html`<span>${messages.resource.partOf} ${wording.text(series.title)}</span>`
          : nothing
      }
      ${
        resource.published
          ? html`<span>${messages.resource.published(messages.date(resource.published))}</span>`
          : nothing
      }
      ${formats.length ? html`<span>${formats.join(', ')}</span>` : nothing}
      ${languages.length ? html`<span>${inARow(languages)}</span>` : nothing}
      ${
        access && access.kind !== 'open'
          ? html`<span>${wording.access(access.kind)}</span>`
          : nothing
      }
      ${facts.map((fact) => html`<span>${fact}</span>`)}
      ${
        reviewed && !notices.includes('not-reviewed-lately')
          ? html`<span>${messages.resource.reviewed(messages.date(reviewed))}</span>`
          : nothing
      }
    </p>
  `;
}

function renderNotices(resource: Resource, notices: readonly Notice[], wording: Wording) {
  const {messages} = wording;
  return html`
    ${
      resource.notice
        ? html`<p part="notice" class="notice">${wording.text(resource.notice)}</p>`
        : nothing
    }
    ${
      resource.access?.note
        ? html`<p part="notice" class="aside">${wording.text(resource.access.note)}</p>`
        : nothing
    }
    ${notices.map(
      (notice) =>
        html`<p part="notice" class=${notice === 'no-address' ? 'aside' : 'notice warning'}>
          ${messages.resource.notice[notice]}
        </p>`,
    )}
  `;
}
