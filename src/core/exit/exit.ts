import {safeLink} from '../feed/string-formats.js';

/** Where the way out leads when nobody says: a page that anybody may have open, of a site that is always there. */
export const safeTarget = 'https://www.bbc.co.uk/weather';

/** What the page in an iframe asks of the page around it, which may have another version. */
export interface ExitMessage {
  readonly type: 'signpost:exit';
  readonly version: 1;
  /** Where to go, in full. */
  readonly href: string;
}

/**
 * Where the way out leads: the first of some addresses that is one of the web, else the safe one.
 *
 * @param given - Addresses of the page's author, perhaps relative, in the order in which they count.
 * @param base - What a relative one is read from.
 */
export function exitTarget(given: readonly (string | null | undefined)[], base: string): string {
  for (const address of given) {
    const trimmed = address?.trim();
    const link = trimmed ? safeLink(trimmed, base) : undefined;
    if (link !== undefined && /^https?:/.test(link)) return link;
  }
  return safeTarget;
}
