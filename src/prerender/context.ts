import type {Directory} from '../core/search/directory.js';
import type {Content, Markup} from './markup.js';
import type {Words} from './words.js';

/** What a view is made of. */
export interface Context {
  readonly directory: Directory;
  readonly words: Words;
  /** The moment of writing. */
  readonly now: Date;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** The widget's attributes by name. One that is only there, as `with-search`, has an empty value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** How much is written. */
  readonly extent: Extent;
  /** Hears of an attribute that names nothing in the feed. */
  readonly complain: (attribute: string, value: string, known: readonly string[]) => void;
  /** The widget's heading: the author's words, else its own; nothing where the author wants none. */
  readonly title: (own: Content) => Content;
}

/**
 * - `first`: what the element shows at first.
 * - `all`: that, and everything the element would show on demand.
 * - `brief`: titles and links alone, a few, for a snippet that somebody pastes.
 */
export type Extent = 'first' | 'all' | 'brief';

/** Writes one kind of widget; nothing where the feed has nothing for it. */
export type View = (context: Context) => Markup | undefined | Promise<Markup | undefined>;

/** How many titles a brief view has. */
export const mostInBrief = 5;
