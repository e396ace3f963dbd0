import type {Resource} from '../core/feed/format/resource.js';
import {noticesOf, type Notice} from '../core/feed/notices.js';
import type {Directory, Listing} from '../core/search/directory.js';
import type {Text} from '../core/feed/format/text.js';
import {mostInBrief, type Context} from './context.js';
import {heading, html, joined, link, list, paragraph, type Content} from './markup.js';
import {contactsOf, downloadsOf, sessionsOf} from './reach.js';
import type {Words} from './words.js';

type ItemContext = Pick<Context, 'directory' | 'words' | 'now'>;

/**
 * One resource as every list shows it.
 *
 * @param level - Level of its heading.
 * @param facts - What is true of it where it is shown.
 */
export function itemOf(
  {resource, replaces}: Listing,
  level: number,
  context: ItemContext,
  after?: Content,
): Content {
  const {words, now} = context;
  const {messages} = words;
  const notices = noticesOf(resource, now);
  return [
    heading(level, link(words.text(resource.title), resource.url)),
    paragraph(metaOf(resource, notices, context)),
    resource.summary && paragraph(words.text(resource.summary)),
    noticesIn(resource, notices, words),
    replaces.length > 0 && html`<p>${messages.resource.replaces}: ${titlesOf(replaces, words)}</p>`,
    downloadsOf(resource.downloads, words),
    sessionsOf(resource, words, now, 3),
    contactsOf(resource.contacts, words),
    after,
  ];
}

export const titlesOf = (resources: readonly Resource[], words: Words): Content =>
  joined(
    resources.map(({title}) => words.text(title)),
    ', ',
  );

/** A resource by its title alone. */
export function titleOf({resource: {title, url, notice}}: Listing, words: Words): Content {
  const why =
    notice === undefined ? words.messages.resource.notice['no-address'] : words.text(notice);
  return url === undefined ? html`${words.text(title)} (${why})` : link(words.text(title), url);
}

/** The first few titles of many, those that lead somewhere before the others, and how many more there are. */
export function fewTitles(listings: readonly Listing[], {words}: ItemContext): Content {
  const leads = listings.filter(({resource}) => resource.url !== undefined);
  const few = (leads.length > 0 ? leads : listings).slice(0, mostInBrief);
  return [
    list(few.map((listing) => titleOf(listing, words))),
    moreThan(few.length, listings.length, words),
  ];
}

/** How much is left out, so that nobody takes the few for all there is. */
export const moreThan = (shown: number, count: number, {messages}: Words): Content =>
  count > shown && paragraph(messages.prerender.more(count - shown));

/** A resource by title, type and provider, for a list beside something else. */
export function shortOf(listing: Listing, words: Words): Content {
  const {type, provider} = listing.resource;
  const facts = [words.label('type', type), provider && words.text(provider.name)];
  return [titleOf(listing, words), ' – ', joined(facts, ' · ')];
}

function metaOf(resource: Resource, notices: readonly Notice[], context: ItemContext): Content {
  const {directory, words} = context;
  const {resource: said, date} = words.messages;
  const {access, partOf, provider, published, reviewed} = resource;
  const series = partOf === undefined ? undefined : directory.listing(partOf)?.resource;
  // A charity's own entry need not name the charity twice.
  const isNamedAlready = provider && words.plain(provider.name) === words.plain(resource.title);
  return joined(
    [
      words.label('type', resource.type),
      provider && !isNamedAlready && words.text(provider.name),
      series && html`${said.partOf} ${words.text(series.title)}`,
      published && said.published(date(published)),
      resource.formats.map((format) => words.format(format)).join(', '),
      ...inARow(words.languages(resource.languages)),
      access && access.kind !== 'open' && words.access(access.kind),
      reviewed && !notices.includes('not-reviewed-lately') && said.reviewed(date(reviewed)),
    ],
    ' · ',
  );
}

const inARow = (pieces: readonly Content[]): readonly Content[] =>
  pieces.length ? [joined(pieces, ', ')] : [];

function noticesIn(resource: Resource, notices: readonly Notice[], words: Words): Content {
  const {notice} = words.messages.resource;
  return [
    resource.notice && html`<p><strong>${words.text(resource.notice)}</strong></p>`,
    resource.access?.note && paragraph(words.text(resource.access.note)),
    notices.map((name) => paragraph(notice[name])),
  ];
}

/** The feed's safeguarding text, once beside what promotes contact or visits. */
export function safeguardingNote(listings: readonly Listing[], context: ItemContext): Content {
  return (
    listings.some(({resource}) => resource.safeguarding) &&
    safeguardingText(context.directory, context.words)
  );
}

/** The same, whatever is listed. */
export function safeguardingText(
  {feed: {safeguarding}}: Directory,
  words: Words,
  addition?: Text,
): Content {
  return (
    (safeguarding !== undefined || addition !== undefined) && [
      html`<p><strong>${words.messages.resource.safeguarding}</strong></p>`,
      safeguarding && paragraph(words.text(safeguarding)),
      addition && paragraph(words.text(addition)),
    ]
  );
}
