import type {FeedProblem} from './problem.js';

/** An entry and the pointer to it. */
export interface Located<Entry> {
  readonly entry: Entry;
  readonly at: string;
}

interface Referring {
  readonly id: string;
  readonly supersededBy?: string;
}

/**
 * Checks what the entries of one list say of each other: leaves out ids that no entry has,
 * and breaks circles of `supersededBy`, so that following successors always ends.
 *
 * @param fields - Fields besides `supersededBy` that name entries of the same list: an id or a list of ids.
 */
export function checkReferences<Entry extends Referring>(
  entries: readonly Located<Entry>[],
  fields: readonly (keyof Entry & string)[],
  problems: FeedProblem[],
): Located<Entry>[] {
  const ids = new Set(entries.map(({entry}) => entry.id));
  const dangling = (at: string) =>
    problems.push({
      code: 'dangling-reference',
      at,
      expected: 'the id of another entry in this list',
      effect: 'value-left-out',
    });

  const known = entries.map(({entry, at}): Located<Entry> => {
    let kept = entry;
    for (const field of ['supersededBy', ...fields] as const) {
      const value = entry[field as keyof Entry] as unknown;
      const isKnown = (id: string, where: string) => {
        const known = ids.has(id) && id !== entry.id;
        if (!known) dangling(where);
        return known;
      };
      if (typeof value === 'string' && !isKnown(value, `${at}/${field}`))
        kept = without(kept, field);
      if (Array.isArray(value)) {
        const list = value.filter((id, index) => isKnown(id, `${at}/${field}/${index}`));
        if (list.length < value.length) kept = {...kept, [field]: list};
      }
    }
    return {entry: kept, at};
  });
  return breakCycles(known, problems);
}

function breakCycles<Entry extends Referring>(
  entries: readonly Located<Entry>[],
  problems: FeedProblem[],
): Located<Entry>[] {
  const successor = new Map<string, string>();
  for (const {entry} of entries)
    if (entry.supersededBy !== undefined) successor.set(entry.id, entry.supersededBy);

  // Every id whose chain is known to end. Each entry is walked once, however long the chains are.
  const ends = new Set<string>();
  return entries.map(({entry, at}) => {
    const path = new Set<string>();
    let id: string | undefined = entry.id;
    while (id !== undefined && !ends.has(id) && !path.has(id)) {
      path.add(id);
      id = successor.get(id);
    }
    const inCircle = id !== undefined && path.has(id);
    if (inCircle && id === entry.id) {
      problems.push({
        code: 'superseded-cycle',
        at: `${at}/supersededBy`,
        expected: 'a chain of successors that ends',
        effect: 'value-left-out',
      });
      successor.delete(entry.id);
      ends.add(entry.id);
      return {entry: without(entry, 'supersededBy'), at};
    }
    if (!inCircle) for (const walked of path) ends.add(walked);
    return {entry, at};
  });
}

function without<Entry>(entry: Entry, field: string): Entry {
  const copy = {...entry};
  delete copy[field as keyof Entry];
  return copy;
}
