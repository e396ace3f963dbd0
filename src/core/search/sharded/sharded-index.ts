import type {parseResource} from '../../feed/parse-resource.js';
import type {Feed} from '../../feed/format/feed.js';
import type {Resource} from '../../feed/format/resource.js';
import type {FeedFailure} from '../../feed/problem.js';
import type {Filter} from '../../filters/filter.js';
import type {FilterId} from '../../filters/registry.js';
import type {Result} from '../../result.js';
import type {Listing} from '../directory.js';
import {readRecord, resourcesOf, type ReadRecord} from '../read-record.js';
import type {
  Clause,
  IndexAnswer,
  IndexField,
  IndexQuery,
  ResourceIndex,
} from '../resource-index.js';
import type {Sort} from '../sort.js';
import type {WordSearch} from './find-words.js';
import {MalformedFile, unpackRows, type IndexHead} from './format.js';
import {readHead} from './head.js';
import {PartialWordIndex} from './words.js';

/**
 * What an index is read with. The parts that the page's first files use too are handed in, not
 * imported: this file is loaded when a directory has an index.
 */
export interface ShardedTools {
  /** Fetches one file of the index, by its path beside `signpost.json`. */
  readonly read: (path: string) => Promise<Result<unknown, FeedFailure>>;
  /** Where relative links lead from. */
  readonly base: string;
  readonly parseResource: typeof parseResource;
  readonly filters: readonly (Filter & {readonly id: FilterId})[];
  readonly fold: (text: string) => string;
  /** A listing that `signpost.json` has itself. */
  readonly listing: (id: string) => Listing | undefined;
}

/** How many of what matches some words are told. */
const mostPartly = 10;

/**
 * Opens the index of a directory: files that are fetched as a search needs them, each once.
 *
 * @param json - What `signpost.json` says of its index.
 * @param feed - The rest of it, read.
 */
export function openShardedIndex(
  json: unknown,
  feed: Feed,
  tools: ShardedTools,
): Result<ResourceIndex, FeedFailure> {
  const head = readHead(json);
  if (!head.ok) return head;
  const index = new ShardedIndex(head.value, feed, tools);
  const {counts} = head.value;
  const opened: ResourceIndex = {
    sorts: ['relevance', 'title', 'reviewed'] satisfies Sort[],
    values: Object.fromEntries(
      Object.entries(counts[''] ?? {}).map(([id, values]) => [id, Object.keys(values)]),
    ),
    search: async (query, signal) => {
      signal.throwIfAborted();
      try {
        const answer = await index.search(query);
        signal.throwIfAborted();
        return {ok: true, value: answer};
      } catch (error) {
        // Whoever stops a search does not wait for an answer.
        signal.throwIfAborted();
        if (error instanceof Missing) return {ok: false, problem: error.failure};
        if (error instanceof MalformedFile)
          return {ok: false, problem: {code: 'not-a-feed', detail: error.message}};
        throw error;
      }
    },
  };
  return {ok: true, value: opened};
}

/** A file that could not be had. */
class Missing extends Error {
  constructor(readonly failure: FeedFailure) {
    super(failure.code);
  }
}

/** For each value, the rows that have it. */
type Column = ReadonlyMap<string, Uint32Array>;

class ShardedIndex {
  readonly #head: IndexHead;
  readonly #feed: Feed;
  readonly #tools: ShardedTools;
  readonly #parse: ReturnType<typeof resourcesOf>;
  /** What was fetched, or is on its way: never twice, and not stopped when one search of several is. */
  readonly #kept = new Map<string, Promise<unknown>>();
  readonly #idOfRow: ReadonlyMap<number, string>;

  constructor(head: IndexHead, feed: Feed, tools: ShardedTools) {
    this.#head = head;
    this.#feed = feed;
    this.#tools = tools;
    this.#parse = resourcesOf(feed, tools.base, tools.parseResource);
    this.#idOfRow = new Map(Object.entries(head.rows).map(([id, row]) => [row, id]));
  }

