import type {Feed} from '../../feed/format/feed.js';
import type {Resource} from '../../feed/format/resource.js';
import type {Filter} from '../../filters/filter.js';
import type {FilterId} from '../../filters/registry.js';
import type {Listing} from '../directory.js';
import type {indexOver, IndexTools, OpenIndex} from '../open-index.js';
import type {readRecord, ReadRecord, resourcesOf} from '../read-record.js';
import type {Clause, IndexAnswer, IndexQuery} from '../resource-index.js';
import type {tellingWords} from '../stop-words.js';
import {
  NotToBeHad,
  type Condition,
  type PagefindEngine,
  type PagefindFound,
  type PagefindResult,
} from './engine.js';
import {
  orders,
  readPagefindHead,
  recordFrom,
  wordOfAll,
  wordsFile,
  type PagefindHead,
} from './head.js';
import type {otherSpellings} from './other-spellings.js';

/** What is handed in besides is in the file of every index, and would be fetched twice from here. */
export interface PagefindTools extends IndexTools {
  /**
   * Opens Pagefind.
   *
   * @throws {@link NotToBeHad}
   */
  readonly open: (head: PagefindHead) => Promise<PagefindEngine>;
  readonly indexOver: typeof indexOver;
  readonly readRecord: typeof readRecord;
  readonly resourcesOf: typeof resourcesOf;
  readonly tellingWords: typeof tellingWords;
}

/** How many of what matches some words are told. */
const mostPartly = 10;

/** Words past these are left aside: nobody types so many, but somebody may paste a page. */
const mostWords = 24;

/**
 * Opens the index of a directory that Pagefind searches. Pagefind itself is fetched with the first
 * search that it is needed for.
 */
export const openPagefindIndex: OpenIndex<PagefindTools> = (json, feed, tools) => {
  const head = readPagefindHead(json);
  if (!head.ok) return head;
  const index = new PagefindIndex(head.value, feed, tools);
  return {ok: true, value: tools.indexOver(head.value, (query) => index.search(query))};
};

class PagefindIndex {
  readonly #head: PagefindHead;
  readonly #tools: PagefindTools;
  readonly #parse: ReturnType<typeof resourcesOf>;
  readonly #idOfRow: ReadonlyMap<number, string>;
  readonly #rowOfFragment: ReadonlyMap<string, number>;
  /** What was read, by its fragment. */
  readonly #read = new Map<string, ReadRecord>();
  #engine: Promise<PagefindEngine> | undefined;
  #others: Promise<ReturnType<typeof otherSpellings>> | undefined;

  constructor(head: PagefindHead, feed: Feed, tools: PagefindTools) {
    this.#head = head;
    this.#tools = tools;
    this.#parse = tools.resourcesOf(feed, tools.base, tools.parseResource);
    const rows = Object.entries(head.rows);
    this.#idOfRow = new Map(rows.map(([id, [row]]) => [row, id]));
    this.#rowOfFragment = new Map(rows.map(([, [row, fragment]]) => [fragment, row]));
  }

  async search(query: IndexQuery): Promise<IndexAnswer> {
    const known = this.#atHand(query);
    if (known) return known;
    const engine = await this.#open();
    try {
      return await this.#ask(engine, query);
    } catch (error) {
      throw engine.failure() ? new NotToBeHad(engine.failure()!) : error;
    } finally {
      // It takes a file that failed for an empty one ever after; a new one asks again.
      if (engine.failure()) this.#engine = undefined;
    }
  }

