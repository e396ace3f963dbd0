import {wordsOf} from '../../core/attribute-values.js';
import {chosenBy, type Subset} from '../../core/search/directory.js';
import type {Scope} from '../../core/search/scope.js';

/** What an author can say of a list. */
interface Attributes {
  readonly audience?: string | undefined;
  readonly section?: string | undefined;
  readonly beneficiary?: string | undefined;
  readonly type?: string | undefined;
  readonly topic?: string | undefined;
  readonly subset?: Subset | undefined;
}

/**
 * What the attributes of a list ask for.
 *
 * @param isIndexed - Whether the resources are not at hand.
 * @param serves - Whether a resource can be used where the visitor is.
 */
export function scopeOf(
  {audience, section, subset, beneficiary, type, topic}: Attributes,
  isIndexed: boolean,
  serves: Scope['serves'],
): Scope {
  return {
    audience: audience?.trim(),
    section: section?.trim(),
    subset,
    serves,
    chosen: {
      // What an index holds is not at hand to be picked from; it can be asked all the same.
      ...(isIndexed && subset?.query && chosenBy(subset.query)),
      beneficiary: wordsOf(beneficiary),
      type: wordsOf(type),
      topic: wordsOf(topic),
    },
  };
}