  async search(query: IndexQuery): Promise<IndexAnswer> {
    const [accepted, found, order] = await Promise.all([
      this.#accepted(query),
      query.words.trim() ? this.#words(query.words) : undefined,
      this.#order(query.sort),
    ]);
    const ranked = found?.rank();
    const within = (rows: Iterable<number>) => [...rows].filter((row) => accepted[row]);
    const matches = this.#inOrder(within(ranked ? ranked.all : everyRow(accepted.length)), order);
    const [listings, partly, counts] = await Promise.all([
      this.#listings(matches.slice(query.from, query.to)),
      this.#listings(ranked ? within(ranked.some).slice(0, mostPartly) : []),
      this.#counts(query, matches),
    ]);
    return {
      count: matches.length,
      listings: listings.flatMap(({listing}) => listing ?? []),
      counts,
      ...(found && ranked && {marks: found.marks, missing: ranked.unanswered}),
      ...(partly.length > 0 && {partly: partly.flatMap(({listing}) => listing ?? [])}),
      problems: [...listings, ...partly].flatMap(({problems}) => problems),
    };
  }

  /** 1 at the row of everything that meets every condition. */
  async #accepted({where, now}: IndexQuery): Promise<Uint8Array> {
    const accepted = new Uint8Array(this.#head.count).fill(1);
    const columns = await Promise.all(where.map((clause) => this.#columnFor(clause, now)));
    where.forEach(({values, not}, index) => {
      const having = new Uint8Array(accepted.length);
      for (const value of values)
        for (const row of columns[index]!.get(value) ?? []) having[row] = 1;
      for (let row = 0; row < accepted.length; row++)
        if ((having[row] === 1) === (not ?? false)) accepted[row] = 0;
    });
    return accepted;
  }

  async #columnFor({field, values}: Clause, now: Date): Promise<Column> {
    if (field !== 'section') return this.#column(field, now);
    // The sections of each page are a file, and one may be asked for those of several pages.
    const pages = [...new Set(values.map((value) => value.split('/', 1)[0]!))];
    const columns = await Promise.all(
      pages.map(async (page): Promise<[string, Uint32Array][]> => {
        const number = this.#feed.pages.findIndex(({id}) => id === page);
        if (number < 0) return [];
        const column = await this.#steady(`sections/${number}.json`);
        return [...column].map(([section, rows]) => [`${page}/${section}`, rows]);
      }),
    );
    return new Map(columns.flat());
  }

  async #column(field: Exclude<IndexField, 'section'>, now: Date): Promise<Column> {
    const filter = this.#tools.filters.find(({id}) => id === field);
    const column = await this.#steady(filter ? `filters/${filter.id}.json` : 'for.json');
    if (!filter?.isDated) return column;
    const dated = new Map<string, Uint32Array[]>();
    for (const [date, rows] of column)
      // What such a filter goes by is the date alone.
      for (const value of filter.valuesOf({reviewed: date} as Resource, now)) {
        const before = dated.get(value);
        if (before) before.push(rows);
        else dated.set(value, [rows]);
      }
    return new Map([...dated].map(([value, parts]) => [value, joined(parts)]));
  }

