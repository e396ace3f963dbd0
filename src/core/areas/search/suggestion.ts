import type {AreaCode} from '../codes.js';
import type {Names} from '../names.js';
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
  /** Its middle, in degrees (WGS 84), to two or three places. Absent where distance means nothing. */
  readonly at?: Point;
}

export type PlaceKind = 'region' | 'nation' | 'county' | 'council' | 'town' | 'prison';

/** Degrees north and east (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place offered for what was typed. */
export interface PlaceSuggestion extends NamedPlace {
  /** The name that fits what was typed. */
  readonly wording: string;
  readonly match: Match;
}
