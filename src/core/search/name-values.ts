import {filters, type Chosen, type FilterId} from '../filters/registry.js';
import type {Filter, Term} from '../filters/filter.js';
import {columnOf, type Column} from './columns.js';
import type {Directory} from './directory.js';
import {fold} from './fold.js';

/** A word that names no value of a filter. */
export interface UnknownWord {
  readonly filter: FilterId;
  readonly word: string;
  /** Values that some resource of the feed has. */
  readonly known: readonly string[];
}

/**
 * Finds out which values an author means. Editors write “Booklets” and “Visiting prison” where
 * the feed has `booklet` and `visits`; a word is tried as an id first, then as an id or name in
 * any case. A name of several words may stand among others.
 *
 * @param now - The moment of reading.
 * @returns The values, and every word that names none. A filter left without a value is gone, so
 *   that a misspelling never empties a list.
 */
export function nameValues(
  directory: Directory,
  words: Chosen,
  now: Date,
): {readonly chosen: Chosen; readonly unknown: readonly UnknownWord[]} {
  const chosen: Partial<Record<FilterId, readonly string[]>> = {};
  const unknown: UnknownWord[] = [];
  for (const filter of filters) {
    const wanted = words[filter.id] ?? [];
    if (wanted.length === 0) continue;
    const values = new Set<string>();
    const names = namesIn(directory, filter, now);
    for (let start = 0; start < wanted.length;) {
      let end = Math.min(wanted.length, start + mostWords);
      // The longest name first: “Family life” is not “family”.
      while (end > start && !valueNamed(wanted.slice(start, end), names)) end--;
      const value = valueNamed(wanted.slice(start, end), names);
      if (value !== undefined) values.add(value);
      else {
        const known = valuesInUse(columnOf(directory, filter.id, now), names);
        unknown.push({filter: filter.id, word: wanted[start]!, known});
      }
      start = Math.max(end, start + 1);
    }
    if (values.size > 0) chosen[filter.id] = [...values];
  }
  return {chosen, unknown};
}

interface Names {
  readonly ids: ReadonlySet<string>;
  /** Values by folded id or name. */
  readonly byName: ReadonlyMap<string, string>;
}

/** The longest name that is looked for, in words. */
const mostWords = 8;

type AnyFilter = Filter & {readonly id: FilterId};

/** Folding every name takes a while, and the same words are asked again whenever a list renders. */
const namesOf = new WeakMap<Directory, Map<FilterId, Names>>();

function namesIn(directory: Directory, filter: AnyFilter, now: Date): Names {
  let ofDirectory = namesOf.get(directory);
  if (!ofDirectory) namesOf.set(directory, (ofDirectory = new Map<FilterId, Names>()));
  let names = ofDirectory.get(filter.id);
  if (!names) ofDirectory.set(filter.id, (names = readNames(directory, filter, now)));
  return names;
}

function readNames(directory: Directory, filter: AnyFilter, now: Date): Names {
  const terms = filter.termsOf?.(directory.feed) ?? termsInUse(columnOf(directory, filter.id, now));
  const byName = new Map<string, string>();
  const add = (name: string, value: string) => {
    const folded = fold(name);
    if (folded && !byName.has(folded)) byName.set(folded, value);
  };
  // Every id before any name: a topic may be called what another one’s id is.
  for (const {value} of terms) add(value, value);
  for (const {value, names} of terms) for (const name of names) add(name, value);
  return {ids: new Set(terms.map(({value}) => value)), byName};
}

const termsInUse = (column: Column): readonly Term[] =>
  [...column.keys()].map((value) => ({value, names: []}));

function valueNamed(words: readonly string[], {ids, byName}: Names): string | undefined {
  const name = words.join(' ');
  return ids.has(name) ? name : byName.get(fold(name));
}

const valuesInUse = (column: Column, {ids}: Names): readonly string[] =>
  [...ids].filter((value) => column.has(value));
