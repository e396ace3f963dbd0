import {unpackNumbers} from '../../core/areas/lazy/packed-numbers.js';

/** How many names of changed entries are given before “and … more”. */
const shown = 8;

/**
 * Says in a few lines what is different between two versions of a table: entries that are new, gone
 * or changed, by their keys, and how many positions have moved. Empty when nothing is.
 *
 * @param table - Its file name; two tables hold lists apart by semicolons.
 */
export function changesOf(table: string, before: object, after: object): string[] {
  const isOfLists = ['places.json', 'postcode-regions.json'].includes(table);
  const [old, now] = [entriesOf(before, isOfLists), entriesOf(after, isOfLists)];
  const isNew = [...now.keys()].filter((key) => !old.has(key));
  const isGone = [...old.keys()].filter((key) => !now.has(key));
  const isOther = [...now].filter(([key, text]) => old.has(key) && old.get(key) !== text);
  const packed = isOther.filter(([key]) => isPacked(key));
  return [
    line('new', isNew),
    line('gone', isGone),
    line(
      'changed',
      isOther.filter(([key]) => !isPacked(key)).map(([key]) => key),
    ),
    ...packed.map(([key, text]) => `${key}: ${moved(old.get(key)!, text)}`),
  ].filter((text) => text !== '');
}

/** Lists of numbers, in which every later letter changes with the first. */
const isPacked = (key: string) => /^(latitudes|longitudes|sizes)$/.test(key);

function moved(before: string, after: string): string {
  const [a, b] = [numbersOf(before), numbersOf(after)];
  if (a.length !== b.length) return `${a.length} before, ${b.length} now`;
  const different = b.filter((number, index) => number !== a[index]).length;
  return `${different} of ${b.length} are other`;
}

/** Sizes are digits, one a town. */
const numbersOf = (packed: string) =>
  /^\d*$/.test(packed) ? [...packed].map(Number) : unpackNumbers(packed);

/** The entries on the first two levels of a table: `names E06000023`, `areas BS`, `D CH`. */
function entriesOf(table: object, isOfLists: boolean, levels = 2): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    const name = nameOf(key, value);
    if (typeof value === 'object' && value !== null && levels > 1)
      for (const [inner, text] of entriesOf(value, isOfLists, levels - 1))
        entries.set(key === 'byMainRegion' ? inner : `${name} ${inner}`, text);
    else if (typeof value === 'string' && isOfLists && !isPacked(key))
      for (const entry of value.split(';')) entries.set(`${name} ${beginningOf(entry)}`, entry);
    else entries.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return entries;
}

/** Rows of a list are known by what they are of. */
function nameOf(key: string, value: unknown): string {
  const {code, of} = Object(value) as {readonly code?: string; readonly of?: string};
  return code ?? of ?? key;
}

/** `CH88 DL:1,4` → `CH`; a town is its own name. */
const beginningOf = (entry: string) => /^[A-Z]{1,2}(?=\d)/.exec(entry)?.[0] ?? entry;

function line(what: string, keys: readonly string[]): string {
  if (keys.length === 0) return '';
  const rest = keys.length > shown ? ` and ${keys.length - shown} more` : '';
  return `${keys.length} ${what}: ${keys.slice(0, shown).join(', ')}${rest}`;
}
