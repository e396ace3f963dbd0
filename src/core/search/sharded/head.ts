import type {FeedFailure} from '../../feed/problem.js';
import type {Result} from '../../result.js';
import {indexFormat, type IndexHead} from './format.js';

/**
 * Reads what `signpost.json` says of its index. Nothing past this line sees unchecked data.
 *
 * Fails when it is of another version, or says something that cannot be.
 */
export function readHead(json: unknown): Result<IndexHead, FeedFailure> {
  const wrong = (what: string) => no({code: 'not-a-feed', detail: `“index” must have ${what}.`});
  if (!isRecord(json)) return wrong('fields');
  const {format, folder, count, recordsPerFile, wordFiles, counts, rows, coverage} = json;
  if (format !== indexFormat)
    return no({
      code: 'unsupported-version',
      detail: `The index is “${String(format)}”; this release reads “${indexFormat}”.`,
    });
  // A name and no more: it must not lead out of the directory's own folder.
  if (typeof folder !== 'string' || !/^[\w-]+$/.test(folder)) return wrong('a folder');
  if (!isWhole(count) || count > 1 << 20) return wrong('a count');
  if (!isWhole(recordsPerFile) || recordsPerFile < 1) return wrong('a number of records per file');
  if (!Array.isArray(wordFiles) || !wordFiles.every(isWhole)) return wrong('its files of words');
  if (!isRecord(counts) || !Object.values(counts).every(isCounts)) return wrong('counts');
  if (!isRecord(rows) || !Object.values(rows).every(isWhole)) return wrong('rows');
  if (coverage !== undefined && !isNames(coverage)) return wrong('its areas');
  return {
    ok: true,
    value: {
      format,
      folder,
      count,
      recordsPerFile,
      wordFiles,
      counts: counts as IndexHead['counts'],
      rows: rows as Record<string, number>,
      ...(coverage !== undefined && {coverage}),
    },
  };
}

const no = (problem: FeedFailure) => ({ok: false, problem}) as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWhole = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0;

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isCounts = (value: unknown) =>
  isRecord(value) &&
  Object.values(value).every((one) => isRecord(one) && Object.values(one).every(isWhole));
