// Tries the built library in every engine that is on this machine, says which is missing, and ends
// with `N passed, N failed`.
//
//   npm run test:engines                 everything: half a minute to five for each engine
//   npm run test:engines -- Firefox      in one engine, or in several by their names
//   npm run test:engines -- --keep       and keeps the results, which README.md shows
//   npm run test:engines -- --smoke      the main form on six host pages, in all but Chromium
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {closingLine, readTally, type Tally} from '../tally.mjs';
import type {Engine} from './engine.js';
import {engines} from './engines.js';
import {suites, type EngineResult, type Results, type Suite} from './results.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const isSmoke = words.includes('--smoke');

const nodeTests = (file: string) => ['test/run-node-tests.mjs', `test/engines/${file}`];
const programs: Readonly<Record<Suite, readonly string[]>> = {
  contracts: ['--import', 'tsx', 'test/engines/contracts.ts'],
  hostPages: nodeTests('host-pages.ts'),
  keyboard: nodeTests('keyboard.ts'),
};

const results: EngineResult[] = [];
for (const engine of chosenByName()) {
  const browser = await engine.start();
  if (!browser) {
    console.log(`${engine.name}: not found, skipped. To have it: ${engine.howToGet}.`);
    continue;
  }
  await browser.close();
  console.log(`${engine.name} ${browser.version}`);
  const tallies: Partial<Record<Suite, Tally>> = {};
  for (const suite of isSmoke ? (['hostPages'] as const) : suites) {
    const tally = await runIn(engine.name, programs[suite]);
    console.log(`  ${suite.padEnd(10)} ${closingLine(tally)}`);
    tallies[suite] = tally;
  }
  const date = new Date().toISOString().slice(0, 10);
  results.push({name: engine.name, version: browser.version, date, tallies});
}

const all = results.flatMap(({tallies}) => Object.values(tallies));
const total = {
  passed: all.reduce((sum, {passed}) => sum + passed, 0),
  failed: all.reduce((sum, {failed}) => sum + failed, 0),
};
if (words.includes('--keep')) keep();
console.log(`\n${closingLine(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

function chosenByName(): readonly Engine[] {
  const named = engines.filter(({name}) => words.includes(name));
  if (named.length > 0) return named;
  // The gate has opened the same pages in Chromium already.
  return isSmoke ? engines.slice(1) : engines;
}

/** Puts the results in the place of what was kept of the same engines. */
function keep(): void {
  const file = new URL('RESULTS.json', import.meta.url);
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Results)
    : {engines: []};
  const all = engines.flatMap(({name}) =>
    [results, before.engines]
      .flatMap((list) => list.find((result) => result.name === name) ?? [])
      .slice(0, 1),
  );
  writeFileSync(file, `${JSON.stringify({engines: all} satisfies Results, undefined, 2)}\n`);
}

/** Runs a program in an engine; what it says is shown when something failed. */
function runIn(engine: string, program: readonly string[]): Promise<Tally> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, {
      cwd: root,
      env: {...process.env, ENGINE: engine, ...(isSmoke && {SMOKE: '1'})},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('close', (code) => {
      const tally = readTally(output) ?? {passed: 0, failed: 0};
      // One that broke off has shown nothing, whatever it counted.
      const failed = Math.max(tally.failed, code === 0 && tally.passed > 0 ? 0 : 1);
      if (failed > 0) console.log(output.trimEnd());
      resolve({...tally, failed});
    });
  });
}
