import {bundle, type Bundle} from '../bundle.js';
import {launchBrowser} from '../browser.js';
import {serve} from '../site.js';
import {median, percentile, rotated} from '../measure.js';
import type {Plan, Run} from './harness.js';
import {inPage, inProcess, type Place} from './places.js';
import {judge, kinds, truthSet, typing, type Kind, type Question} from './queries.js';
import {makeRows} from './rows.js';
import {measureSlices, type Slices} from './slices.js';

/** Ours, the floor, and the peers, by the name of their file in `engines/`. */
export const engines = [
  'signpost',
  'includes',
  'ufuzzy',
  'minisearch',
  'orama',
  'flexsearch',
  'fuse',
  'fuse-anywhere',
  'fuse-tokens',
] as const;
export type EngineName = (typeof engines)[number];

/** Figures of one engine over directories of one size, in one place. Times in milliseconds. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly build: number;
  /** Bytes. */
  readonly heap: number;
  /** How many keys of the shortest run counted: slow engines do not get through all. */
  readonly keys: number;
}

/** How well an engine finds: means over all questions, and recall by kind of question. */
export interface Finding {
  readonly recall: number;
  readonly mrr: number;
  readonly kinds: Readonly<Record<Kind, number>>;
}

type ByEngine<Value> = Readonly<Partial<Record<EngineName, Value>>>;

export interface SearchResults {
  readonly browser: string;
  readonly sizes: Readonly<Record<EngineName, Bundle['size']>>;
  readonly rows: readonly {
    readonly rows: number;
    readonly rounds: number;
    readonly chromium: ByEngine<Figures>;
    readonly node: ByEngine<Figures>;
    readonly finding?: ByEngine<Finding>;
  }[];
  /** At 10,000 rows with a processor four times slower: what a visitor feels. */
  readonly slow: ByEngine<{
    /** Milliseconds of the slowest key. */
    readonly slowest: number;
    /** Of how many keys. */
    readonly keys: number;
    /** How many of them took longer than 50 ms. */
    readonly long: number;
  }>;
  /** In which a page makes our index of 10,000 rows, at full speed. */
  readonly slices: Slices;
}

/**
 * Left out at 100,000 rows: two ways of Fuse, which take as long for a key as Fuse as it comes or
 * longer, and two engines whose index takes minutes there.
 */
export const leftOut: readonly EngineName[] = [
  'fuse-anywhere',
  'fuse-tokens',
  'orama',
  'flexsearch',
];
const sizes = [
  {rows: 1_000, rounds: 3, budget: 500, least: 15, names: engines},
  {rows: 10_000, rounds: 3, budget: 700, least: 15, names: engines},
  {
    rows: 100_000,
    rounds: 1,
    budget: 2_500,
    least: 5,
    names: engines.filter((n) => !leftOut.includes(n)),
  },
];
const visitors = 60;

export async function benchSearch(): Promise<SearchResults> {
  const harness = await bundle(new URL('./harness.ts', import.meta.url));
  const bundles = {} as Record<EngineName, Bundle>;
  for (const name of engines)
    bundles[name] = await bundle(new URL(`./engines/${name}.ts`, import.meta.url));
  const rows = Object.fromEntries(sizes.map(({rows}) => [rows, makeRows(rows)]));
  const tables = Object.fromEntries(
    Object.entries(rows).map(([count, made]) => [`rows-${count}.json`, JSON.stringify(made)]),
  );
  const files = {...bundles, harness};
  const site = await serve({
    '/': '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title></html>',
    ...prefixed(Object.entries(files).map(([name, {code}]) => [`${name}.js`, code])),
    ...prefixed(Object.entries(tables)),
  });
  const browser = await launchBrowser();
  try {
    const node = inProcess(files, tables);
    const chromium = inPage(browser, site);
    const results: SearchResults['rows'][number][] = [];
    for (const {rows: count, rounds, budget, least, names} of sizes) {
      console.error(`  ${count} rows`);
      const keys = typing(rows[count]!, visitors).flat();
      const warmUp = typing(rows[count]!, 10, 12).flat();
      const plan = {warmUp, keys, budget, least, questions: []};
      results.push({
        rows: count,
        rounds,
        chromium: await figures(chromium, names, count, rounds, plan),
        node: await figures(node, names, count, rounds, plan),
        ...(count <= 1_000 && {finding: await finding(node, count, truthSet(rows[count]!, 60))}),
      });
    }
    const keys = typing(rows[10_000]!, 6).flat();
    return {
      browser: `Chromium ${browser.version()}`,
      sizes: Object.fromEntries(
        engines.map((name) => [name, bundles[name].size]),
      ) as SearchResults['sizes'],
      rows: results,
      slow: await onSlowMachine(inPage(browser, site, 4), keys),
      slices: await measureSlices(browser, site, 10_000),
    };
  } finally {
    await browser.close();
    site.close();
  }
}

/** Rounds in which the engines take turns at going first; the median of each figure. */
async function figures(
  place: Place,
  names: readonly EngineName[],
  rows: number,
  rounds: number,
  plan: Plan,
): Promise<ByEngine<Figures>> {
  const runs = new Map<EngineName, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of rotated(names, round * 3))
      runs.get(name)!.push(await place(name, rows, plan));
  const figuresOf = (of: readonly Run[]): Figures => {
    const middle = (pick: (run: Run) => number) => median(of.map(pick));
    return {
      p50: middle(({keys}) => percentile(keys, 0.5)),
      p95: middle(({keys}) => percentile(keys, 0.95)),
      build: middle(({build}) => build),
      heap: middle(({heap}) => heap),
      keys: Math.min(...of.map(({keys}) => keys.length)),
    };
  };
  return Object.fromEntries([...runs].map(([name, of]) => [name, figuresOf(of)]));
}

async function finding(
  place: Place,
  rows: number,
  questions: readonly Question[],
): Promise<ByEngine<Finding>> {
  const answers: [EngineName, Finding][] = [];
  const plan = {warmUp: [], keys: [], budget: 0, questions: questions.map(({typed}) => typed)};
  for (const name of engines) {
    const {found} = await place(name, rows, plan);
    const judged = questions.map((question, index) => ({
      kind: question.kind,
      ...judge(found[index]!, question),
    }));
    const recallOf = (of: typeof judged) => mean(of.map(({recall}) => recall));
    const byKind = kinds.map((kind) => [kind, recallOf(judged.filter((one) => one.kind === kind))]);
    answers.push([
      name,
      {
        recall: recallOf(judged),
        mrr: mean(judged.map(({reciprocalRank}) => reciprocalRank)),
        kinds: Object.fromEntries(byKind) as Finding['kinds'],
      },
    ]);
  }
  return Object.fromEntries(answers);
}

async function onSlowMachine(
  place: Place,
  keys: readonly string[],
): Promise<SearchResults['slow']> {
  const results: [EngineName, NonNullable<SearchResults['slow'][EngineName]>][] = [];
  for (const name of engines) {
    const plan = {warmUp: [], keys, budget: 3_000, questions: [], pause: 20};
    const {keys: times} = await place(name, 10_000, plan);
    const long = times.filter((time) => time > 50).length;
    results.push([name, {slowest: Math.max(...times), keys: times.length, long}]);
  }
  return Object.fromEntries(results);
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const prefixed = (entries: readonly (readonly [string, string])[]) =>
  Object.fromEntries(entries.map(([path, content]) => [`/${path}`, content]));
