import {gunzipSync} from 'node:zlib';
import {filters} from '../../core/filters/registry.js';
import type {Filter} from '../../core/filters/filter.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import {fold} from '../../core/search/fold.js';
import {
  orders,
  pagefindFormat,
  recordFrom,
  toSigns,
  wordOfAll,
  wordsFile,
  type PagefindHead,
} from '../../core/search/pagefind/head.js';
import {sortListings} from '../../core/search/sort.js';
import {buildWordIndex} from '../../core/search/word-index.js';
import {wordsOfListings, type ListingWords} from '../../core/search/words-of-listing.js';
import {
  byCoverage,
  bySection,
  coverageOf,
  countsOf,
  dateFor,
  listingsOf,
  namedResources,
  recordOf,
  writtenById,
} from './first-file.js';
import {finish} from '../../core/sliced.js';
import type {IndexFile, IndexParts} from './write.js';

/** The release of Pagefind whose files the sources read. */
export const pagefindRelease = '1.5.2';

/** As much of Pagefind's Node API as is used. */
interface Pagefind {
  createIndex(options: {readonly forceLanguage: string}): Promise<{
    readonly errors: readonly string[];
    readonly index?: {
      addCustomRecord(record: PagefindRecord): Promise<{readonly errors: readonly string[]}>;
      getFiles(): Promise<{
        readonly errors: readonly string[];
        readonly files: readonly {readonly path: string; readonly content: Uint8Array}[];
      }>;
    };
  }>;
  close(): Promise<unknown>;
}

/** What Pagefind is told of a resource. */
interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** What Pagefind says of the index it made. */
interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, {readonly hash: string; readonly wasm?: string | null}>
  >;
}

const entryFile = 'pagefind-entry.json';

type BinaryFile = Extract<IndexFile, {readonly bytes: Uint8Array}>;

/** Pagefind is not installed, or not the one whose files the sources read. */
export class NoPagefind extends Error {}

/** How Pagefind is imported. */
export type ImportPagefind = () => Promise<unknown>;

/**
 * Makes the files of an index that Pagefind searches.
 *
 * @param json - The feed as its publisher wrote it.
 * @param directory - The same feed, read.
 * @param onRecord - Hears of each resource that Pagefind has taken.
 * @throws {@link NoPagefind}, and Error with what Pagefind says.
 */
export async function buildPagefind(
  json: Readonly<Record<string, unknown>>,
  directory: Directory,
  onRecord: () => void,
  importing: ImportPagefind = () => import('pagefind'),
): Promise<IndexParts> {
  const written = writtenById(json);
  const records = recordsOf(directory, written);
  const {start, files} = await filesOf(records, directory.feed.language, onRecord, importing);
  const named = namedResources(directory);
  const fragments = fragmentsByRow(files);
  const {words} = finish(buildWordIndex(wordsOfListings(directory)));
  const head: Omit<PagefindHead, 'folder'> = {
    format: pagefindFormat,
    engine: 'pagefind',
    start,
    count: directory.listings.length,
    counts: countsOf(directory)['']!,
    dates: [...new Set(directory.listings.flatMap(({resource}) => dateFor(resource) ?? []))].sort(),
    rows: Object.fromEntries(
      listingsOf(directory, named).map(({resource, row}) => [
        resource.id,
        [row, fragments.get(row)!] as const,
      ]),
    ),
    coverage: [...byCoverage(directory).keys()],
    words: words.length,
  };
  return {
    kind: 'pagefind',
    files: [...files, {path: wordsFile, bytes: Buffer.from(JSON.stringify(words.join(' ')))}],
    // Pagefind's own files differ a little from run to run.
    madeOf: JSON.stringify([pagefindRelease, records]),
    head,
    resources: [...named].map((id) => written.get(id)),
  };
}

/** What a page reads besides what every search takes; Pagefind makes interfaces of its own, too. */
const neededFiles = /^(pagefind\.js|(index|filter|fragment)\/.*)$/;

/**
 * Stands before Pagefind’s script. Its requests would tell the directory's server which page asked,
 * and would not notice when a file is missing; the source makes them instead.
 */
const firstLine = Buffer.from(
  `/* Pagefind ${pagefindRelease}, MIT licence, https://pagefind.app. This first line is Signpost's. */` +
    'let fetch=globalThis.fetch;export const useFetch=(own)=>{fetch=own};\n',
);

