import type {FeedFailure} from '../../feed/problem.js';
import type {FilterId} from '../../filters/registry.js';
import type {Result} from '../../result.js';

/** Names the format. Another number is another format. */
export const pagefindFormat = 'signpost-pagefind/1';

/** The part of `signpost.json` that says what a directory which Pagefind searches has. */
export interface PagefindHead {
  readonly format: string;
  readonly engine: 'pagefind';
  /** Folder of Pagefind's files, beside `signpost.json`. Its name changes with what is in it. */
  readonly folder: string;
  /** The files that every search takes, by their names in the folder. */
  readonly start: readonly string[];
  /** How many resources there are. */
  readonly count: number;
  /** How many resources have each value. */
  readonly counts: Readonly<Partial<Record<FilterId, Readonly<Record<string, number>>>>>;
  /** The dates on which resources were last checked. */
  readonly dates: readonly string[];
  /** The resources that `signpost.json` has itself: for each id its place, and its fragment's name. */
  readonly rows: Readonly<Record<string, readonly [row: number, fragment: string]>>;
  /** Areas that resources say they work in. An index of an earlier release cannot be asked by them. */
  readonly coverage?: readonly string[];
  /** How many words {@link wordsFile} has. None: an earlier release wrote no such file. */
  readonly words?: number;
}

/**
 * A word that every resource has, and nobody types. Asked for no word at all, Pagefind would fetch
 * the places of all of them.
 */
export const wordOfAll = 'ωωω';

/** The file with every word of the directory, sorted: Pagefind itself forgives no slip. */
export const wordsFile = 'words.json';

/** Orders that Pagefind has for its results. */
export const orders = {relevance: 'listed', title: 'title', reviewed: 'reviewed'} as const;

const firstSign = 0x2800;

/**
 * Writes bytes as signs that are no letters: Pagefind searches whatever it is told of a resource,
 * and nobody means the addresses and field names of its record.
 */
export const toSigns = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(firstSign + byte)).join('');

/** What Pagefind was told of a resource: its record, with its place in the publisher's order. */
export function recordFrom(
  meta: Readonly<Record<string, unknown>>,
): (Readonly<Record<string, unknown>> & {readonly row: number}) | undefined {
  const {record: signs} = meta;
  if (typeof signs !== 'string') return undefined;
  // Other text makes other bytes, and they are no record.
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0) - firstSign);
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(json) && isWhole(json['row']) ? (json as {row: number}) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads what `signpost.json` says of its index. Nothing past this line sees unchecked data.
 *
 * Fails when it is of another version, or says something that cannot be.
 */
export function readPagefindHead(json: unknown): Result<PagefindHead, FeedFailure> {
  const wrong = (what: string) => no({code: 'not-a-feed', detail: `“index” must have ${what}.`});
  if (!isRecord(json)) return wrong('fields');
  const {format, folder, start, count, counts, dates, rows, coverage, words} = json;
  if (format !== pagefindFormat)
    return no({
      code: 'unsupported-version',
      detail: `The index is “${String(format)}”; this release reads “${pagefindFormat}”.`,
    });
  // Names and no more: a script is read from there, and must not lead out of the directory's folder.
  if (typeof folder !== 'string' || !/^pagefind\/[\w-]+$/.test(folder)) return wrong('a folder');
  if (!isList(start, (name) => typeof name === 'string' && /^[\w-]+(\.[\w-]+)+$/.test(name)))
    return wrong('the files to start with');
  if (!isWhole(count)) return wrong('a count');
  if (!isRecord(counts) || !Object.values(counts).every(isCounts)) return wrong('counts');
  if (!isList(dates, (date) => typeof date === 'string')) return wrong('dates');
  if (!isRecord(rows) || !Object.values(rows).every(isRow)) return wrong('rows');
  if (coverage !== undefined && !isList(coverage, (code) => typeof code === 'string'))
    return wrong('its areas');
  if (words !== undefined && !isWhole(words)) return wrong('a number of words');
  const head = {
    ...{format, engine: 'pagefind', folder, start, count, counts, dates, rows},
    ...(coverage !== undefined && {coverage}),
    ...(words !== undefined && {words}),
  };
  return {ok: true, value: head as PagefindHead};
}

const no = (problem: FeedFailure) => ({ok: false, problem}) as const;

const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isWhole = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

const isList = (json: unknown, fits: (item: unknown) => boolean) =>
  Array.isArray(json) && json.every(fits);

const isCounts = (json: unknown) => isRecord(json) && Object.values(json).every(isWhole);

const isRow = (json: unknown) =>
  Array.isArray(json) && json.length === 2 && isWhole(json[0]) && typeof json[1] === 'string';
