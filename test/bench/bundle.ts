import {mkdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';

/** A module with all it imports, as a page would load it. */
export interface Bundle {
  readonly code: string;
  /** In bytes. */
  readonly size: {readonly minified: number; readonly gzip: number};
}

export async function bundle(entry: URL): Promise<Bundle> {
  const results = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: fileURLToPath(entry), formats: ['es'], fileName: 'bundle'},
      rolldownOptions: {output: {minify: true, codeSplitting: false}},
    },
  });
  const [result] = Array.isArray(results) ? results : [results];
  if (!result || !('output' in result)) throw new Error('The bundler gave no output.');
  const code = result.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  const gzip = gzipSync(code, {level: 9}).length;
  return {code, size: {minified: Buffer.byteLength(code), gzip}};
}

/** Loads a bundle into this process: what is measured is what ships, not what a loader makes of the source. */
export async function load<Module>(entry: URL, {code}: Bundle): Promise<Module> {
  const folder = new URL('../../node_modules/.cache/signpost-bench/', import.meta.url);
  mkdirSync(folder, {recursive: true});
  const file = fileURLToPath(new URL(`${basename(entry.pathname, '.ts')}.mjs`, folder));
  writeFileSync(file, code);
  return (await import(pathToFileURL(file).href)) as Module;
}
