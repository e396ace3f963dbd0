import type {AreaCode} from '../codes.js';
import type {Names} from '../names.js';
import type {Point} from '../point.js';
import type {Match} from './name-index.js';

/** A place that a name may mean. */
export interface NamedPlace {
  readonly kind: PlaceKind;
  readonly names: Names;
  /**
   * What to look for help in; give them to `placeOf`. A town stands for its council, a county for
   * each of its councils, everything else for itself.
   */
  readonly codes: readonly AreaCode[];
  /** The areas it lies in, the smallest first, which tell namesakes apart: council, then region. */
  readonly within: readonly Names[];
  /** Its middle, to two decimal places. Absent where it is not known or too large to have one. */
  readonly at?: Point;
}

export type PlaceKind = 'region' | 'nation' | 'county' | 'council' | 'town' | 'prison';

/** A place offered for what was typed. */
export interface PlaceSuggestion extends NamedPlace {
  /** The name that fits what was typed. */
  readonly wording: string;
  readonly match: Match;
}
