import {fold} from '../names.js';
import type {Found, NameIndex} from './name-index.js';
import type {NamedPlace} from './suggestion.js';

const word = '(?:hmp|hm|hmyoi|yoi|prison|jail|gaol|carchar)';
const before = new RegExp(`^(?:${word} )+(?:and ${word} )?(?:(?:in|at|of|yn|ym|yng) )?(.+)$`);
const after = new RegExp(`^(.+?)(?: and)?(?: ${word})+$`);

/**
 * Prisons that are meant by a name with a word for a prison before or after it, in whatever order:
 * `bristol hmp`, `prison in Leeds`, `Strangeways prison`.
 */
export function prisonsByWords(
  index: NameIndex<NamedPlace>,
  typed: string,
): readonly Found<NamedPlace>[] {
  const text = fold(typed);
  const name = before.exec(text)?.[1] ?? after.exec(text)?.[1];
  if (name === undefined) return [];
  const found = [...index.findExact(`${name} prison`), ...index.findExact(name)];
  const prisons = found.filter(({value}) => value.kind === 'prison');
  return prisons.filter(
    ({value}, at) => prisons.findIndex((other) => other.value === value) === at,
  );
}
