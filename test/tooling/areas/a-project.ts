import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rebuild} from '../../../src/tooling/areas/rebuild.js';
import {temporaryFolder} from './decoders.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A copy of the samples that a test may spoil, and tables to build from it. */
export function aProject() {
  const folder = temporaryFolder();
  const [sources, out] = [join(folder, 'sources'), join(folder, 'tables')];
  cpSync(at('samples/sources'), sources, {recursive: true});
  cpSync(at('samples/tables'), out, {recursive: true});
  // Twelve regions there are in every sample.
  for (const name of ['regions.json', 'wider-areas.json'])
    cpSync(at(`../../../data/areas/${name}`), join(out, name));

  return {
    sources,
    out,
    /** Changes one source file. */
    edit(file: string, change: (text: string) => string) {
      const path = join(sources, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    table: (name: string) => readFileSync(join(out, name), 'utf8'),
    /** Runs `npm run areas` on the sources. */
    async build(...options: string[]) {
      const lines: string[] = [];
      const code = await rebuild([sources, '--out', out, ...options], (line) => lines.push(line));
      return {code, text: lines.join('\n')};
    },
  };
}
