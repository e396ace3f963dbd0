import type {Resource} from '../../core/feed/format/resource.js';
import type {Text} from '../../core/feed/format/text.js';

/** What a template of a page's developer can count on, besides the resource. */
export interface ItemPlace {
  /** The reader's language, as a tag. */
  readonly lang: string;
  /** Level of a heading of the item, 1 to 6, so that it follows those above. */
  readonly level: number;
  /** The moment of reading. */
  readonly now: Date;
  /** A text of the feed in the reader's language, else in the feed's own. */
  readonly text: (text: Text) => string;
}

/**
 * Shows one resource in a developer's own way, in the place of the library's.
 *
 * @returns What Lit can render: a text, which is never read as HTML, a node, or a template.
 */
export type ItemTemplate = (resource: Resource, place: ItemPlace) => unknown;
