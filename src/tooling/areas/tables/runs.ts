import type {AreaCode} from '../../../core/areas/codes.js';

/** 1, 2, 3, 5 → `1-3,5`: what `numbersOf` in `core/areas/code-runs.ts` reads. */
export function packRuns(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/** `E06000001`, `E06000002`, `E08000021` → `E06:1-2 E08:21`, as `codesOfRuns` reads it. */
export function packCodes(codes: readonly AreaCode[]): string {
  const kinds = groupBy(codes, kindOf);
  return [...kinds.keys()]
    .sort()
    .map((kind) => `${kind}:${packRuns(kinds.get(kind)!.map(numberOf))}`)
    .join(' ');
}

/** `E06000023` → `E06` */
export const kindOf = (code: AreaCode): string => code.slice(0, 3);

/** `E06000023` → 23 */
export const numberOf = (code: AreaCode): number => Number(code.slice(3));

export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Orders text by its characters' numbers, so that a table is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keys by how often they were counted, the most frequent first; the first by text of equals. */
export const byCount = <Key extends string>(counts: ReadonlyMap<Key, number>): Key[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([key]) => key);
