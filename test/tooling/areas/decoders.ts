import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type * as areas from '../../../src/core/areas/index.js';
import type * as councilTable from '../../../src/core/areas/council-table.js';
import type * as policeForces from '../../../src/core/areas/lazy/police-forces.js';
import type * as lazy from '../../../src/core/areas/lazy/tables.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'areas-'));
  after(() => rmSync(folder, {recursive: true}));
  return folder;
}

/**
 * The library's own decoders, reading other tables: each import their table by its place in the
 * project, so a copy of them beside other tables reads those.
 *
 * @param tables - A folder of tables. What is missing there is as in `data/areas`.
 */
export function decodersOf(tables: string) {
  const project = temporaryFolder();
  writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  cpSync(at('../../../src/core/areas'), join(project, 'src/core/areas'), {recursive: true});
  mkdirSync(join(project, 'data'));
  cpSync(at('../../../data/areas'), join(project, 'data/areas'), {recursive: true});
  cpSync(tables, join(project, 'data/areas'), {recursive: true});
  const load = (module: string): Promise<unknown> =>
    import(pathToFileURL(join(project, 'src/core/areas', module)).href);
  return {
    areas: () => load('index.ts') as Promise<typeof areas>,
    councilTable: () => load('council-table.ts') as Promise<typeof councilTable>,
    lazy: () => load('lazy/tables.ts') as Promise<typeof lazy>,
    policeForces: () => load('lazy/police-forces.ts') as Promise<typeof policeForces>,
  };
}
