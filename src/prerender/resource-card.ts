import type {Section} from '../core/feed/format/page.js';
import {localTypes, type Resource, type Venue} from '../core/feed/format/resource.js';
import type {Text} from '../core/feed/format/text.js';
import {likeIds} from '../core/feed/like-ids.js';
import {noticesOf} from '../core/feed/notices.js';
import {reportLink} from '../core/feed/report-link.js';
import {guidePageOf, guideParts, type GuidePart} from '../core/page/guide-parts.js';
import {leadOf} from '../core/page/leads.js';
import {sectionsWithin, type Listing} from '../core/search/directory.js';
import {leadsOf} from './briefing-card.js';
import type {Context, View} from './context.js';
import {cardData} from './data.js';
import {factsOf} from './facts.js';
import {safeguardingNote, shortOf} from './item.js';
import {heading, html, joined, link, list, paragraph, type Content} from './markup.js';
import {contactsOf, downloadsOf, sessionsOf} from './reach.js';

/** One resource in full. Of what was withdrawn there is only the sentence that says so. */
export const resourceCard: View = async (context) => {
  const {directory, words, attributes} = context;
  const id = attributes['resource']?.trim() ?? '';
  const asked = directory.resource(id);
  if (!asked) {
    if (id) context.complain('resource', id, likeIds(id, directory.feed.resources));
    return undefined;
  }
  const listing = directory.listing(id);
  if (!listing) return html`<p>${words.messages.card.withdrawn}</p>`;
  return context.extent === 'brief'
    ? briefCard(listing, context)
    : fullCard(asked, listing, context);
};

function briefCard({resource}: Listing, {words, title}: Context) {
  return html`
    ${title(link(words.text(resource.title), resource.url))}
    ${resource.summary !== undefined && paragraph(words.text(resource.summary))}
    ${contactsOf(resource.contacts, words)}
  `;
}

async function fullCard(asked: Resource, listing: Listing, context: Context) {
  const {directory, words, now, level, title} = context;
  const {resource} = listing;
  const {card, resource: said} = words.messages;
  const page = guidePageOf(directory.feed, resource);
  const {partOf} = resource;
  const parts = partsOf(resource.id, resource, context);
  const siblings = partOf === undefined ? [] : partsOf(partOf, resource, context);
  const related = resource.related.flatMap((id) => directory.listing(id) ?? []);
  const section = (name: string, content: Content) =>
    hasContent(content) && [heading(level + 1, name), content];
  const shown = new Set(
    page?.sections.flatMap(sectionsWithin).flatMap((one) => directory.inSection(one)),
  );
  const others = [...new Set(related)].filter(
    (other) => other.resource !== resource && !shown.has(other),
  );
  const isELearning = ({resource: {type}}: Listing) => type === 'e-learning';
  return html`
    ${title(words.text(resource.title))}
    ${paragraph(metaOf(resource, context))}
    ${asked !== resource && paragraph(words.within(card.replacedBy, words.text(asked.title)))}
    ${resource.summary !== undefined && paragraph(words.text(resource.summary))}
    ${page && words.paragraphs(page.introduction)}
    ${resource.notice !== undefined && html`<p><strong>${words.text(resource.notice)}</strong></p>`}
    ${noticesOf(resource, now).map((name) => paragraph(said.notice[name]))}
    ${safeguardingNote([listing, ...parts, ...siblings, ...related], context)}
    ${page?.safeguarding !== undefined && paragraph(words.text(page.safeguarding))}
    ${resource.url !== undefined && html`<p>${link(openWords(resource.url, context), resource.url)}</p>`}
    ${page && actionsOf(page, context)}
    ${section(card.contacts, contactsOf(resource.contacts, words))}
    ${section(said.sessions, sessionsOf(resource, words, now))}
    ${section(card.venues, venuesOf(resource.venues, context))}
    ${guideParts(resource, page?.sections).map((part) => guidePartOf(part, resource, level + 1, context))}
    ${section(card.parts, shortList(parts, context))}
    ${section(card.otherParts, shortList(siblings, context))}
    ${section(card.eLearning, shortList(others.filter(isELearning), context))}
    ${section(
      card.related,
      shortList(
        others.filter((other) => !isELearning(other)),
        context,
      ),
    )}
    ${section(card.facts, await factsOf(listing, context))}
    ${reportOf(resource, context)}
    ${await cardData(resource, context)}
  `;
}

