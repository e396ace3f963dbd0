import type {Credit} from '../core/feed/format/page.js';
import {contactLink} from '../core/feed/contact-link.js';
import {canTakePart} from '../core/page/leads.js';
import type {Context} from './context.js';
import {heading, html, joined, link, list, paragraph, type Content} from './markup.js';
import type {Words} from './words.js';

export const creditsOf = (credits: readonly Credit[], words: Words): Content =>
  credits.length > 0 &&
  html`<p>${words.messages.briefing.partners}: ${joined(
    credits.map(({name, url, role}) => [
      link(words.text(name), url),
      role !== undefined && html` (${words.text(role)})`,
    ]),
    '; ',
  )}</p>`;

/** When something was last checked. */
export const reviewedOf = (reviewed: string | undefined, {messages}: Words): Content =>
  reviewed !== undefined && paragraph(messages.briefing.reviewed(messages.date(reviewed)));

/** How a service asks to be listed, and whom to write to; nothing where the feed has no address for either. */
export function takePartOf({directory: {feed}, words, level}: Context): Content {
  const {join, publisher} = feed;
  const {page} = words.messages;
  if (!canTakePart(feed)) return;
  return [
    heading(level + 1, page.takePart),
    join && paragraph(words.text(join.text)),
    list([
      ...(join?.url ? [link(page.askToBeListed, join.url)] : []),
      ...(publisher?.contact
        ? [
            link(
              words.within(page.contact, words.text(publisher.name)),
              contactLink(publisher.contact),
            ),
          ]
        : []),
    ]),
  ];
}

/** The credits that licences of the content ask for. */
export const sourcesOf = ({directory: {feed}, words}: Context): Content =>
  feed.attributions.length > 0 && [
    paragraph(`${words.messages.page.sources}:`),
    list(feed.attributions.map((line) => words.text(line))),
  ];
