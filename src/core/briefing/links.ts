import type {Action} from '../feed/format/page.js';
import type {Text} from '../feed/format/text.js';
import type {Directory} from '../search/directory.js';

/** What an action of a briefing comes to where there is no page around it. */
export interface Link {
  readonly label: Text;
  /** None when what is to be read has no confirmed address. */
  readonly url?: string | undefined;
}

/** What a card makes of an action, or nothing: what leads to the widgets' own search needs a page around it. */
export function linkOf(
  {kind, label, url, resource, briefing}: Action,
  directory: Directory,
): Link | undefined {
  if (url) return {label, url};
  const listing = resource === undefined ? undefined : directory.listing(resource);
  const found = listing?.resource.url ?? listing?.resource.downloads[0]?.url;
  if (found) return {label, url: found};
  const other = directory.feed.briefings.find(({id}) => id === briefing);
  if (other?.url) return {label, url: other.url};
  const isGone = resource !== undefined && !listing;
  return kind.startsWith('read-') && !briefing && !isGone ? {label} : undefined;
}