const hasContent = (content: Content): boolean =>
  Array.isArray(content) ? content.some(hasContent) : content !== undefined && content !== false;

const metaOf = ({type, provider, access}: Resource, {words}: Context): Content =>
  joined(
    [
      words.label('type', type),
      provider && words.text(provider.name),
      access && access.kind !== 'open' && words.access(access.kind),
    ],
    ' · ',
  );

function openWords(url: string, {words: {messages}}: Context): string {
  const {host} = new URL(url);
  return host ? messages.card.open(host.replace(/^www\./, '')) : messages.card.openLink;
}

const venuesOf = (venues: readonly Venue[], {directory, words}: Context): Content =>
  list(
    venues.flatMap(({name, address, postcode, prison}) => {
      const at = prison === undefined ? undefined : directory.prison(prison)?.name;
      const said = [
        name && words.text(name),
        address && words.text(address),
        at === undefined ? prison : words.text(at),
        postcode,
      ];
      return said.some(Boolean) ? [joined(said, ', ')] : [];
    }),
  );

function guidePartOf(
  {own, section}: GuidePart,
  resource: Resource,
  level: number,
  context: Context,
): Content {
  const {directory, words} = context;
  const {card} = words.messages;
  const {access, downloads, guide, type} = resource;
  const isDownload = own === 'download' || section?.id === 'download';
  const names = {'who-for': card.whoFor, download: card.downloads};
  const texts: readonly Text[] =
    own === undefined || own === 'download'
      ? []
      : ((own === 'who-for' ? guide?.whoFor : guide?.[own]) ?? []);
  const title = section
    ? words.text(section.heading)
    : own === 'who-for' || own === 'download'
      ? names[own]
      : card[own!];
  return [
    heading(level, title),
    section && words.paragraphs(section.introduction),
    isDownload && [
      access &&
        access.kind !== 'open' &&
        !localTypes.includes(type) &&
        html`<p><strong>${words.access(access.kind)}</strong></p>`,
      downloadsOf(downloads, words),
    ],
    list([...texts, ...(section?.points ?? [])].map((text) => words.text(text))),
    section && [
      shortList(
        directory.inSection(section).filter((one) => one.resource !== resource),
        context,
      ),
      actionsOf(section, context),
      section.sections.map((inner) => guidePartOf({section: inner}, resource, level + 1, context)),
    ],
  ];
}

const actionsOf = ({actions}: Pick<Section, 'actions'>, {directory, words}: Context): Content =>
  leadsOf(
    actions
      .flatMap((action) => leadOf(action, directory) ?? [])
      .filter(({kind}) => kind === 'link'),
    words,
  );

const shortList = (listings: readonly Listing[], {words}: Context): Content =>
  list(listings.map((listing) => shortOf(listing, words)));

/** The parts of a series, without one that stands already. */
const partsOf = (seriesId: string, except: Resource, {directory}: Context): readonly Listing[] =>
  directory.listings.filter(({resource}) => resource.partOf === seriesId && resource !== except);

function reportOf({id, title}: Resource, {directory: {feed}, words}: Context): Content {
  const contact = feed.publisher?.contact;
  if (contact === undefined) return;
  const {card} = words.messages;
  const name = words.plain(title);
  const href = reportLink(contact, {
    id,
    subject: card.reportSubject(name),
    body: [`${name} (${id})`, ...(feed.id ? [feed.id] : []), '', card.reportHint, ''],
  });
  return html`<p>${link(card.report, href)}</p>`;
}
