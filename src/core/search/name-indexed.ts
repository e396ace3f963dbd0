import type {Chosen, FilterId} from '../filters/registry.js';
import type {Directory} from './directory.js';
import {nameValues, type UnknownWord} from './name-values.js';
import type {ResourceIndex} from './resource-index.js';

/**
 * What `nameValues` says, for a directory whose resources are not at hand: a value that only they
 * have, such as a type of the publisher's own, is known from the index.
 *
 * @param now - The moment of reading.
 */
export function nameIndexed(
  directory: Directory,
  index: ResourceIndex,
  words: Chosen,
  now: Date,
): {readonly chosen: Chosen; readonly unknown: readonly UnknownWord[]} {
  const named = nameValues(directory, words, now);
  const chosen: Partial<Record<FilterId, readonly string[]>> = {...named.chosen};
  const unknown: UnknownWord[] = [];
  for (const {filter, word, known} of named.unknown) {
    const values = index.values[filter] ?? [];
    if (values.includes(word)) chosen[filter] = [...(chosen[filter] ?? []), word];
    else unknown.push({filter, word, known: values.length > 0 ? values : known});
  }
  return {chosen, unknown};
}
