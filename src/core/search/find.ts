import type {Directory} from './directory.js';
import type {Find} from './select.js';
import {TextSearch} from './text-search.js';

const searches = new WeakMap<Directory, TextSearch>();

/** Finds by words in a directory. Its index is built when the first word is typed, once for all widgets. */
export function finder(directory: Directory): Find {
  return (words) => {
    let search = searches.get(directory);
    if (!search) searches.set(directory, (search = new TextSearch(directory)));
    return search.find(words);
  };
}
