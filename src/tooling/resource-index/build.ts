import type {Action, Section} from '../../core/feed/format/page.js';
import type {Resource} from '../../core/feed/format/resource.js';
import {isRecord} from '../../core/feed/read-shape.js';
import {filters, type FilterId} from '../../core/filters/registry.js';
import type {Filter} from '../../core/filters/filter.js';
import {columnOf, countIn, rowsOf} from '../../core/search/columns.js';
import {sectionsWithin, type Directory, type Listing} from '../../core/search/directory.js';
import {
  indexFormat,
  packRows,
  type FilterCounts,
  type IndexHead,
  type RecordJson,
} from '../../core/search/sharded/format.js';
import {finish} from '../../core/sliced.js';
import {sortListings} from '../../core/search/sort.js';
import {buildWordIndex, rowOf, type WordIndex} from '../../core/search/word-index.js';
import {wordsOfListings} from '../../core/search/words-of-listing.js';

/** One file of an index. */
export interface IndexFile {
  /** Inside the index's folder, with forward slashes. */
  readonly path: string;
  readonly json: unknown;
}

/** Everything of `signpost.json` but the folder's name, which is known once all files are written. */
export type Head = Omit<IndexHead, 'folder'>;

export interface BuiltIndex {
  /** The files, made one after the other: all at once would be several times the feed. */
  readonly files: Iterable<IndexFile>;
  readonly head: Head;
  /** The entries that `signpost.json` has itself, as the publisher wrote them. */
  readonly resources: readonly unknown[];
}

/** A list shows some ten at a time, from all over the directory: a file of few is a small download each. */
const recordsPerFile = 16;

/** Places of words in one file: some twenty kilobytes, packed. */
const placesPerFile = 16_000;

/** How many a list without sections shows at first, and a section. They are in `signpost.json`. */
const shownFirst = 20;
const shownFirstOfSection = 10;

/** What `signpost.json` may have besides what pages name, so that it stays a small download. */
const mostShownFirst = 300;

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
    files: allFiles(directory, written, words, wordFiles),
    head: {
      format: indexFormat,
      count: listings.length,
      recordsPerFile,
      wordFiles,
      counts: countsOf(directory),
      rows: Object.fromEntries(
        [...named].flatMap((id) => {
          const listing = directory.listing(id);
          return listing?.resource.id === id ? [[id, listing.row]] : [];
        }),
      ),
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
): Iterable<IndexFile> {
  const {listings, feed} = directory;
  for (let from = 0; from < listings.length; from += recordsPerFile) {
    const some = listings.slice(from, from + recordsPerFile);
    const json = some.map(({resource, replaces}): RecordJson => ({
      resource: written.get(resource.id),
      ...(replaces.length > 0 && {replaces: replaces.map(({id}) => written.get(id))}),
    }));
    yield {path: `records/${from / recordsPerFile}.json`, json};
  }
  for (const {id} of filters) yield {path: `filters/${id}.json`, json: rowsByValue(directory, id)};
  yield {
    path: 'for.json',
    json: Object.fromEntries(
      feed.audiences.map(({id}) => [id, packListings(directory.forAudience(id))]),
    ),
  };
  for (const [number, page] of feed.pages.entries()) {
    const sections = page.sections.flatMap(sectionsWithin);
    const json = Object.fromEntries(
      // Of two with one id, the first is found by it.
      sections.reverse().map((section) => [section.id, packListings(directory.inSection(section))]),
    );
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

/** The entries of the feed as they were written, by id. The parser takes the first of an id, too. */
function writtenById(json: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const written = new Map<string, unknown>();
  for (const entry of json['resources'] as readonly unknown[]) {
    const id = isRecord(entry) ? entry['id'] : undefined;
    if (typeof id === 'string' && !written.has(id)) written.set(id, entry);
  }
  return written;
}

/** What pages and briefings name, what these replace and belong to, and what lists show first. */
function namedResources(directory: Directory): ReadonlySet<string> {
  const {feed, listings} = directory;
  const named = new Set<string>();
  const inActions = (actions: readonly Action[]) => actions.flatMap(({resource}) => resource ?? []);
  const add = (ids: Iterable<string>) => {
    for (const id of ids) named.add(id);
  };
  for (const {actions} of feed.briefings) add(inActions(actions));
  const sections = feed.pages.flatMap((page) => page.sections.flatMap(sectionsWithin));
  for (const page of feed.pages) {
    add(inActions(page.actions));
    if (page.resource !== undefined) add([page.resource]);
  }
  for (const {featured, actions} of sections) add([...featured, ...inActions(actions)]);

  const firstOf = (section: Section) => directory.inSection(section).slice(0, shownFirstOfSection);
  const first = [...listings.slice(0, shownFirst), ...sections.flatMap(firstOf)];
  add(first.slice(0, mostShownFirst).map(({resource}) => resource.id));

  // A series is named beside its parts; there are few of them.
  const series = new Set(listings.flatMap(({resource}) => resource.partOf ?? []));
  add([...series].slice(0, mostShownFirst));
  for (const id of [...named]) {
    const listing = directory.listing(id);
    if (listing) add([listing.resource, ...listing.replaces].map((resource) => resource.id));
  }
  return named;
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

/** What a filter that changes from day to day goes by. */
const dateFor = ({reviewed}: Resource) => reviewed;

const packListings = (listings: readonly Listing[]) =>
  packRows(listings.map(({row}) => row).sort((a, b) => a - b));

/** What lists show before anybody narrows them, so that no file of a filter is fetched for it. */
function countsOf(directory: Directory): Readonly<Record<string, FilterCounts>> {
  const counts = (listings: readonly Listing[], some: readonly FilterId[]): FilterCounts => {
    const rows = rowsOf(directory, listings);
    return Object.fromEntries(
      some.map((id) => {
        const column = [...columnOf(directory, id, new Date(0))];
        const counted = column.map(([value, having]) => [value, countIn(having, rows)] as const);
        return [id, Object.fromEntries(counted.filter(([, count]) => count > 0))];
      }),
    );
  };
  const steady = filters.filter((filter: Filter) => !filter.isDated).map(({id}) => id);
  // Areas are many, and no list offers them as checkboxes.
  const offered = steady.filter((id) => id !== 'area');
  return {
    '': counts(directory.listings, steady),
    ...Object.fromEntries(
      directory.feed.audiences.map(({id}) => [id, counts(directory.forAudience(id), offered)]),
    ),
  };
}

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
