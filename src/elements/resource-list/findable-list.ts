import type {GradualDrawing} from '../../controllers/gradual-drawing.js';
import type {FilterId} from '../../core/filters/registry.js';
import type {Directory} from '../../core/search/directory.js';
import type {ResourceIndex} from '../../core/search/resource-index.js';
import type {Scope} from '../../core/search/scope.js';
import type {SortTools} from '../../core/search/sort.js';
import type {Wording} from '../shared/wording.js';
import type {Reach} from './reach.js';

/** What finding needs of the list that it is for. */
export interface FindableList {
  /** The feed in hand. */
  readonly directory: () => Directory | undefined;
  /** Where its resources are searched, when they are not at hand. */
  readonly index: () => ResourceIndex | undefined;
  /** The moment of reading. */
  readonly now: () => Date;
  readonly wording: (directory: Directory) => Wording;
  /** The filters that a visitor can choose in. */
  readonly offered: () => readonly FilterId[];
  readonly withSearch: () => boolean;
  readonly withUrlState: () => boolean;
  /** Has a sentence said once the visitor's action has settled. */
  readonly say: (sentence: () => string) => void;
  /** Moves focus to what a selector finds once the list has been rendered. */
  readonly focusNext: (selector: string) => void;
  /** Does what a visitor asked for once the page has shown that they did. */
  readonly inNextTurn: (then: () => Promise<void> | void) => void;
  readonly reach: Reach;
  readonly drawing: GradualDrawing;
}

/** What an author asks for, and where the visitor is. */
export interface Place {
  readonly scope: Scope;
  readonly limit: number | undefined;
  readonly language: string;
  readonly farness: SortTools['farness'];
}
