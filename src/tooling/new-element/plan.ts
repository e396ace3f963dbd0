import {elementFiles} from './element-files.js';
import {localeFiles} from './locale-files.js';
import type {Names} from './names.js';
import {entered, entriesOf} from './tables.js';
import {trialFiles} from './trial-files.js';

/**
 * Every file that a new element makes or changes, by its path from the project's root, with its text.
 *
 * @param read - Gives a file of the project; nothing where there is none.
 * @throws when there is such an element, or when a table does not look as it did.
 */
export function planElement(
  names: Names,
  read: (path: string) => string | undefined,
): Readonly<Record<string, string>> {
  const made = {...elementFiles(names), ...localeFiles(names), ...trialFiles(names)};
  for (const path of Object.keys(made))
    if (read(path) !== undefined) throw new Error(`There is ${path} already.`);
  const changed = entriesOf(names).map((entry) => {
    const text = read(entry.path);
    if (text === undefined) throw new Error(`There is no ${entry.path}.`);
    return [entry.path, entered(text, entry)] as const;
  });
  return {...made, ...Object.fromEntries(changed)};
}
