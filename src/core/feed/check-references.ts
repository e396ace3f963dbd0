import {forEachOf, type Sliced} from '../sliced.js';
import type {FeedProblem} from './problem.js';

/** An entry, the pointer to it, and what it was read from. */
export interface Located<Entry> {
  readonly entry: Entry;
  readonly at: string;
  /** Places in a list are told by it, because the entry no longer has what was left out. */
  readonly raw: Readonly<Record<string, unknown>>;
}

interface Referring {
  readonly id: string;
  readonly supersededBy?: string;
}

/**
 * Checks what the entries of one list say of each other: leaves out ids that no entry has,
 * and breaks circles of `supersededBy`, so that following successors always ends. A few entries at a time.
 *
 * @param fields - Fields besides `supersededBy` that name other entries of the same list: an id or a list of ids.
 */
export function* checkReferences<Entry extends Referring>(
  entries: readonly Located<Entry>[],
  fields: readonly (keyof Entry & string)[],
  problems: FeedProblem[],
): Sliced<Located<Entry>[]> {
  const ids = new Set<string>();
  yield* forEachOf(entries, ({entry}) => ids.add(entry.id));

  const known: Located<Entry>[] = [];
  yield* forEachOf(entries, (located) => {
    const {at, raw} = located;
    let {entry} = located;
    const isKnown = (id: string, field: string, where: string) => {
      // An entry that supersedes itself is a circle, and is reported as one.
      const known = ids.has(id) && (id !== entry.id || field === 'supersededBy');
      if (!known)
        problems.push({
          code: 'dangling-reference',
          at: where,
          expected: 'the id of another entry in this list',
          effect: 'value-left-out',
        });
      return known;
    };
    for (const field of ['supersededBy', ...fields] as const) {
      const value = entry[field as keyof Entry] as unknown;
      if (typeof value === 'string' && !isKnown(value, field, `${at}/${field}`))
        entry = without(entry, field);
      if (Array.isArray(value)) {
        const places = raw[field] as readonly unknown[];
        const list = value.filter((id: string) =>
          isKnown(id, field, `${at}/${field}/${places.indexOf(id)}`),
        );
        if (list.length < value.length) entry = {...entry, [field]: list};
      }
    }
    known.push(entry === located.entry ? located : {...located, entry});
  });
  return yield* breakCircles(known, problems);
}

function* breakCircles<Entry extends Referring>(
  entries: Located<Entry>[],
  problems: FeedProblem[],
): Sliced<Located<Entry>[]> {
  const successor = new Map<string, string>();
  yield* forEachOf(entries, ({entry}) => {
    if (entry.supersededBy !== undefined) successor.set(entry.id, entry.supersededBy);
  });

  // Every id whose chain is known to end. Each entry is walked once, however long the chains are.
  const ends = new Set<string>();
  const broken = new Set<string>();
  for (const start of successor.keys()) {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !ends.has(id) && !path.has(id)) {
      path.add(id);
      id = successor.get(id);
    }
    // The walk came back to where it has been: the circle is cut there, and then all of it ends.
    if (id !== undefined && path.has(id)) broken.add(id);
    for (const walked of path) ends.add(walked);
    yield;
  }
  if (broken.size === 0) return entries;

  return entries.map((located) => {
    const {entry, at} = located;
    if (!broken.has(entry.id)) return located;
    problems.push({
      code: 'superseded-cycle',
      at: `${at}/supersededBy`,
      expected: 'a chain of successors that ends',
      effect: 'value-left-out',
    });
    return {...located, entry: without(entry, 'supersededBy')};
  });
}

function without<Entry>(entry: Entry, field: string): Entry {
  const copy = {...entry};
  delete copy[field as keyof Entry];
  return copy;
}