  /** What a list shows before anybody narrows it is in `signpost.json`. */
  #atHand({words, where, sort, from, to, counts}: IndexQuery): IndexAnswer | undefined {
    const {count, counts: counted} = this.#head;
    if (words.trim() || where.length > 0 || sort !== 'relevance') return undefined;
    if (!counts.every((id) => counted[id])) return undefined;
    const listings: Listing[] = [];
    for (let row = from; row < Math.min(to, count); row++) {
      const listing = this.#listingAt(row);
      if (!listing) return undefined;
      listings.push(listing);
    }
    return {count, listings, counts: counted, problems: []};
  }

  #listingAt(row: number): Listing | undefined {
    const id = this.#idOfRow.get(row);
    const listing = id === undefined ? undefined : this.#tools.listing(id);
    return listing?.resource.id === id && listing ? {...listing, row} : undefined;
  }

  #open(): Promise<PagefindEngine> {
    if (!this.#engine) {
      const opening = this.#tools.open(this.#head);
      this.#engine = opening;
      opening.catch(() => (this.#engine = undefined));
    }
    return this.#engine;
  }

  async #ask(engine: PagefindEngine, query: IndexQuery): Promise<IndexAnswer> {
    const {from, to, counts, now} = query;
    const words = this.#wordsOf(query.words);
    const sort = orders[query.sort === 'near' ? 'relevance' : query.sort];
    const find = async (some: readonly string[]): Promise<PagefindFound> => {
      const isRanked = some.length > 0 && query.sort === 'relevance';
      const found = await engine.search(some.join(' ') || wordOfAll, {
        filters: {
          all: [...query.where.map((clause) => this.#conditionOf(clause, now)), ...reading(counts)],
        },
        sort: isRanked ? {} : {[sort]: 'asc'},
      });
      const failure = engine.failure();
      if (failure) throw new NotToBeHad(failure);
      return found;
    };

    // Pagefind passes over a word that it does not have; here all must be met.
    const missing = await this.#missing(engine, words);
    if (missing.length > 0) {
      const others = words.filter((word) => !missing.includes(word));
      const partly = others.length > 0 ? (await find(others)).results : [];
      const read = await this.#readAll(engine, partly.slice(0, mostPartly));
      const instead = query.spelling
        ? await this.#instead(engine, query.words, missing, (text) => find(this.#wordsOf(text)))
        : undefined;
      return {
        ...(instead && {instead}),
        count: 0,
        listings: [],
        counts: {},
        missing,
        ...(read.length > 0 && {
          partly: read.flatMap(({listing}) => listing ?? []),
          partlyCount: partly.length,
        }),
        problems: read.flatMap(({problems}) => problems),
      };
    }
    const {results, filters} = await find(words);
    const read = await this.#readAll(engine, results.slice(from, to));
    return {
      count: results.length,
      listings: read.flatMap(({listing}) => listing ?? []),
      counts: Object.fromEntries(
        counts.map((id) => [id, this.#countsOf(id, filters[id] ?? {}, now)]),
      ),
      ...(words.length > 0 && {
        marks: (word: string) => words.some((one) => word.startsWith(one)),
      }),
      problems: read.flatMap(({problems}) => problems),
    };
  }

  /** The words of a text that are looked for. */
  #wordsOf(text: string): readonly string[] {
    const typed = [...new Set(this.#tools.fold(text).split(' '))].filter(Boolean);
    return this.#tools.tellingWords(typed).slice(0, mostWords);
  }

  /** Another spelling under which something is found. */
  async #instead(
    engine: PagefindEngine,
    text: string,
    missing: readonly string[],
    find: (text: string) => Promise<PagefindFound>,
  ): Promise<IndexAnswer['instead']> {
    if (this.#head.words === undefined) return undefined;
    this.#others ??= this.#learnWords(engine);
    // A suggestion is worth waiting for, but no reason to fail.
    this.#others.catch(() => (this.#others = undefined));
    const others = await this.#others.catch(() => undefined);
    for (const {folded, asIn} of others?.(text, missing) ?? []) {
      const {results} = await find(folded);
      if (results.length === 0) continue;
      const best = await this.#readOne(engine, results[0]!);
      return {words: asIn(best.listing), count: results.length};
    }
    return undefined;
  }

  async #learnWords(engine: PagefindEngine) {
    const [json, {otherSpellings}] = await Promise.all([
      engine.file(wordsFile),
      // A file of its own would part what the search of a page loads into one more.
      import('../sharded/find-words.js'),
    ]);
    const words = typeof json === 'string' ? json.split(' ') : [];
    return otherSpellings(words, this.#tools.spelling);
  }

  async #missing(engine: PagefindEngine, words: readonly string[]): Promise<readonly string[]> {
    const alone = await Promise.all(
      words.map(async (word) => {
        const {results} = await engine.search(word, {filters: {all: []}, sort: {}});
        return results.length === 0;
      }),
    );
    const failure = engine.failure();
    if (failure) throw new NotToBeHad(failure);
    return words.filter((_, at) => alone[at]);
  }

  #conditionOf({field, values, not}: Clause, now: Date): Condition {
    const filter = this.#tools.filters.find(({id}) => id === field);
    const any = filter?.isDated
      ? this.#head.dates.filter((date) =>
          valuesOn(filter, date, now).some((value) => values.includes(value)),
        )
      : values;
    // Without any value Pagefind would take every resource; none has an empty one.
    const condition = {[field]: {any: any.length > 0 ? any : ['']}};
    return not ? {not: condition} : condition;
  }

  #countsOf(id: FilterId, counted: Readonly<Record<string, number>>, now: Date) {
    const filter = this.#tools.filters.find((candidate) => candidate.id === id)!;
    const counts = new Map<string, number>();
    for (const [key, count] of Object.entries(counted))
      for (const value of filter.isDated ? valuesOn(filter, key, now) : [key])
        if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
    return Object.fromEntries(counts);
  }

  #readAll(engine: PagefindEngine, results: readonly PagefindResult[]) {
    return Promise.all(results.map((result) => this.#readOne(engine, result)));
  }

  async #readOne(engine: PagefindEngine, {id, data}: PagefindResult): Promise<ReadRecord> {
    const row = this.#rowOfFragment.get(id);
    const atHand = row === undefined ? undefined : this.#listingAt(row);
    if (atHand) return {listing: atHand, problems: []};
    let read = this.#read.get(id);
    if (read) return read;
    const at = `/fragment/${id}`;
    let meta;
    try {
      ({meta} = await data());
    } catch (error) {
      throw new NotToBeHad(
        engine.failure() ?? {code: 'not-a-feed', detail: `${at}: ${String(error)}`},
      );
    }
    const record = recordFrom(meta);
    read = this.#tools.readRecord(record, record?.row ?? 0, at, this.#parse);
    this.#read.set(id, read);
    return read;
  }
}

/** Conditions that everything meets: Pagefind counts only in filters that it was asked about. */
const reading = (ids: readonly FilterId[]): readonly Condition[] =>
  ids.map((id) => ({[id]: {any: []}}));

/** The values that a resource which was checked on a date answers to. */
const valuesOn = (filter: Filter, date: string, now: Date) =>
  // What such a filter goes by is the date alone.
  filter.valuesOf({reviewed: date} as Resource, now);
