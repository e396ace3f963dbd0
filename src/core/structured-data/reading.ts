import type {Resource, Session} from '../feed/format/resource.js';
import type {Text} from '../feed/format/text.js';
import type {FilterId} from '../filters/registry.js';

/** Puts resources into words, and says what the feed knows of them. */
export interface Reading {
  readonly plain: (text: Text) => string;
  /** BCP 47 tag of the language that a text is given in. */
  readonly langOf: (text: Text) => string;
  readonly label: (filter: FilterId, value: string) => string;
  /** Name of an area that a resource serves; none where it is not known. */
  readonly area: (code: string) => string | undefined;
  /** Another resource of the feed, such as the series that one belongs to. */
  readonly resource: (id: string) => Resource | undefined;
  /** The sessions that are not over. */
  readonly ahead: (resource: Resource) => readonly Session[];
  /** Canonical address of the feed; none where it has none. */
  readonly feedUrl: string | undefined;
}
