import {wordsOf} from '../core/attribute-values.js';
import {figures} from '../core/briefing/claims.js';
import type {Briefing} from '../core/feed/format/page.js';
import {leadOf, type Lead} from '../core/page/leads.js';
import type {Directory} from '../core/search/directory.js';
import type {Context, View} from './context.js';
import {figureOf, figuresOf} from './figure.js';
import {heading, html, link, list, type Content, type Markup} from './markup.js';
import {creditsOf, reviewedOf} from './page-ends.js';
import type {Words} from './words.js';

/** What one audience should know. A poster says as much as the full card: nothing is printed here. */
export const briefingCard: View = (context) => {
  const {directory, attributes} = context;
  const wanted = attributes['audience']?.trim();
  const audience = wanted ? directory.audience(wanted) : undefined;
  const found = audience && directory.briefingFor(audience.id);
  const briefing = wanted ? found : directory.feed.briefings[0];
  if (briefing) return briefingOf(briefing, context);
  const known = directory.feed.briefings.map((one) => one.audience);
  if (wanted) context.complain('audience', wanted, known);
  return undefined;
};

/** A briefing under its heading. */
export function briefingOf(briefing: Briefing, context: Context): Markup {
  const {directory, words, level, now, attributes, extent, title} = context;
  const {briefing: said} = words.messages;
  const prefer = wordsOf(attributes['prefer']);
  const unknown = prefer.find((id) => !directory.claim(id));
  if (unknown !== undefined)
    context.complain(
      'prefer',
      unknown,
      directory.feed.claims.map(({id}) => id),
    );
  // In one go, so that figures that differ are shown as one.
  const ids = briefing.headline ? [briefing.headline, ...briefing.claims] : briefing.claims;
  const shown = figures(directory, ids, now, {prefer});
  const headline = briefing.headline ? shown[0] : undefined;
  const key = headline ? shown.slice(1) : shown;
  const part = (name: string, content: Content) =>
    content !== false && [heading(level + 1, name), content];

  const isCompact = attributes['layout']?.trim() === 'compact' || extent === 'brief';
  const first = headline ?? (isCompact ? key[0] : undefined);
  const links = linksOf(briefing, directory, words);
  return html`
    ${title(words.text(briefing.title))}
    ${first && figureOf(first, words)}
    ${
      isCompact
        ? links
        : [
            briefing.why.length > 0 && part(said.why, words.paragraphs(briefing.why)),
            part(said.keyFigures, figuresOf(key, words)),
            part(said.actions, list(briefing.recommendations.map((text) => words.text(text)))),
            part(said.more, links),
            creditsOf(briefing.credits, words),
          ]
    }
    ${reviewedOf(briefing.reviewed, words)}
  `;
}

const linksOf = ({actions}: Briefing, directory: Directory, words: Words): Content =>
  leadsOf(
    actions.flatMap((action) => leadOf(action, directory) ?? []),
    words,
  );

/** Invitations, as far as they lead somewhere without script. */
export const leadsOf = (leads: readonly Lead[], words: Words): Content =>
  list(leads.flatMap((lead) => leadIn(lead, words) ?? []));

function leadIn(lead: Lead, words: Words): Content {
  const label = words.text(lead.label);
  switch (lead.kind) {
    case 'link':
      return link(label, lead.url);
    case 'no-address':
      return html`${label} (${words.messages.resource.notice['no-address']})`;
    case 'briefing':
      return lead.briefing.url === undefined ? undefined : link(label, lead.briefing.url);
    default:
      // A search or a list is on the page itself, or needs script.
      return undefined;
  }
}
