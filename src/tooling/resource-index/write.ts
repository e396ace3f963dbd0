import {createHash, type Hash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {isRecord} from '../../core/feed/read-shape.js';
import type {IndexHead} from '../../core/search/sharded/format.js';
import type {BuiltIndex, IndexFile} from './build.js';

/** What was written. */
export interface Written {
  /** Name of the index's folder, beside `signpost.json`. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

const feedFile = 'signpost.json';
const folderName = /^index-[0-9a-f]{16}$/;

/**
 * Writes an index: its files into a folder of their own, and then, in one step, the `signpost.json`
 * that names it. Whoever reads meanwhile reads the former one, whole. The folder before this one
 * stays, for pages that were opened with it; older ones go.
 *
 * When anything fails, everything is as it was before.
 *
 * @param json - The feed as its publisher wrote it.
 * @param onFile - Hears of each file when it has been written.
 */
export async function writeIndex(
  out: string,
  json: Readonly<Record<string, unknown>>,
  {files, head, resources}: BuiltIndex,
  onFile: (path: string) => void,
): Promise<Written> {
  const made = await mkdir(out, {recursive: true});
  const building = join(out, `.building-${process.pid}`);
  const feedBuilding = join(out, `.${feedFile}-${process.pid}`);
  try {
    const {hash, count, bytes} = await writeFiles(building, files, onFile);
    // Named by what is in it: a page never mixes files of two states, whatever is cached where.
    const folder = `index-${hash.digest('hex').slice(0, 16)}`;
    const before = await folderBefore(out);
    const index: IndexHead = {...head, folder};
    await writeFile(feedBuilding, JSON.stringify({...json, resources, index}));
    await rm(join(out, folder), {recursive: true, force: true});
    await rename(building, join(out, folder));
    await rename(feedBuilding, join(out, feedFile));
    await removeOlder(out, new Set([folder, before]));
    return {folder, files: count, bytes};
  } catch (error) {
    for (const path of [building, feedBuilding]) await rm(path, {recursive: true, force: true});
    if (made !== undefined) await rm(made, {recursive: true, force: true});
    throw error;
  }
}

async function writeFiles(
  folder: string,
  files: Iterable<IndexFile>,
  onFile: (path: string) => void,
): Promise<{hash: Hash; count: number; bytes: number}> {
  await rm(folder, {recursive: true, force: true});
  const hash = createHash('sha256');
  const folders = new Set<string>();
  let count = 0;
  let bytes = 0;
  for (const {path, json} of files) {
    const text = JSON.stringify(json);
    const target = join(folder, path);
    if (!folders.has(dirname(target))) {
      await mkdir(dirname(target), {recursive: true});
      folders.add(dirname(target));
    }
    await writeFile(target, text);
    hash.update(`${path}\n${text}\n`);
    count++;
    bytes += Buffer.byteLength(text);
    onFile(path);
  }
  return {hash, count, bytes};
}

/** The folder that the `signpost.json` which is there names. */
async function folderBefore(out: string): Promise<string | undefined> {
  try {
    const json: unknown = JSON.parse(await readFile(join(out, feedFile), 'utf8'));
    const index = isRecord(json) ? json['index'] : undefined;
    return isRecord(index) && typeof index['folder'] === 'string' ? index['folder'] : undefined;
  } catch {
    return undefined;
  }
}

async function removeOlder(out: string, kept: ReadonlySet<string | undefined>): Promise<void> {
  for (const name of await readdir(out))
    if (folderName.test(name) && !kept.has(name))
      await rm(join(out, name), {recursive: true, force: true});
}
