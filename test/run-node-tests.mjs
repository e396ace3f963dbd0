// Runs every test that Node starts and prints `N passed, N failed` as its last line.
//
//   node test/run-node-tests.mjs                  all of them
//   node test/run-node-tests.mjs test/core        those below a folder, or single files
//   node test/run-node-tests.mjs --slowest …      and names those that took longest
//
// Those of test/pages open pages in a browser, one that all of them share. They have their turns to
// themselves, and the others run beside them with what they leave of the machine.
import {spawn} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {availableParallelism, constants, setPriority} from 'node:os';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {closingLine, readTally} from './tally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const inBrowser = join('test', 'browser') + sep;
const onPages = join('test', 'pages') + sep;

const words = process.argv.slice(2);
const wanted = words.filter((word) => word !== '--slowest');
const slowest = words.includes('--slowest') ? {SLOWEST: '1'} : {};
const files = (wanted.length > 0 ? wanted : ['test']).flatMap(testsBelow).sort();

if (files.length === 0) {
  console.log('No Node tests found.\n\n0 passed, 1 failed');
  process.exit(1);
}

const pages = files.filter((file) => file.startsWith(onPages));
const others = files.filter((file) => !pages.includes(file));
const cores = availableParallelism();
const browser = pages.length > 1 ? await startBrowser() : undefined;

const runs = await Promise.all([
  // A browser has several processes, and two slow pages at once make each other slower still.
  run(pages, Math.max(1, Math.floor(cores / 2)), {TEST_BROWSER: browser?.wsEndpoint()}),
  run(others, cores, {}, pages.length > 0),
]);
await browser?.close();

const total = {
  passed: runs.reduce((sum, {tally}) => sum + tally.passed, 0),
  failed: runs.reduce((sum, {tally}) => sum + tally.failed, 0),
};
console.log(`\nAll Node tests\n${closingLine(total)}`);
process.exitCode = runs.every(({code}) => code === 0) ? 0 : 1;

/** Runs files so many at a time. The processes of those that give way have a lower priority. */
function run(files, atOnce, env = {}, givesWay = false) {
  if (files.length === 0) return {code: 0, tally: {passed: 0, failed: 0}};
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        ...['--import', 'tsx', '--test', `--test-concurrency=${atOnce}`],
        ...['--test-reporter', './test/node-reporter.mjs', ...files],
      ],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {...process.env, ...env, ...slowest, NODE_NO_WARNINGS: '1'},
      },
    );
    if (givesWay && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => {
      const tally = readTally(output) ?? {passed: 0, failed: 1};
      resolve({code, tally});
    });
  });
}

/** One browser for all files. Without one they say themselves what is missing. */
async function startBrowser() {
  try {
    const {chromium} = await import('playwright-core');
    const {browserFlags, ensureBrowser} = await import('./browser/ensure-browser.mjs');
    const {path} = await ensureBrowser();
    return await chromium.launchServer({executablePath: path, args: [...browserFlags]});
  } catch {
    return undefined;
  }
}

function testsBelow(path) {
  if (statSync(join(root, path)).isFile()) return [relative(root, join(root, path))];
  return readdirSync(join(root, path), {recursive: true, encoding: 'utf8'})
    .map((name) => relative(root, join(root, path, name)))
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith(inBrowser));
}
