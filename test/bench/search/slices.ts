import type {Browser} from 'playwright-core';
import type {Sliced} from '../../../src/core/sliced.js';
import {inSlices} from '../../../src/sources/in-slices.js';
import {withPage} from '../browser.js';
import type {Site} from '../site.js';
import {median} from '../measure.js';

/** How long a page is busy at a time while it makes our index. Milliseconds. */
export interface Slices {
  /**
   * The longest slice, of steps that each take their median over all pages. A page has a thousand
   * chances that the machine gives the processor to something else just then, and the longest slice
   * of one page is mostly that.
   */
  readonly longest: number;
  /** What the longest slice took in each page, the machine’s own pauses with it, the shortest first. */
  readonly inPages: readonly number[];
}

const pages = 9;

/** Makes the index of as many rows in new pages, one after the other. */
export async function measureSlices(browser: Browser, site: Site, rows: number): Promise<Slices> {
  const runs: InSteps[] = [];
  while (runs.length < pages) runs.push(await inStepsInPage(browser, site, rows));
  const steps = runs[0]!.steps.map((_, step) => median(runs.map((run) => run.steps[step]!)));
  return {
    longest: await longestOf(steps),
    inPages: runs.map(({longest}) => longest).sort((a, b) => a - b),
  };
}

interface InSteps {
  readonly steps: readonly number[];
  readonly longest: number;
}

const inStepsInPage = (browser: Browser, {origin}: Site, rows: number): Promise<InSteps> =>
  withPage(browser, async (page) => {
    await page.goto(`${origin}/`);
    return page.evaluate<InSteps>(`(async () => {
      const [{inSteps}, rows] = await Promise.all([
        import('/signpost.js'),
        fetch('/rows-${rows}.json').then((response) => response.json()),
      ]);
      return inSteps(rows);
    })()`);
  });

/** The longest slice that the library would make of steps that take so long. */
async function longestOf(steps: readonly number[]): Promise<number> {
  let clock = 0;
  let start = 0;
  let longest = 0;
  const end = () => (longest = Math.max(longest, clock - start));
  function* work(): Sliced<void> {
    for (const step of steps) {
      clock += step;
      yield;
    }
  }
  const pause = () => {
    end();
    start = clock;
    return Promise.resolve();
  };
  await inSlices(work(), {now: () => clock, pause});
  end();
  return longest;
}
