import {filters, type FilterId} from '../../core/filters/registry.js';
import type {Filter} from '../../core/filters/filter.js';
import {columnOf} from '../../core/search/columns.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import {indexFormat, packRows, type IndexHead} from '../../core/search/sharded/format.js';
import {sortListings} from '../../core/search/sort.js';
import {buildWordIndex, rowOf, type WordIndex} from '../../core/search/word-index.js';
import {wordsOfListings} from '../../core/search/words-of-listing.js';
import {finish} from '../../core/sliced.js';
import {
  byCoverage,
  bySection,
  countsOf,
  dateFor,
  listingsOf,
  namedResources,
  recordOf,
  writtenById,
} from './first-file.js';
import type {IndexFile, IndexParts} from './write.js';

/** Everything of `signpost.json` but the folder's name, which is known once all files are written. */
export type Head = Omit<IndexHead, 'folder'>;

type JsonFile = Extract<IndexFile, {readonly json: unknown}>;

/** The library's own index. */
export interface BuiltIndex extends IndexParts {
  readonly files: Iterable<JsonFile>;
  readonly head: Head;
}

/** A list shows some ten at a time, from all over the directory: a file of few is a small download each. */
const recordsPerFile = 16;

/** Places of words in one file: some twenty kilobytes, packed. */
const placesPerFile = 16_000;

/**
 * Makes the files of an index.
 *
 * @param json - The feed as its publisher wrote it: entries go into the index with all their fields,
 *   those of a later release too.
 * @param directory - The same feed, read.
 * @throws RangeError when it has more resources than a row can number.
 */
export function buildIndex(
  json: Readonly<Record<string, unknown>>,
  directory: Directory,
): BuiltIndex {
  const {listings} = directory;
  if (listings.length > mostRows) throw new RangeError(`At most ${mostRows} resources.`);
  const written = writtenById(json);
  const words = finish(buildWordIndex(wordsOfListings(directory)));
  const wordFiles = startsOfWordFiles(words);
  const named = namedResources(directory);
  return {
    kind: 'index',
    files: allFiles(directory, written, words, wordFiles),
    head: {
      format: indexFormat,
      count: listings.length,
      recordsPerFile,
      wordFiles,
      counts: countsOf(directory),
      rows: Object.fromEntries(
        listingsOf(directory, named).map(({resource, row}) => [resource.id, row]),
      ),
      coverage: [...byCoverage(directory).keys()],
    },
    resources: [...named].map((id) => written.get(id)),
  };
}

/** What the packed places of words can number. */
const mostRows = 1 << 20;

function* allFiles(
  directory: Directory,
  written: ReadonlyMap<string, unknown>,
  words: WordIndex,
  wordFiles: readonly number[],
): Iterable<JsonFile> {
  const {listings, feed} = directory;
  for (let from = 0; from < listings.length; from += recordsPerFile) {
    const some = listings.slice(from, from + recordsPerFile);
    const json = some.map((listing) => recordOf(listing, written));
    yield {path: `records/${from / recordsPerFile}.json`, json};
  }
  for (const {id} of filters) yield {path: `filters/${id}.json`, json: rowsByValue(directory, id)};
  yield {
    path: 'for.json',
    json: Object.fromEntries(
      feed.audiences.map(({id}) => [id, packListings(directory.forAudience(id))]),
    ),
  };
  yield {
    path: 'coverage.json',
    json: Object.fromEntries(
      [...byCoverage(directory)].map(([code, having]) => [code, packListings(having)]),
    ),
  };
  for (const [number, page] of feed.pages.entries()) {
    const sections = [...bySection(directory, page)];
    const json = Object.fromEntries(sections.map(([id, inIt]) => [id, packListings(inIt)]));
    yield {path: `sections/${number}.json`, json};
  }
  yield {
    path: 'titles.json',
    json: sortListings(directory, listings, 'title', {}).map(({row}) => row),
  };
  yield {path: 'words.json', json: words.words.join(' ')};
  for (const [number, from] of wordFiles.entries()) {
    const to = wordFiles[number + 1] ?? words.words.length;
    const json = Array.from({length: to - from}, (_, index) => placesOf(words, from + index));
    yield {path: `words/${number}.json`, json};
  }
}

/** For each value, its rows. Of a filter that changes from day to day: for each date, its rows. */
function rowsByValue(directory: Directory, id: FilterId) {
  const filter: Filter = filters.find((candidate) => candidate.id === id)!;
  if (!filter.isDated) {
    const column = columnOf(directory, id, new Date(0));
    return Object.fromEntries([...column].map(([value, rows]) => [value, packRows(rows)]));
  }
  const byDate = new Map<string, number[]>();
  for (const {resource, row} of directory.listings) {
    const date = dateFor(resource);
    if (date === undefined) continue;
    const rows = byDate.get(date);
    if (rows) rows.push(row);
    else byDate.set(date, [row]);
  }
  return Object.fromEntries([...byDate].map(([date, rows]) => [date, packRows(rows)]));
}

const packListings = (listings: readonly Listing[]) =>
  packRows(listings.map(({row}) => row).sort((a, b) => a - b));

function startsOfWordFiles({words, starts}: WordIndex): readonly number[] {
  const files: number[] = [];
  let first = 0;
  for (let word = 0; word < words.length; word++) {
    if (word > first && starts[word + 1]! - starts[first]! <= placesPerFile) continue;
    files.push(word);
    first = word;
  }
  return files;
}

/** Where a word stands: for each kind of place its number, then its rows. */
function placesOf({starts, postings}: WordIndex, word: number): readonly (readonly number[])[] {
  const byKind = new Map<number, number[]>();
  for (let place = starts[word]!; place < starts[word + 1]!; place++) {
    const posting = postings[place]!;
    const kind = posting & 0xfff;
    const rows = byKind.get(kind);
    if (rows) rows.push(rowOf(posting));
    else byKind.set(kind, [rowOf(posting)]);
  }
  return [...byKind].map(([kind, rows]) => [kind, ...packRows(rows)]);
}
