import {execFile} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {promisify} from 'node:util';
import type {Browser} from 'playwright-core';
import type {Bundle} from '../bundle.js';
import {slowDown, withPage} from '../browser.js';
import type {Site} from '../site.js';
import type {Plan, Run} from './harness.js';

/** Where an engine runs: a new page, or a new process, for each run. */
export type Place = (engine: string, rows: number, plan: Plan) => Promise<Run>;

/** @param rate - How many times slower than it is the page's processor shall be. */
export function inPage(browser: Browser, {origin}: Site, rate = 1): Place {
  return (engine, rows, plan) =>
    withPage(browser, async (page, devtools) => {
      await page.goto(`${origin}/`);
      await slowDown(devtools, rate);
      return page.evaluate<Run>(`(async () => {
        const [{measure}, {build, buildInPage = build}, rows] = await Promise.all([
          import('/harness.js'),
          import('/${engine}.js'),
          fetch('/rows-${rows}.json').then((response) => response.json()),
        ]);
        const heapUsed = () => (gc(), gc(), performance.memory.usedJSHeapSize);
        // At full speed every engine is made alike, and warmed by the same keys.
        const made = ${rate > 1} ? buildInPage : build;
        return measure(made, rows, ${JSON.stringify(plan)}, heapUsed);
      })()`);
    });
}

const folder = new URL('../../../node_modules/.cache/signpost-bench/search/', import.meta.url);

/** @param files - Scripts by name, without an ending, and rows as JSON. */
export function inProcess(
  files: Readonly<Record<string, Bundle>>,
  rows: Readonly<Record<string, string>>,
): Place {
  mkdirSync(folder, {recursive: true});
  for (const [name, {code}] of Object.entries(files))
    writeFileSync(new URL(`${name}.mjs`, folder), code);
  for (const [name, json] of Object.entries(rows)) writeFileSync(new URL(name, folder), json);
  return async (engine, count, plan) => {
    const script = `
      import {readFileSync} from 'node:fs';
      import {measure} from './harness.mjs';
      import {build} from './${engine}.mjs';
      const rows = JSON.parse(readFileSync('rows-${count}.json', 'utf8'));
      // Typed arrays lie outside the heap that the engine tells of.
      const heapUsed = () => {
        gc(), gc();
        const {heapUsed, arrayBuffers} = process.memoryUsage();
        return heapUsed + arrayBuffers;
      };
      const {plan} = JSON.parse(readFileSync('plan.json', 'utf8'));
      console.log(JSON.stringify(await measure(build, rows, plan, heapUsed)));
      // Some engines leave timers behind.
      process.exit(0);
    `;
    writeFileSync(new URL('plan.json', folder), JSON.stringify({plan}));
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=6000', '--input-type=module', '--eval', script],
      {cwd: folder, maxBuffer: 1e8},
    );
    return JSON.parse(stdout) as Run;
  };
}
