import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What `dist/integrity.json` says of a release. */
export interface Integrity {
  readonly version: string;
  /** Path below `dist/` of every file that a page loads, with its hash for `integrity="…"`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Files in `dist/` itself that a page may load; those in `chunks/` follow from them. */
const entries = ['signpost.js', 'signpost.all.js', 'frame.js', 'embed.js', 'embed.css'];

/** Hashes of the built files, as `integrity` attributes and import maps want them. */
export function integrityOf(dist: string, version: string): Integrity {
  const chunks = readdirSync(join(dist, 'chunks'))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => `chunks/${name}`);
  const hashed = [...entries, ...chunks].map((path) => {
    const hash = createHash('sha384').update(readFileSync(join(dist, path)));
    return [path, `sha384-${hash.digest('base64')}`];
  });
  return {version, files: Object.fromEntries(hashed) as Integrity['files']};
}

/** Writes them where a partner finds them. */
export function writeIntegrity(dist: string, version: string): void {
  const text = JSON.stringify(integrityOf(dist, version), undefined, 2);
  writeFileSync(join(dist, 'integrity.json'), `${text}\n`);
}

/**
 * An import map that makes a browser check the files that the loader fetches. It goes into a
 * `<script type="importmap">` before every module of the page.
 *
 * @param base - Absolute address of the folder of the release, with `/` at the end.
 */
export function integrityMap({files}: Integrity, base: string) {
  const chunks = Object.entries(files).filter(([path]) => path.startsWith('chunks/'));
  return {
    integrity: Object.fromEntries(chunks.map(([path, hash]) => [new URL(path, base).href, hash])),
  };
}
