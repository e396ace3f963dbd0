import {html, nothing, type TemplateResult} from 'lit';
import type {Contact, Download, Resource} from '../../core/feed/format/resource.js';
import type {Text} from '../../core/feed/format/text.js';
import {fileKind} from '../../core/feed/file-kind.js';
import {noticesOf, type Notice} from '../../core/feed/notices.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import {heading} from './heading.js';
import type {Wording} from './wording.js';

export interface ItemContext {
  readonly directory: Directory;
  readonly wording: Wording;
  readonly now: Date;
  /** Level of the item's own heading. */
  readonly level: number;
  /** Whether a folded word is one that was searched for, and is to be marked. */
  readonly marks?: (word: string) => boolean;
  /** What is true of the item where it is shown, such as how far it is. */
  readonly facts?: readonly string[];
}

/**
 * One resource in a list, as every list shows it.
 */
export function resourceItem(listing: Listing, context: ItemContext): TemplateResult {
  const {resource, replaces} = listing;
  const {wording, now, level, marks} = context;
  const notices = noticesOf(resource, now);
  const title = wording.found(resource.title, marks);
  const isCurrent = resource.status === 'current';
  return html`
    <li part=${isCurrent ? 'item' : `item ${resource.status}`} class="item">
      <div class="item-content">
     ${heading(
       level,
       resource.url ? html`<a part="link" href=${resource.url} rel="noopener">${title}</a>` : title,
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
      ${
        resource.downloads.length
          ? html`<ul part="downloads" class="downloads">
            ${resource.downloads.map((download) => renderDownload(download, wording))}
          </ul>`
          : nothing
      }
      ${
        resource.contacts.length
          ? html`<ul part="contacts" class="contacts">
            ${resource.contacts.map((contact, index, all) => {
              // Numbers that sources disagree on share one caveat; it is read once, after the last.
              const next = all[index + 1]?.caveat;
              const isRepeated = next !== undefined && sameText(contact.caveat, next);
              return renderContact(contact, wording, !isRepeated);
            })}
          </ul>`
          : nothing
      }
      </div>
    </li>
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
    <p part="meta" class="meta">
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

function renderDownload(
  {label, url, mediaType, bytes}: Download,
  wording: Wording,
): TemplateResult {
  const kind = mediaType && fileKind(mediaType);
  const facts = [kind, bytes && wording.messages.fileSize(bytes)].filter(Boolean);
  // Inside the link, so that whoever goes from link to link hears what will open.
  return html`<li>
    <a part="download" href=${url} rel="noopener"
      >${wording.text(label)}${facts.length ? ` (${facts.join(', ')})` : nothing}</a
    >
  </li>`;
}

function renderContact(contact: Contact, wording: Wording, withCaveat: boolean): TemplateResult {
  const {messages} = wording;
  const {phone, text, email, url, label, hours, verified, caveat} = contact;
  return html`
    <li part="contact" class="contact">
      ${label ? html`<span>${wording.text(label)}:</span>` : nothing}
      ${
        phone
          ? html`<span class="visually-hidden">${messages.resource.phone}</span>
            <a class="phone" href="tel:${dial(phone)}">${phone}</a>`
          : nothing
      }
      ${
        text
          ? html`<span>${messages.resource.text}</span>
            <a class="phone" href="sms:${dial(text)}">${text}</a>`
          : nothing
      }
      ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
      ${url ? html`<a href=${url} rel="noopener">${messages.resource.website}</a>` : nothing}
      ${hours ? html`<span class="aside">${wording.text(hours)}</span>` : nothing}
      ${
        phone || text
          ? html`<span part="verified" class="aside"
            >${
              verified
                ? messages.resource.verified(messages.date(verified))
                : messages.resource.unverified
            }</span
          >`
          : nothing
      }
      ${
        caveat && withCaveat
          ? html`<span part="notice" class="notice warning caveat">${wording.text(caveat)}</span>`
          : nothing
      }
    </li>
  `;
}

/** The digits to dial. The zero of “+44 (0)20” is dialled inside the country only. */
const dial = (number: string) =>
  number.replace(number.startsWith('+') ? /\(0\)|[^\d+]/g : /[^\d+]/g, '');

const inARow = (words: readonly (TemplateResult | string)[]) =>
  words.map((word, index) => (index ? [', ', word] : word));

const sameText = (a: Text | undefined, b: Text) => JSON.stringify(a) === JSON.stringify(b);
