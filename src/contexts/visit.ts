/**
 * What a visitor has chosen once for every widget of a feed. Words and filters belong to the
 * list they were typed into; the area is true of the visitor.
 */
export interface Visit {
  /** Area codes chosen, one or, at a border, several. Empty: everywhere. Never a postcode. */
  readonly areas: readonly string[];
  /** Who chose them: what a visitor chose is theirs to go back from, what a page begins with is not. */
  readonly by?: 'visitor' | 'page';
  /** Ids of the resources on the sheet to hand over, in its order. Without it: none. */
  readonly sheet?: readonly string[];
}

export const newVisit: Visit = {areas: []};
