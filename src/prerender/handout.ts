import {wordsOf} from '../core/attribute-values.js';
import {likeIds} from '../core/feed/like-ids.js';
import {sheetOf} from '../core/handout/sheet.js';
import {handoutWords} from '../locales/handout.js';
import type {View} from './context.js';
import {fewTitles, itemOf, safeguardingNote} from './item.js';
import {html} from './markup.js';

/** The sheet that the page's author has laid out; where there is none, there is nothing to write. */
export const handout: View = async (context) => {
  const {directory, words, attributes, level, title, complain, extent} = context;
  const ids = wordsOf(attributes['resources']);
  const unknown = ids.find((id) => !directory.resource(id));
  if (unknown !== undefined)
    complain('resources', unknown, likeIds(unknown, directory.feed.resources));
  const listings = sheetOf(ids, directory).items.map(({listing}) => listing);
  if (listings.length === 0) return undefined;
  const {heading} = await handoutWords.load(words.messages.tag);
  return html`
    ${title(heading)}
    ${safeguardingNote(listings, context)}
    ${
      extent === 'brief'
        ? fewTitles(listings, context)
        : listings.map((listing) => itemOf(listing, level + 1, context))
    }
  `;
};
