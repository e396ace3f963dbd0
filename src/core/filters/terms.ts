import {everyWording, type Text} from '../feed/format/text.js';
import type {Term} from './filter.js';

/** Terms of a list that the feed itself has: each goes by its name and aliases. */
export function termsOfList(
  entries: readonly {
    readonly id: string;
    readonly name: Text;
    readonly aliases: readonly Text[];
  }[],
): readonly Term[] {
  return entries.map(({id, name, aliases}) => ({
    value: id,
    names: [name, ...aliases].flatMap(everyWording),
  }));
}

/**
 * Terms of a list of words that this release knows and a feed may add to: each goes by its plural
 * too, because a list is asked for “booklets”.
 *
 * @param others - Further names, and plurals that “s” does not make, by value.
 */
export function termsOfWords(
  known: readonly string[],
  used: readonly string[],
  others: Readonly<Record<string, readonly string[]>>,
): readonly Term[] {
  return [...new Set([...known, ...used])].map((value) => ({
    value,
    names: [`${value}s`, ...(Object.hasOwn(others, value) ? others[value]! : [])],
  }));
}
