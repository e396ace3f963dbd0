import type {Feed} from '../feed/format/feed.js';
import {everyWording, type Text} from '../feed/format/text.js';

/** Who stands behind what a sheet says. */
export interface SheetCredits {
  readonly publisher?: Text;
  /** Partners that some page of the feed names, each once. */
  readonly partners: readonly Text[];
  /** Lines that licences of the content ask for. */
  readonly attributions: readonly Text[];
  /** When the feed was last changed. */
  readonly updated?: string;
}

export function creditsOf({publisher, pages, attributions, updated}: Feed): SheetCredits {
  const partners = new Map(
    pages.flatMap(({credits}) => credits.map(({name}) => [everyWording(name).join('|'), name])),
  );
  return {
    ...(publisher && {publisher: publisher.name}),
    partners: [...partners.values()],
    attributions,
    ...(updated !== undefined && {updated}),
  };
}
