import {readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';

const root = new URL('../../', import.meta.url);

/**
 * Builds what a script tag loads from the source as it is now, into a folder of the benchmark's own.
 *
 * @returns The folder, with `signpost.js`, its chunks, and `signpost.all.js`.
 */
export async function buildPages(): Promise<URL> {
  const folder = new URL('node_modules/.cache/signpost-bench/dist/', root);
  rmSync(folder, {recursive: true, force: true});
  for (const mode of ['page', 'single', 'frame'])
    await build({
      root: fileURLToPath(root),
      mode,
      configFile: fileURLToPath(new URL('vite.config.ts', root)),
      logLevel: 'error',
      build: {outDir: fileURLToPath(folder), sourcemap: false},
    });
  return folder;
}

/** The addresses of a file and of everything it imports at once, itself first. */
export function importsOf(folder: URL, file: string): string[] {
  const found = [file];
  for (const from of found) {
    const code = readFileSync(new URL(from, folder), 'utf8');
    for (const [, target] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      const path = new URL(target!, new URL(from, 'file:///')).pathname.slice(1);
      if (!found.includes(path)) found.push(path);
    }
  }
  return found;
}

/** Bytes of a file as a host would send it. */
export const packedSize = (folder: URL, file: string): number =>
  gzipSync(readFileSync(new URL(file, folder)), {level: 9}).length;
