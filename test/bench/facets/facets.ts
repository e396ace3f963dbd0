import type * as harness from './harness.js';
import {bundle, load} from '../bundle.js';
import {launchBrowser, withPage} from '../browser.js';
import {serve} from '../site.js';
import {median, percentile} from '../measure.js';

type ContenderName = harness.ContenderName;
type Raced = Record<ContenderName, harness.Times>;

/** Milliseconds. */
export interface FacetFigures {
  readonly p50: number;
  readonly p95: number;
  readonly build: number;
}

export interface FacetResults {
  readonly browser: string;
  readonly rows: readonly {
    readonly items: number;
    readonly chromium: Readonly<Record<ContenderName, FacetFigures>>;
    readonly node: Readonly<Record<ContenderName, FacetFigures>>;
  }[];
}

const pages = 3;
const sizes = [
  {items: 1_000, rounds: 8},
  {items: 10_000, rounds: 4},
];
const entry = new URL('./harness.ts', import.meta.url);

/** @throws when the contenders do not count alike. */
export async function benchFacets(): Promise<FacetResults> {
  const bundled = await bundle(entry);
  const {race} = await load<typeof harness>(entry, bundled);
  const site = await serve({
    '/': '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title></html>',
    '/harness.js': bundled.code,
  });
  const browser = await launchBrowser();
  try {
    const rows: FacetResults['rows'][number][] = [];
    for (const {items, rounds} of sizes) {
      const inPages: Raced[] = [];
      for (let page = 0; page < pages; page++)
        inPages.push(
          await withPage(browser, async (opened) => {
            await opened.goto(`${site.origin}/`);
            const script = `import('/harness.js').then(({race}) => race(${items}, ${rounds}))`;
            return opened.evaluate<Raced>(script);
          }),
        );
      const here = Array.from({length: pages}, () => race(items, rounds));
      rows.push({items, chromium: figuresOf(inPages), node: figuresOf(here)});
    }
    return {browser: `Chromium ${browser.version()}`, rows};
  } finally {
    await browser.close();
    site.close();
  }
}

function figuresOf(raced: readonly Raced[]): Record<ContenderName, FacetFigures> {
  const names = Object.keys(raced[0]!) as ContenderName[];
  const middle = (name: ContenderName, pick: (times: harness.Times) => number) =>
    median(raced.map((run) => pick(run[name])));
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        p50: middle(name, ({counts}) => percentile(counts, 0.5)),
        p95: middle(name, ({counts}) => percentile(counts, 0.95)),
        build: middle(name, ({build}) => build),
      },
    ]),
  ) as Record<ContenderName, FacetFigures>;
}
