import type {Feed} from '../feed/format/feed.js';
import type {Page, Section} from '../feed/format/page.js';
import type {Resource} from '../feed/format/resource.js';

/** What a resource says of itself, in the order to say it. Sections of a guide page may have these ids. */
export const ownParts = ['who-for', 'benefits', 'scope', 'limits', 'download'] as const;

export type OwnPart = (typeof ownParts)[number];

/** A part of the card: what the resource says, what the guide page says about it, or both. */
export interface GuidePart {
  readonly own?: OwnPart;
  readonly section?: Section;
}

/** The page that the publisher wrote about a resource. */
export function guidePageOf({pages}: Feed, {id}: Resource): Page | undefined {
  return pages.find(({kind, resource}) => kind === 'guide' && resource === id);
}

/**
 * The parts of a guide in reading order: the sections of its page as they stand, each with what the
 * resource itself says under that id. What no section takes up stands where it usually would among those.
 *
 * @param sections - Of its page. None: the resource alone.
 */
export function guideParts(
  resource: Resource,
  sections: readonly Section[] = [],
): readonly GuidePart[] {
  const said = ownParts.filter((part) => isSaid(resource, part));
  const parts = sections.map((section): GuidePart => ({
    section,
    ...ownOf(said.find((part) => part === section.id)),
  }));
  const rank = ({own}: GuidePart) => (own ? ownParts.indexOf(own) : NaN);
  for (const own of said) {
    if (parts.some((part) => part.own === own)) continue;
    const before = parts.findLastIndex((part) => rank(part) < ownParts.indexOf(own));
    const after = parts.findIndex((part) => rank(part) > ownParts.indexOf(own));
    const place = before === -1 ? after : before + 1;
    parts.splice(place === -1 ? parts.length : place, 0, {own});
  }
  return parts;
}

const ownOf = (own: OwnPart | undefined) => (own ? {own} : {});

function isSaid({guide, downloads}: Resource, part: OwnPart): boolean {
  switch (part) {
    case 'who-for':
      return !!guide?.whoFor.length;
    case 'benefits':
      return !!guide?.benefits.length;
    case 'scope':
      return !!guide?.scope.length;
    case 'limits':
      return !!guide?.limits.length;
    case 'download':
      return downloads.length > 0;
  }
}
