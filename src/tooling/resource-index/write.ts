import {createHash, type Hash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {isRecord} from '../../core/feed/read-shape.js';

/** One file of an index. */
export type IndexFile = {
  /** Inside the index's folder, with forward slashes. */
  readonly path: string;
} & ({readonly json: unknown} | {readonly bytes: Uint8Array});

/** What any engine's index is written from. */
export interface IndexParts {
  /** What the names of its folders begin with. */
  readonly kind: IndexKind;
  /** The files, made one after the other: all at once would be several times the feed. */
  readonly files: Iterable<IndexFile>;
  /** What names its state, where the files differ although what they were made of is the same. */
  readonly madeOf?: string;
  /** The `index` of `signpost.json` but the folder's name, which is known once all files are written. */
  readonly head: object;
  /** The entries that `signpost.json` has itself, as the publisher wrote them. */
  readonly resources: readonly unknown[];
}

/** Where the folders of an engine's index lie: beside `signpost.json`, or in a folder of their own. */
const kinds = {index: 'index-', pagefind: 'pagefind/'} as const;
export type IndexKind = keyof typeof kinds;

/** What was written. */
export interface Written {
  /** Name of the index's folder, beside `signpost.json`. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

const feedFile = 'signpost.json';
const stateName = /^[0-9a-f]{16}$/;

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
  {kind, files, madeOf, head, resources}: IndexParts,
  onFile: (path: string) => void,
): Promise<Written> {
  const made = await mkdir(out, {recursive: true});
  const building = join(out, `.building-${process.pid}`);
  const feedBuilding = join(out, `.${feedFile}-${process.pid}`);
  try {
    const {hash, count, bytes} = await writeFiles(building, files, onFile);
    // Named by what is in it: a page never mixes files of two states, whatever is cached where.
    const state = madeOf === undefined ? hash : createHash('sha256').update(madeOf);
    const folder = `${kinds[kind]}${state.digest('hex').slice(0, 16)}`;
    const before = await folderBefore(out);
    await writeFile(feedBuilding, JSON.stringify({...json, resources, index: {...head, folder}}));
    await mkdir(dirname(join(out, folder)), {recursive: true});
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
  for (const file of files) {
    const {path} = file;
    const content = 'bytes' in file ? file.bytes : Buffer.from(JSON.stringify(file.json));
    const target = join(folder, path);
    if (!folders.has(dirname(target))) {
      await mkdir(dirname(target), {recursive: true});
      folders.add(dirname(target));
    }
    await writeFile(target, content);
    hash.update(`${path}\n`).update(content).update('\n');
    count++;
    bytes += content.length;
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

/** Removes the folders of former states, of whichever engine. */
async function removeOlder(out: string, kept: ReadonlySet<string | undefined>): Promise<void> {
  for (const prefix of Object.values(kinds)) {
    const slash = prefix.indexOf('/') + 1;
    const names = await readdir(join(out, prefix.slice(0, slash))).catch(() => []);
    for (const name of names) {
      const isState = name.startsWith(prefix.slice(slash));
      const folder = `${prefix.slice(0, slash)}${name}`;
      if (isState && stateName.test(folder.slice(prefix.length)) && !kept.has(folder))
        await rm(join(out, folder), {recursive: true, force: true});
    }
  }
}
