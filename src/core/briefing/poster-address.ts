import type {Briefing, Page} from '../feed/format/page.js';
import {safeLink} from '../feed/string-formats.js';

/**
 * The page that a poster of a briefing leads to: what the author of the page says, else where the
 * feed says that the briefing is shown, else the page of its audience. Without any of them there
 * is none: an address that nobody gave may lead anywhere.
 *
 * @param own - The author's address, perhaps relative. One that is no web address counts as none.
 * @param base - What a relative one is read from.
 */
export function posterAddress(
  own: string | undefined,
  base: string,
  briefing: Briefing,
  page: Page | undefined,
): string | undefined {
  return firstOnTheWeb(readAddress(own, base), briefing.url, page?.url);
}

/**
 * The page where the invitations of a briefing are answered, such as to find services near you: what
 * the author of the page says, else the page of its audience. The feed's address of the briefing may
 * be that of a file.
 *
 * @param own - As for `posterAddress`, as is `base`.
 */
export function pageAddress(
  own: string | undefined,
  base: string,
  page: Page | undefined,
): string | undefined {
  return firstOnTheWeb(readAddress(own, base), page?.url);
}

function readAddress(own: string | undefined, base: string): string | undefined {
  const trimmed = own?.trim();
  return trimmed ? safeLink(trimmed, base) : undefined;
}

const firstOnTheWeb = (...candidates: readonly (string | undefined)[]) =>
  candidates.find((address) => address !== undefined && /^https?:/.test(address));

/** An address as people write it on paper, and can type it again: `example.org/briefing`. */
export const addressOnPaper = (address: string): string =>
  address.replace(/^https?:\/\//, '').replace(/\/$/, '');
