import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {Plugin} from 'vite';

/**
 * Puts the files of a page beside the scripts that it loads, as they stand.
 *
 * @param paths - From `src/entry/`.
 */
export function pageBeside(paths: readonly string[]): Plugin {
  return {
    name: 'signpost:page-beside',
    generateBundle() {
      for (const path of paths)
        this.emitFile({
          type: 'asset',
          fileName: basename(path),
          source: readFileSync(new URL(`../entry/${path}`, import.meta.url), 'utf8'),
        });
    },
  };
}