  #steady(path: string): Promise<Column> {
    return this.#keep(`${path} as rows`, async () => {
      const json = await this.#file(path);
      if (typeof json !== 'object' || json === null)
        throw new MalformedFile(`${path} has no values.`);
      const {count} = this.#head;
      return new Map(Object.entries(json).map(([value, rows]) => [value, unpackRows(rows, count)]));
    });
  }

  /** How many of what was found have each value. */
  async #counts({words, where, counts, now}: IndexQuery, matches: readonly number[]) {
    const known = words.trim() ? undefined : this.#countsOf(where);
    const missing = counts.filter((id) => !known?.[id]);
    const columns = await Promise.all(missing.map((id) => this.#column(id, now)));
    const rows = new Uint8Array(this.#head.count);
    for (const row of matches) rows[row] = 1;
    const counted = missing.map((id, index) => {
      const values = [...columns[index]!].map(([value, having]) => {
        let count = 0;
        for (const row of having) count += rows[row]!;
        return [value, count] as const;
      });
      return [id, Object.fromEntries(values.filter(([, count]) => count > 0))] as const;
    });
    return {
      ...Object.fromEntries(counts.map((id) => [id, known?.[id]])),
      ...Object.fromEntries(counted),
    } as IndexAnswer['counts'];
  }

  /** What was counted when the index was made: among all, and for each audience. */
  #countsOf(where: readonly Clause[]) {
    const [clause, ...others] = where;
    if (!clause) return this.#head.counts[''];
    const isOfAudience =
      others.length === 0 && clause.field === 'for' && !clause.not && clause.values.length === 1;
    const name = clause.values[0]!;
    return isOfAudience && Object.hasOwn(this.#head.counts, name)
      ? this.#head.counts[name]
      : undefined;
  }

  /** Every row in the wanted order; none for the order in which things are found. */
  async #order(sort: Sort): Promise<readonly number[] | undefined> {
    switch (sort) {
      case 'title': {
        const rows = await this.#file('titles.json');
        const {count} = this.#head;
        if (!Array.isArray(rows) || rows.length !== count)
          throw new MalformedFile('titles.json does not have every row.');
        return rows as readonly number[];
      }
      case 'reviewed': {
        const column = await this.#steady('filters/reviewed.json');
        // A date without day or month counts as its last day, as it does for notices.
        const dates = [...column.keys()].sort((a, b) => (`${a}-99` < `${b}-99` ? 1 : -1));
        return dates.flatMap((date) => [...column.get(date)!]);
      }
      case 'relevance':
      case 'near':
        return undefined;
    }
  }

  #inOrder(rows: readonly number[], order: readonly number[] | undefined): readonly number[] {
    if (!order) return rows;
    const wanted = new Set(rows);
    const sorted = order.filter((row) => wanted.delete(row));
    // What has no place in an order stands behind it.
    return [...sorted, ...[...wanted].sort((a, b) => a - b)];
  }

  async #words(text: string): Promise<WordSearch> {
    const {index, search} = await this.#keep('words as search', async () => {
      const {count, wordFiles} = this.#head;
      const [json, {wordSearch}] = await Promise.all([
        this.#file('words.json'),
        import('./find-words.js'),
      ]);
      const index = new PartialWordIndex(json);
      return {
        index,
        search: wordSearch(index, wordFiles, count, this.#tools.fold, this.#feed.synonyms),
      };
    });
    const found = search(text);
    const {count, wordFiles} = this.#head;
    await Promise.all(
      found.files.map((number) =>
        this.#keep(`words ${number}`, async () => {
          index.add(wordFiles[number]!, await this.#file(`words/${number}.json`), count);
        }),
      ),
    );
    return found;
  }

  #listings(rows: readonly number[]): Promise<readonly ReadRecord[]> {
    return Promise.all(rows.map((row) => this.#listing(row)));
  }

  async #listing(row: number): Promise<ReadRecord> {
    const id = this.#idOfRow.get(row);
    const atHand = id === undefined ? undefined : this.#tools.listing(id);
    if (atHand && atHand.resource.id === id) return {listing: {...atHand, row}, problems: []};
    return this.#keep(`record ${row}`, async () => {
      const {recordsPerFile} = this.#head;
      const path = `records/${Math.floor(row / recordsPerFile)}.json`;
      const records = await this.#file(path);
      const place = row % recordsPerFile;
      const record: unknown = Array.isArray(records) ? records[place] : undefined;
      return readRecord(record, row, `/${path}/${place}`, this.#parse);
    });
  }

  async #file(path: string): Promise<unknown> {
    return this.#keep(path, async () => {
      const read = await this.#tools.read(`${this.#head.folder}/${path}`);
      if (!read.ok) throw new Missing(read.problem);
      return read.value;
    });
  }

  /** Makes something once. What fails is tried again when it is next asked for. */
  #keep<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    let made = this.#kept.get(name) as Promise<Value> | undefined;
    if (!made) {
      made = make();
      this.#kept.set(name, made);
      made.catch(() => this.#kept.delete(name));
    }
    return made;
  }
}

function* everyRow(count: number): Iterable<number> {
  for (let row = 0; row < count; row++) yield row;
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, {length}) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}
