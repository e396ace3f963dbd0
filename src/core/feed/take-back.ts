import type {Feed} from './format/feed.js';
import type {Resource} from './format/resource.js';

/** The ids that a feed recalls. */
export const recalledIn = ({recalled = []}: Pick<Feed, 'recalled'>): ReadonlySet<string> =>
  new Set(recalled.map(({id}) => id));

/**
 * A resource without what its publisher took back: contacts that are marked wrong, and the whole of
 * it when the feed recalls its id. It is then as one that is withdrawn, wherever it came from: the
 * feed, the files of an index, or a copy of either.
 */
export function takeBack(resource: Resource, recalled: ReadonlySet<string>): Resource {
  const contacts = resource.contacts.filter(({wrong}) => !wrong);
  const isRecalled = recalled.has(resource.id);
  if (!isRecalled && contacts.length === resource.contacts.length) return resource;
  return {...resource, contacts, ...(isRecalled && {status: 'withdrawn'})};
}
