import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

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

/** Writes dist/custom-elements.json anew from the source, and reads it. */
export function makeManifest(): Manifest {
  execFileSync('npm', ['run', 'manifest'], {stdio: 'pipe', shell: process.platform === 'win32'});
  return JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
}

/** The classes that have a tag. */
export const elementsOf = ({modules}: Manifest): readonly Declaration[] =>
  modules.flatMap(({declarations}) => declarations ?? []).filter(({tagName}) => tagName);
