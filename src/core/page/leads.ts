import {contactLink} from '../feed/contact-link.js';
import type {Feed} from '../feed/format/feed.js';
import type {Action, Briefing, Query} from '../feed/format/page.js';
import {localTypes} from '../feed/format/resource.js';
import type {Text} from '../feed/format/text.js';
import type {Directory, Subset} from '../search/directory.js';

/** What an invitation comes to on a page that has everything it may lead to. */
export type Lead = {readonly label: Text} & (
  | {readonly kind: 'link'; readonly url: string}
  /** Something to be read, of which no address is confirmed. */
  | {readonly kind: 'no-address'}
  | {readonly kind: 'briefing'; readonly briefing: Briefing}
  /** The search for help in an area, narrowed to some types of it; to none: all of it. */
  | {readonly kind: 'local'; readonly types: readonly string[]}
  /** A part of the directory, opened in place; without `subset` the whole of it. */
  | {readonly kind: 'list'; readonly subset?: Subset; readonly count: number}
  /** What the page says of taking part. */
  | {readonly kind: 'take-part'}
);

/** What “training” means where an action for all training names no query. */
const training: Query = {
  types: ['training', 'e-learning'],
  audiences: [],
  beneficiaries: [],
  topics: [],
  stages: [],
};

/**
 * Whether somebody who asks to take part can reach anybody. Where the feed names neither an address
 * to join at nor a contact, an invitation would lead nowhere, so a page has none.
 */
export const canTakePart = ({join, publisher}: Feed): boolean =>
  join?.url !== undefined || publisher?.contact !== undefined;

/** What a call to action leads to; nothing when the feed does not have what it would lead to. */
export function leadOf(action: Action, directory: Directory): Lead | undefined {
  const {kind, label, url, resource, briefing} = action;
  if (url) return {kind: 'link', label, url};
  if (briefing) {
    const found = directory.feed.briefings.find(({id}) => id === briefing);
    if (found) return {kind: 'briefing', label, briefing: found};
  }
  if (resource) {
    // A resource that was withdrawn must not be named any more.
    const current = directory.listing(resource)?.resource;
    const address = current?.url ?? current?.downloads[0]?.url;
    if (address) return {kind: 'link', label, url: address};
    return current && {kind: 'no-address', label};
  }
  const {join, publisher} = directory.feed;
  switch (kind) {
    case 'find-services':
      return {kind: 'local', label, types: []};
    case 'find-training': {
      const {types} = action.query ?? training;
      return {kind: 'local', label, types: types.filter((type) => localTypes.includes(type))};
    }
    case 'list-training':
      return listLead(label, action.query ?? training, directory);
    case 'join':
      if (join?.url) return {kind: 'link', label, url: join.url};
      return join && canTakePart(directory.feed) ? {kind: 'take-part', label} : undefined;
    case 'contact':
      return publisher?.contact
        ? {kind: 'link', label, url: contactLink(publisher.contact)}
        : undefined;
    case 'browse-resources':
      return listLead(label, action.query, directory);
    case 'read-briefing':
    case 'read-handbook':
    case 'read-poster':
      return {kind: 'no-address', label};
    default:
      // A kind of a later release.
      return action.query && listLead(label, action.query, directory);
  }
}

function listLead(label: Text, query: Query | undefined, directory: Directory): Lead | undefined {
  if (!query || Object.values(query).every((values) => values.length === 0))
    return {kind: 'list', label, count: directory.listings.length};
  const subset: Subset = {featured: [], query};
  return {kind: 'list', label, subset, count: directory.inSection(subset).length};
}
