import type {Page} from '../feed/format/page.js';
import {everyWording} from '../feed/format/text.js';
import type {Directory} from '../search/directory.js';
import {fold} from '../search/fold.js';

/** What a page's author names: a page itself, or whom it is for. */
export interface WantedPage {
  /** Id or title of a page, in any case. Counts for more than the audience. */
  readonly page?: string | undefined;
  /** Id, name or former name of an audience. */
  readonly audience?: string | undefined;
}

/** The page to show, or the name that the feed does not have and those it has. */
export type FoundPage =
  | {readonly page: Page | undefined; readonly unknown?: never}
  | {
      readonly page?: never;
      readonly unknown: {
        readonly attribute: 'page' | 'audience';
        readonly value: string;
        readonly known: readonly string[];
      };
    };

/** Finds the page that is asked for. Without a wish it is the feed's first, if there is one. */
export function findPage(directory: Directory, {page, audience}: WantedPage): FoundPage {
  const {pages} = directory.feed;
  if (page) {
    const wanted = fold(page);
    const found =
      pages.find(({id}) => id === page) ??
      pages.find(({id, title}) =>
        [id, ...everyWording(title)].some((name) => fold(name) === wanted),
      );
    if (found) return {page: found};
    return {unknown: {attribute: 'page', value: page, known: pages.map(({id}) => id)}};
  }
  if (!audience) return {page: pages[0]};
  const whom = directory.audience(audience)?.id;
  // Some audiences have a page of another kind only, such as that of an area.
  const found = whom && (directory.pageFor(whom) ?? pages.find((one) => one.audience === whom));
  if (found) return {page: found};
  const known = [...new Set(pages.flatMap((one) => one.audience ?? []))];
  return {unknown: {attribute: 'audience', value: audience, known}};
}