function recordsOf(
  directory: Directory,
  written: ReadonlyMap<string, unknown>,
): readonly PagefindRecord[] {
  const {feed, listings} = directory;
  const titles = ranks(sortListings(directory, listings, 'title', {}));
  const reviews = ranks(sortListings(directory, listings, 'reviewed', {}));
  const sections = new Map<Listing, string[]>();
  for (const page of feed.pages)
    for (const [id, inIt] of bySection(directory, page))
      for (const listing of inIt) {
        const name = `${page.id}/${id}`;
        sections.set(listing, [...(sections.get(listing) ?? []), name]);
      }
  const audiences = feed.audiences.map(({id}) => [id, new Set(directory.forAudience(id))] as const);
  const otherWords = synonymsOf(directory);
  return wordsOfListings(directory).map((words): PagefindRecord => {
    const {listing, title, aliases, provider, topics, kinds, summary} = words;
    const {resource, row} = listing;
    const record = JSON.stringify({row, ...recordOf(listing, written)});
    return {
      url: resource.url ?? `#${resource.id}`,
      content: [summary, kinds, otherWords(words), wordOfAll].filter(Boolean).join(' '),
      language: feed.language,
      meta: {
        title,
        ...(aliases && {aliases}),
        ...(provider && {provider}),
        ...(topics && {topics}),
        record: toSigns(Buffer.from(record)),
      },
      filters: {
        ...Object.fromEntries(
          filters.map((filter: Filter) => [
            filter.id,
            filter.isDated
              ? [dateFor(resource) ?? []].flat()
              : filter.valuesOf(resource, new Date(0)),
          ]),
        ),
        for: audiences.flatMap(([id, listed]) => (listed.has(listing) ? id : [])),
        section: sections.get(listing) ?? [],
        coverage: coverageOf(listing),
      },
      sort: {
        [orders.relevance]: String(row),
        [orders.title]: String(titles.get(listing)),
        [orders.reviewed]: String(reviews.get(listing)),
      },
    };
  });
}

const ranks = (sorted: readonly Listing[]): ReadonlyMap<Listing, number> =>
  new Map(sorted.map((listing, rank) => [listing, rank]));

/** Words that a visitor may use for those of a listing: Pagefind knows of no synonyms. */
function synonymsOf({feed}: Directory): (words: ListingWords) => string {
  const groups = feed.synonyms.map(({words, means}) => {
    const from = words.map(fold);
    return {from, to: means.length > 0 ? means.map(fold) : from};
  });
  return ({title, aliases, provider, topics, kinds, summary}) => {
    const text = ` ${[title, aliases, provider, topics, kinds, summary].join(' ')} `;
    return groups
      .filter(({to}) => to.some((phrase) => text.includes(` ${phrase} `)))
      .flatMap(({from}) => from)
      .join(' ');
  };
}

async function filesOf(
  records: readonly PagefindRecord[],
  language: string,
  onRecord: () => void,
  importing: ImportPagefind,
): Promise<{readonly start: readonly string[]; readonly files: readonly BinaryFile[]}> {
  const pagefind = await load(importing);
  try {
    // One index for all languages, as one search finds them all.
    const made = await pagefind.createIndex({forceLanguage: language.split('-', 1)[0]!});
    must(made.errors);
    const index = made.index!;
    for (const record of records) {
      must((await index.addCustomRecord(record)).errors);
      onRecord();
    }
    const {errors, files} = await index.getFiles();
    must(errors);
    const content = files.find(({path}) => path === entryFile)!.content;
    const {version, languages} = JSON.parse(Buffer.from(content).toString()) as PagefindEntry;
    if (version !== pagefindRelease) throw new NoPagefind(needed(`${version} is installed`));
    const {hash, wasm} = Object.values(languages)[0]!;
    const start = [entryFile, `pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`];
    return {
      start,
      files: files
        .filter(({path}) => neededFiles.test(path) || start.includes(path))
        .map(({path, content}) => ({
          path,
          bytes: path === 'pagefind.js' ? Buffer.concat([firstLine, content]) : content,
        })),
    };
  } finally {
    await pagefind.close();
  }
}

async function load(importing: ImportPagefind): Promise<Pagefind> {
  try {
    return (await importing()) as Pagefind;
  } catch (error) {
    const isMissing = (error as {code?: unknown}).code === 'ERR_MODULE_NOT_FOUND';
    throw new NoPagefind(
      isMissing ? needed('it is not installed') : (error as Error).message.split('\n', 1)[0]!,
    );
  }
}

const needed = (why: string) =>
  `--engine pagefind needs the package pagefind ${pagefindRelease}, and ${why}: ` +
  `npm install --save-dev pagefind@${pagefindRelease}`;

function must(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** The names of fragments, by the row of the resource in each. */
function fragmentsByRow(files: readonly BinaryFile[]): ReadonlyMap<number, string> {
  const mark = 'pagefind_dcd';
  return new Map(
    files.flatMap(({path, bytes}) => {
      const name = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
      if (name === undefined) return [];
      const text = gunzipSync(bytes).toString();
      const {meta} = JSON.parse(text.slice(mark.length)) as {meta: Record<string, string>};
      return [[recordFrom(meta)!.row, name] as const];
    }),
  );
}
