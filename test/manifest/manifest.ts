import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';

export interface Named {
  readonly name: string;
  readonly description?: string;
}

/** What the manifest says of one class. */
export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly members?: readonly Named[];
}

export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/** What dist/custom-elements.json says once it is made of the source as it is. */
export const makeManifest = (): Manifest => JSON.parse(manifestText()) as Manifest;

/** The same, as the text of the file. */
export function manifestText(): string {
  // Not in dist/: tests run side by side, and one would read what another is writing.
  const folder = `node_modules/.cache/manifest-${process.pid}`;
  try {
    const script = ['run', 'manifest', '--', '--outdir', folder];
    execFileSync('npm', script, {stdio: 'pipe', shell: process.platform === 'win32'});
    return readFileSync(`${folder}/custom-elements.json`, 'utf8');
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The classes that have a tag. */
export const elementsOf = ({modules}: Manifest): readonly Declaration[] =>
  modules.flatMap(({declarations}) => declarations ?? []).filter(({tagName}) => tagName);
