import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Integrity} from '../core/snippet/release.js';

export {integrityMap, type Integrity} from '../core/snippet/release.js';

/** Files in `dist/` itself that a page may load, beside the themes; those in `chunks/` follow from them. */
const entries = ['signpost.js', 'signpost.all.js', 'frame.js', 'embed.js', 'embed.css'];

/** Hashes of the built files, as `integrity` attributes and import maps want them. */
export function integrityOf(dist: string, version: string): Integrity {
  const inFolder = (folder: string, ending: string) =>
    readdirSync(join(dist, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`);
  const hashed = [...entries, ...inFolder('themes', '.css'), ...inFolder('chunks', '.js')].map(
    (path) => {
      const hash = createHash('sha384').update(readFileSync(join(dist, path)));
      return [path, `sha384-${hash.digest('base64')}`];
    },
  );
  return {version, files: Object.fromEntries(hashed) as Integrity['files']};
}

/** Writes them where a partner finds them. */
export function writeIntegrity(dist: string, version: string): void {
  const text = JSON.stringify(integrityOf(dist, version), undefined, 2);
  writeFileSync(join(dist, 'integrity.json'), `${text}\n`);
}
