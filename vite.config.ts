import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type BuildEnvironmentOptions} from 'vite';
import manifest from './package.json' with {type: 'json'};
import {compactTemplates} from './src/tooling/compact-templates.js';
import {pageBeside} from './src/tooling/page-beside.js';
import {stripAbout} from './src/tooling/strip-about.js';

type CodeSplitting = NonNullable<
  Extract<
    NonNullable<BuildEnvironmentOptions['rolldownOptions']>['output'],
    object[]
  >[number]['codeSplitting']
>;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Has Chrome compile a file while it arrives, beside the page's own work, rather than function by
 * function when each is first called; other browsers read a comment.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

/** What both builds for a `<script type="module">` share: parts that load later lie in `chunks/`. */
const script = (
  entries: Readonly<Record<string, string>>,
  codeSplitting: CodeSplitting = true,
  folder = 'chunks',
): BuildEnvironmentOptions => ({
  lib: {
    entry: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, at(path)])),
    formats: ['es'],
    fileName: (_, name) => `${name}.js`,
  },
  rolldownOptions: {
    output: {
      chunkFileNames: `${folder}/[name]-[hash].js`,
      codeSplitting,
      // `build.minify` alone keeps white space in ES libraries.
      minify: true,
      // What they tell a bundler of functions without side effects is of no use to a page.
      comments: {annotation: false},
      postBanner: compileAtOnce,
    },
  },
});

/**
 * A loader that fetches the elements a page uses, each a file, with what they share in another; and
 * the page for iframes, which uses it.
 */
const page: BuildEnvironmentOptions = {
  ...script(
    {signpost: 'src/entry/loader.ts', embed: 'src/entry/embed/embed.ts'},
    {
      groups: [
        {name: 'shared', test: /entry[\\/]shared\.ts$/, priority: 2},
        {name: 'finding', test: /entry[\\/]finding\.ts$/, priority: 1},
      ],
    },
  ),
  // The licences of the bundled packages ask for their notices to travel with the copy.
  license: {fileName: 'THIRD-PARTY-LICENCES.md'},
};

/** Every element in one file. */
const single = script({'signpost.all': 'src/entry/all-in-one.ts'});

/** The page of the snippet builder: a build of its own, so that it changes nothing of what widgets load. */
const builder: BuildEnvironmentOptions = {
  ...script({builder: 'src/entry/builder/builder.ts'}, true, 'builder'),
  license: {fileName: 'builder/THIRD-PARTY-LICENCES.md'},
};

/** Pages that lie beside the scripts they load, by the mode that builds those. */
const pages: Readonly<Record<string, readonly string[]>> = {
  page: ['embed/embed.html', 'embed/embed.css'],
  builder: ['builder.html', 'builder.css', 'builder-looks.json', 'builder-plain.css'].map(
    (name) => `builder/${name}`,
  ),
};

/** For the page around an iframe: a plain script, as it stands alone and leaves no name behind. */
const frame: BuildEnvironmentOptions = {
  lib: {
    entry: at('src/entry/embed/frame.ts'),
    formats: ['iife'],
    name: 'signpostFrame',
    fileName: () => 'frame.js',
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
  for (const path of readdirSync(at('src'), {recursive: true, encoding: 'utf8'})) {
    const file = path.replaceAll('\\', '/');
    const entry = /^entry\/(define|all-in-one)\.ts$/.exec(file)?.[1];
    if (entry) entries[entry] = at(`src/${file}`);
    // A folder without a file of its own name holds pieces that elements share.
    const element = /^elements\/([^/]+)\/\1\.ts$/.exec(file)?.[1];
    if (element) entries[`elements/${element}`] = at(`src/${file}`);
  }
  return entries;
}

/** The command line, one file for Node; what it uses of packages is inside. */
const cli: BuildEnvironmentOptions = {
  ssr: at('src/tooling/cli.ts'),
  target: 'node20',
  license: {fileName: 'bin/THIRD-PARTY-LICENCES.md'},
  rolldownOptions: {
    output: {entryFileNames: 'bin/signpost.js', codeSplitting: false},
  },
};

const builds: Readonly<Record<string, BuildEnvironmentOptions>> = {
  page,
  single,
  frame,
  builder,
  npm,
  cli,
};

export default defineConfig(({mode}) => ({
  plugins: [stripAbout(), compactTemplates(), ...(pages[mode] ? [pageBeside(pages[mode])] : [])],
  // What lists fetch when they need it is in the one file already.
  ...(mode === 'single' && {
    resolve: {
      alias: [
        {
          find: /^\.\/load-finding\.js$/,
          replacement: at('src/elements/resource-list/load-finding.single.ts'),
        },
        {
          find: /^\.\/load-handout\.js$/,
          replacement: at('src/elements/shared/load-handout.single.ts'),
        },
        {
          find: /^\.\/load-extras\.js$/,
          replacement: at('src/elements/shared/load-extras.single.ts'),
        },
      ],
    },
  }),
  // JSON has a default export and nothing else, as in browsers; long tables parse faster as text.
  json: {namedExports: false, stringify: 'auto'},
  // The command line has everything inside but what is installed only where it is wanted.
  ...(mode === 'cli' && {
    ssr: {noExternal: true, external: Object.keys(manifest.peerDependencies)},
  }),
  build: {
    target: 'es2022',
    sourcemap: true,
    // Two builds share the folder; src/tooling/bundle.ts empties it once before both.
    emptyOutDir: false,
    copyPublicDir: false,
    ...builds[mode],
  },
}));
