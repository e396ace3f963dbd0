import {wordsOf} from '../core/attribute-values.js';
import {nothingFound} from '../core/search/find.js';
import type {Listing} from '../core/search/directory.js';
import {noCriteria, select, type Group} from '../core/search/select.js';
import {shownAtFirst} from '../core/search/shown-at-first.js';
import type {Context, View} from './context.js';
import {listData} from './data.js';
import {heading, html, list, paragraph, type Content} from './markup.js';
import {fewTitles, itemOf, moreThan, safeguardingNote} from './item.js';

/** A list of resources: the same ones in the same order as the element shows. */
export const resourceList: View = async (context) => {
  const {directory, words, attributes, now, title, level, extent} = context;
  const {messages} = words;
  const scope = {
    audience: attributes['audience']?.trim(),
    section: attributes['section']?.trim(),
    chosen: {
      beneficiary: wordsOf(attributes['beneficiary']),
      type: wordsOf(attributes['type']),
      topic: wordsOf(attributes['topic']),
    },
  };
  const selection = select(directory, scope, noCriteria, () => nothingFound, {now});
  for (const {attribute, value, known} of selection.problems)
    context.complain(attribute, value, known);
  const {groups, count} = selection;
  const listings = [...new Set(groups.flatMap((group) => group.listings))];
  if (extent === 'brief')
    return html`${title(messages.list.heading)}${fewTitles(listings, context)}`;
  return html`
    ${title(messages.list.heading)}
    ${safeguardingNote(listings, context)}
    ${count === 0 && paragraph(messages.list.nothingListed)}
    ${groups.map((group) => groupOf(group, level, context))}
    ${await listData(
      groups.flatMap((group) => shownOf(group, context)),
      attributes['heading'] || attributes['label'] || messages.list.heading,
      context,
    )}
  `;
};

function groupOf(group: Group, level: number, context: Context): Content {
  const {words} = context;
  const groupLevel = level + 1 + group.depth;
  const title = group.heading
    ? words.text(group.heading)
    : group.kind && words.messages.list[group.kind];
  const listings = shownOf(group, context);
  return [
    title !== undefined && heading(groupLevel, title),
    words.paragraphs(group.introduction),
    list(
      listings.map((one) =>
        itemOf(one, title === undefined ? groupLevel : groupLevel + 1, context),
      ),
    ),
    moreThan(listings.length, group.count, words),
  ];
}

/** What the element shows at first, or everything. */
const shownOf = (group: Group, {attributes, extent}: Context): readonly Listing[] =>
  extent === 'all'
    ? group.listings
    : group.listings.slice(0, shownAtFirst(group, Number(attributes['limit'] || NaN)));
