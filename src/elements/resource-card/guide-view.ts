import {html, nothing, type TemplateResult} from 'lit';
import type {Action, Section} from '../../core/feed/format/page.js';
import {localTypes, type Resource} from '../../core/feed/format/resource.js';
import type {Text} from '../../core/feed/format/text.js';
import type {GuidePart, OwnPart} from '../../core/page/guide-parts.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import {downloadsView} from '../shared/downloads.js';
import {heading} from '../shared/heading.js';
import {dotted} from '../shared/in-a-row.js';
import type {Wording} from '../shared/wording.js';
import {linked} from './facts.js';

export interface GuideContext {
  readonly resource: Resource;
  readonly directory: Directory;
  readonly wording: Wording;
  /** Level of the headings of parts. */
  readonly level: number;
}

/** A part of a guide under its heading. */
export function guidePartView(part: GuidePart, context: GuideContext): TemplateResult {
  const {own, section} = part;
  const {wording, resource, level} = context;
  const title = section ? wording.text(section.heading) : ownTitle(own!, wording);
  return html`<section part="section" class="section">
    ${heading(level, title, 'section-heading')}
    ${section ? wording.paragraphs(section.introduction, 'text') : nothing}
    ${isDownload(part) ? renderDownload(part, resource, wording) : nothing}
    ${points([...(own ? ownPoints(resource, own) : []), ...(section?.points ?? [])], wording)}
    ${section ? renderWithin(section, context) : nothing}
  </section>`;
}

/**
 * Resources by title, type and provider, for a list beside something else; nothing where there is none.
 *
 * @param said - A notice that is in view already, such as that of a series, and is not said of each part.
 */
export function shortList(
  listings: readonly Listing[],
  wording: Wording,
  said?: Text,
): TemplateResult | typeof nothing {
  if (listings.length === 0) return nothing;
  return html`<ul part="short-list" class="short-list">
    ${listings.map(({resource: {title, url, type, provider, notice}}) => {
      const facts = [
        wording.label('type', type),
        ...(provider ? [wording.text(provider.name)] : []),
      ];
      return html`<li>
        <span class="short-title">${linked(wording.text(title), url)}</span>
        <span class="dotted aside">${dotted(facts)}</span>
        ${
          url || (notice && isSame(notice, said))
            ? nothing
            : html`<span class="aside"
              >${notice ? wording.text(notice) : wording.messages.resource.notice['no-address']}</span
            >`
        }
      </li>`;
    })}
  </ul>`;
}

const isSame = (one: Text, other: Text | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** What a section of the page holds besides its words: resources, links, and its own parts. */
function renderWithin(section: Section, context: GuideContext): unknown {
  const {directory, resource, wording, level} = context;
  const listings = directory.inSection(section).filter((one) => one.resource !== resource);
  return [
    shortList(listings, wording),
    renderActions(section.actions, context),
    section.sections.map((inner) =>
      guidePartView({section: inner}, {...context, level: level + 1}),
    ),
  ];
}

/** Links of a section. What leads to a search of the page is not for a card. */
export function renderActions(
  actions: readonly Action[],
  {directory, wording}: Pick<GuideContext, 'directory' | 'wording'>,
): TemplateResult | typeof nothing {
  const links = actions.flatMap((action) => {
    const listing = action.resource === undefined ? undefined : directory.listing(action.resource);
    const url = action.url ?? listing?.resource.url;
    return url ? [{url, label: action.label}] : [];
  });
  if (links.length === 0) return nothing;
  return html`<ul part="links" class="links">
    ${links.map(({url, label}) => html`<li>${linked(wording.text(label), url)}</li>`)}
  </ul>`;
}

/**
 * Whether a part says what is needed to get the files of a resource. What a service or a course
 * asks of people is not asked of those who read its leaflet.
 */
export const tellsAccess = (part: GuidePart, {type}: Resource) =>
  isDownload(part) && !part.section && !localTypes.includes(type);

const isDownload = ({own, section}: GuidePart) => own === 'download' || section?.id === 'download';

/** Files, and what they need. */
function renderDownload(part: GuidePart, resource: Resource, wording: Wording): unknown {
  const {access, downloads, type} = resource;
  return [
    access && access.kind !== 'open' && !localTypes.includes(type)
      ? html`<p part="notice" class="notice">
          <strong>${wording.access(access.kind)}</strong>${
            tellsAccess(part, resource) && access.note
              ? html`<br />${wording.text(access.note)}`
              : nothing
          }
        </p>`
      : nothing,
    downloadsView(downloads, wording),
  ];
}

function points(texts: readonly Text[], wording: Wording): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<ul part="points" class="points">
    ${texts.map((text) => html`<li>${wording.text(text)}</li>`)}
  </ul>`;
}

function ownTitle(own: OwnPart, {messages: {card}}: Wording): string {
  switch (own) {
    case 'who-for':
      return card.whoFor;
    case 'download':
      return card.downloads;
    default:
      return card[own];
  }
}

function ownPoints({guide}: Resource, own: OwnPart): readonly Text[] {
  switch (own) {
    case 'who-for':
      return guide?.whoFor ?? [];
    case 'download':
      return [];
    default:
      return guide?.[own] ?? [];
  }
}
