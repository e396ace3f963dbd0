import {readdirSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, type BuildEnvironmentOptions} from 'vite';
import manifest from './package.json' with {type: 'json'};

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One file for a `<script type="module">`, with everything needed; tables load when asked for. */
const page: BuildEnvironmentOptions = {
  lib: {entry: at('src/entry/all-in-one.ts'), formats: ['es'], fileName: () => 'signpost.js'},
  // The licences of the bundled packages ask for their notices to travel with the copy.
  license: {fileName: 'THIRD-PARTY-LICENCES.md'},
  rolldownOptions: {
    output: {
      chunkFileNames: 'chunks/[name]-[hash].js',
      // `build.minify` alone keeps white space in ES libraries.
      minify: true,
    },
  },
};

/** ES modules for npm: readable, without side effects, the packages they use left outside. */
const npm: BuildEnvironmentOptions = {
  lib: {entry: npmEntries(), formats: ['es']},
  minify: false,
  rolldownOptions: {
    external: Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
    output: {entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js'},
  },
};

/** The public modules: `signpost`, `signpost/define`, `signpost/elements/<name>` and the like. */
function npmEntries(): Record<string, string> {
  const entries: Record<string, string> = {index: at('src/index.ts')};
  for (const file of sourcesIn('src/entry')) entries[basename(file, '.ts')] = file;
  for (const file of sourcesIn('src/elements')) {
    const name = basename(file, '.ts');
    // A folder without a file of its own name holds pieces that elements share.
    if (name === basename(dirname(file))) entries[`elements/${name}`] = file;
  }
  return entries;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(at(folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(at(folder), name));
}

const builds: Readonly<Record<string, BuildEnvironmentOptions>> = {page, npm};

export default defineConfig(({mode}) => ({
  build: {
    target: 'es2022',
    sourcemap: true,
    // Two builds share the folder; src/tooling/build.ts empties it once before both.
    emptyOutDir: false,
    copyPublicDir: false,
    ...builds[mode],
  },
}));
