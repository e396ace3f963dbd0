import type {Feed} from '../../feed/format/feed.js';
import type {FeedFailure} from '../../feed/problem.js';
import type {Result} from '../../result.js';
import {indexOver, type IndexTools, type OpenIndex} from '../open-index.js';
import {readRecord, resourcesOf, type ReadRecord} from '../read-record.js';
import type {Ranked} from '../ranking.js';
import type {IndexAnswer, IndexQuery} from '../resource-index.js';
import type {Sort} from '../sort.js';
import {conditionsOn, type Conditions} from './conditions.js';
import {filesOf, type IndexFiles} from './files.js';
import type {WordSearch} from './find-words.js';
import {MalformedFile, type IndexHead} from './format.js';
import {readHead} from './head.js';
import {PartialWordIndex} from './words.js';

export interface ShardedTools extends IndexTools {
  /** Fetches one file of the index, by its path beside `signpost.json`. */
  readonly read: (path: string) => Promise<Result<unknown, FeedFailure>>;
}

/** How many of what matches some words are told. */
const mostPartly = 10;

/** Opens the index of a directory: files that are fetched as a search needs them, each once. */
export const openShardedIndex: OpenIndex<ShardedTools> = (json, feed, tools) => {
  const head = readHead(json);
  if (!head.ok) return head;
  const index = new ShardedIndex(head.value, feed, tools);
  const {counts, coverage} = head.value;
  const known = {counts: counts[''] ?? {}, coverage};
  return {ok: true, value: indexOver(known, (query) => index.search(query))};
};

class ShardedIndex {
  readonly #head: IndexHead;
  readonly #feed: Feed;
  readonly #tools: ShardedTools;
  readonly #files: IndexFiles;
  readonly #conditions: Conditions;
  readonly #parse: ReturnType<typeof resourcesOf>;
  readonly #idOfRow: ReadonlyMap<number, string>;

  constructor(head: IndexHead, feed: Feed, tools: ShardedTools) {
    this.#head = head;
    this.#feed = feed;
    this.#tools = tools;
    this.#files = filesOf(head, tools.read);
    this.#conditions = conditionsOn(head, this.#files, feed, tools.filters);
    this.#parse = resourcesOf(feed, tools.base, tools.parseResource);
    this.#idOfRow = new Map(Object.entries(head.rows).map(([id, row]) => [row, id]));
  }

  async search(query: IndexQuery): Promise<IndexAnswer> {
    const [accepted, found, order] = await Promise.all([
      this.#conditions.accepted(query),
      query.words.trim() ? this.#words(query.words) : undefined,
      this.#order(query.sort),
    ]);
    const ranked = found?.rank();
    const within = (rows: Iterable<number>) => [...rows].filter((row) => accepted[row]);
    const instead =
      query.spelling && found && ranked ? await this.#instead(found, ranked, within) : undefined;
    const matches = inOrder(within(ranked ? ranked.all : everyRow(accepted.length)), order);
    const some = ranked ? within(ranked.some) : [];
    const [listings, partly, counts] = await Promise.all([
      this.#listings(matches.slice(query.from, query.to)),
      this.#listings(some.slice(0, mostPartly)),
      this.#conditions.counts(query, matches),
    ]);
    return {
      count: matches.length,
      listings: listings.flatMap(({listing}) => listing ?? []),
      counts,
      ...(found && ranked && {marks: found.marks, missing: ranked.unanswered}),
      ...(instead && {instead}),
      ...(partly.length > 0 && {
        partly: partly.flatMap(({listing}) => listing ?? []),
        partlyCount: some.length,
      }),
      problems: [...listings, ...partly].flatMap(({problems}) => problems),
    };
  }

  /** Another spelling that finds other things under the same conditions. */
  async #instead(
    found: WordSearch,
    ranked: Ranked,
    within: (rows: Iterable<number>) => readonly number[],
  ): Promise<IndexAnswer['instead']> {
    const bestOf = async ({all}: Ranked) =>
      all.length > 0 ? (await this.#listing(all[0]!)).listing : undefined;
    const work = found.better(ranked, await bestOf(ranked), this.#tools.spelling);
    let step = work.next();
    while (!step.done) {
      const other = await this.#words(step.value);
      const rows = other.rank();
      step = work.next(other.answer(rows, await bestOf(rows)));
    }
    if (step.value === undefined) return undefined;
    const words = step.value;
    const rows = within((await this.#words(words)).rank().all);
    const known = new Set(within(ranked.all));
    const isSame = rows.length === known.size && rows.every((row) => known.has(row));
    return rows.length > 0 && !isSame ? {words, count: rows.length} : undefined;
  }

  /** Every row in the wanted order; none for the order in which things are found. */
  async #order(sort: Sort): Promise<readonly number[] | undefined> {
    switch (sort) {
      case 'title': {
        const rows = await this.#files.file('titles.json');
        const {count} = this.#head;
        if (!Array.isArray(rows) || rows.length !== count)
          throw new MalformedFile('titles.json does not have every row.');
        return rows as readonly number[];
      }
      case 'reviewed': {
        const column = await this.#files.column('filters/reviewed.json');
        // A date without day or month counts as its last day, as it does for notices.
        const dates = [...column.keys()].sort((a, b) => (`${a}-99` < `${b}-99` ? 1 : -1));
        return dates.flatMap((date) => [...column.get(date)!]);
      }
      case 'relevance':
      case 'near':
        return undefined;
    }
  }

  async #words(text: string): Promise<WordSearch> {
    const {count, wordFiles} = this.#head;
    const {index, search} = await this.#files.keep('words as search', async () => {
      const [json, {wordSearch}] = await Promise.all([
        this.#files.file('words.json'),
        import('./find-words.js'),
      ]);
      const index = new PartialWordIndex(json);
      return {
        index,
        search: wordSearch(index, wordFiles, count, this.#tools.fold, this.#feed.synonyms),
      };
    });
    const found = search(text);
    await Promise.all(
      found.files.map((number) =>
        this.#files.keep(`words ${number}`, async () => {
          index.add(wordFiles[number]!, await this.#files.file(`words/${number}.json`), count);
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
    return this.#files.keep(`record ${row}`, async () => {
      const {recordsPerFile} = this.#head;
      const path = `records/${Math.floor(row / recordsPerFile)}.json`;
      const records = await this.#files.file(path);
      const place = row % recordsPerFile;
      const record: unknown = Array.isArray(records) ? records[place] : undefined;
      return readRecord(record, row, `/${path}/${place}`, this.#parse);
    });
  }
}

function inOrder(rows: readonly number[], order: readonly number[] | undefined): readonly number[] {
  if (!order) return rows;
  const wanted = new Set(rows);
  const sorted = order.filter((row) => wanted.delete(row));
  // What has no place in an order stands behind it.
  return [...sorted, ...[...wanted].sort((a, b) => a - b)];
}

function* everyRow(count: number): Iterable<number> {
  for (let row = 0; row < count; row++) yield row;
}
