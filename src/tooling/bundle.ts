// Builds everything that `dist/` holds for partners and for npm, apart from the manifest:
//
//   dist/signpost.js, dist/chunks/              a loader for a script tag, and the parts it loads
//   dist/signpost.all.js                        every element in one file
//   dist/embed.html, dist/embed.js              a page for iframes
//   dist/frame.js                               what gives an iframe the height it needs
//   dist/themes/                                style sheets that make widgets look like their hosts
//   dist/builder.html, dist/builder.js, dist/builder/  the page of the snippet builder
//   dist/integrity.json                         hashes of these files
//   dist/index.js, dist/define.js, dist/elements/…   ES modules
//   dist/types/                                 their types
//   dist/editors/                               what editors offer: HTML and CSS data, web-types
//   dist/frameworks/                            types for JSX, Vue and Svelte; components for React
//   dist/bin/signpost.js                        the command line, and the notices of what is in it
//   dist/THIRD-PARTY-LICENCES.md                the notices of the packages in those files
//   dist/sbom.cdx.json                          the same packages as a bill of materials (CycloneDX)
import {spawnSync} from 'node:child_process';
import {cpSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import manifest from '../../package.json' with {type: 'json'};
import {writeBillOfMaterials} from './bill-of-materials.js';
import {writeEditorSupport} from './editor-support/write.js';
import {writeIntegrity} from './integrity.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

// What other scripts put into dist/ is theirs to replace.
const notOurs = new Set(['custom-elements.json', 'storybook']);
for (const name of namesIn(join(root, 'dist'))) {
  if (!notOurs.has(name)) rmSync(join(root, 'dist', name), {recursive: true});
}

for (const mode of ['page', 'single', 'frame', 'builder', 'npm', 'cli']) {
  await build({root, mode, configFile: join(root, 'vite.config.ts'), logLevel: 'warn'});
}

cpSync(join(root, 'src/styles/themes'), join(root, 'dist/themes'), {recursive: true});
writeIntegrity(join(root, 'dist'), manifest.version);
writeBillOfMaterials(root, join(root, 'dist'));
writeEditorSupport(join(root, 'dist'), manifest);

const {status} = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--project',
    join(root, 'src/tooling/types.tsconfig.json'),
  ],
  {stdio: 'inherit'},
);
process.exitCode = status ?? 1;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
