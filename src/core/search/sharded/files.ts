import type {FeedFailure} from '../../feed/problem.js';
import type {Result} from '../../result.js';
import type {SearchError} from '../open-index.js';
import {MalformedFile, unpackRows, type IndexHead} from './format.js';

/** A file that could not be had. */
export class Missing extends Error implements SearchError {
  constructor(readonly failure: FeedFailure) {
    super(failure.code);
  }
}

/** For each value, the rows that have it. */
export type Column = ReadonlyMap<string, Uint32Array>;

/** The files of an index. */
export interface IndexFiles {
  /**
   * A file, by its path in the index.
   *
   * @throws {@link Missing}
   */
  readonly file: (path: string) => Promise<unknown>;
  /**
   * A file that has rows for each of some values.
   *
   * @throws {@link Missing}
   * @throws {@link MalformedFile}
   */
  readonly column: (path: string) => Promise<Column>;
  /** Makes something of files once. What fails is tried again when it is next asked for. */
  readonly keep: <Value>(name: string, make: () => Promise<Value>) => Promise<Value>;
}

/**
 * Fetches the files of an index as a search needs them, each once.
 *
 * @param read - Fetches one, by its path beside `signpost.json`.
 */
export function filesOf(
  {folder, count}: IndexHead,
  read: (path: string) => Promise<Result<unknown, FeedFailure>>,
): IndexFiles {
  /** What was fetched, or is on its way: never twice, and not stopped when one search of several is. */
  const kept = new Map<string, Promise<unknown>>();

  const keep = <Value>(name: string, make: () => Promise<Value>): Promise<Value> => {
    let made = kept.get(name) as Promise<Value> | undefined;
    if (!made) {
      made = make();
      kept.set(name, made);
      made.catch(() => kept.delete(name));
    }
    return made;
  };

  const file = (path: string) =>
    keep(path, async () => {
      const got = await read(`${folder}/${path}`);
      if (!got.ok) throw new Missing(got.problem);
      return got.value;
    });

  const column = (path: string) =>
    keep(`${path} as rows`, async (): Promise<Column> => {
      const json = await file(path);
      if (typeof json !== 'object' || json === null)
        throw new MalformedFile(`${path} has no values.`);
      return new Map(Object.entries(json).map(([value, rows]) => [value, unpackRows(rows, count)]));
    });

  return {file, column, keep};
}
