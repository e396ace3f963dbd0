import type {Action, Page, Query, Section} from '../feed/format/page.js';
import {sectionsWithin} from '../search/directory.js';
import type {Lead} from './leads.js';

/** Anchors of what every page may have besides the feed's own sections. */
export const localAnchor = 'in-your-area';
export const takePartAnchor = 'take-part';

/** A section that has nothing but an invitation to search by area is the place for that search. */
export function localSectionOf(sections: readonly Section[]): Section | undefined {
  return sections.find(
    ({actions, featured, sections: parts}) =>
      featured.length === 0 && parts.length === 0 && actions.some(isForServices),
  );
}

/** Whether an action invites to search by area. */
export const isForServices = ({kind, url}: Action): boolean => kind === 'find-services' && !url;

/** A query as a text that is the same for the same query, in whatever order it was written. */
export const namesOf = (query: Query): string =>
  JSON.stringify(
    (['types', 'audiences', 'beneficiaries', 'topics', 'stages'] as const).map((field) =>
      [...query[field]].sort(),
    ),
  );

/** The place of a page, by its anchor, where an invitation from elsewhere is answered. */
export function anchorOf(lead: Lead, {sections}: Page): string | undefined {
  switch (lead.kind) {
    case 'local':
      return localSectionOf(sections)?.id ?? localAnchor;
    case 'take-part':
      return takePartAnchor;
    case 'list': {
      const wanted = lead.subset?.query && namesOf(lead.subset.query);
      return sections.flatMap(sectionsWithin).find(({query}) => query && namesOf(query) === wanted)
        ?.id;
    }
    default:
      return undefined;
  }
}

/**
 * The address of a place of a page. What stands behind `#` in the page's own address gives way to
 * the place, unless the site takes it for a route.
 *
 * @param anchor - Without it the address is that of the page.
 */
export function addressOf(page: string, anchor: string | undefined): string {
  const [address, fragment = ''] = page.split(/#(.*)/s, 2) as [string, string?];
  if (anchor === undefined || /^[!/]/.test(fragment)) return page;
  return `${address}#${encodeURIComponent(anchor)}`;
}
