// The one gate: every check in order, from the cheap ones to the slow ones. It stops at the first
// that fails, shows what that one said, and always ends with `N passed, N failed`.
//
//   npm test
//
// Each step is also a script of its own in package.json: `npm run lint`, `npm run test:node` …
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {closingLine, readTally} from './tally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Name for people, script in package.json, whether the step counts tests, and whether it may find
 * nothing to count: engines that are not on this machine.
 */
const steps = [
  {name: 'Format', script: 'format:check'},
  {name: 'Lint scripts', script: 'lint:js'},
  {name: 'Lint styles', script: 'lint:css'},
  {name: 'Types', script: 'types'},
  {name: 'Manifest', script: 'manifest'},
  {name: 'Build', script: 'bundle'},
  {name: 'Node tests', script: 'test:node', counts: true},
  {name: 'Browser tests', script: 'test:browser', counts: true},
  {name: 'Other engines', script: 'test:engines:smoke', counts: true, mayBeMissing: true},
  {name: 'Size budgets', script: 'size'},
];

const total = {passed: 0, failed: 0};
const started = performance.now();

for (const {name, script, counts, mayBeMissing} of steps) {
  const from = performance.now();
  const {code, output} = await run(script);
  const tally = counts ? (readTally(output) ?? {passed: 0, failed: 0}) : undefined;
  // A runner that found nothing to run has not shown that anything works.
  const ok = code === 0 && (!tally || (tally.failed === 0 && (tally.passed > 0 || mayBeMissing)));

  if (!ok) process.stdout.write(`\n${output.trimEnd()}\n\n`);
  const said = tally ? `  ${closingLine(tally)}` : '';
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(14)} ${seconds(from).padStart(7)}${said}`);
  for (const [line] of output.matchAll(/^.*: not found, skipped\b.*$/gm))
    console.log(`    ${line}`);

  total.passed += tally?.passed ?? 0;
  total.failed += ok ? 0 : Math.max(tally?.failed ?? 0, 1);
  if (!ok) {
    console.log(`\nStopped at "${name}". To run this step alone: npm run ${script}`);
    break;
  }
}

console.log(`\nAll in ${seconds(started)}\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(script) {
  return new Promise((resolve) => {
    // The shell finds npm on every system; the script's name is a constant of this file.
    const child = spawn(`npm run --silent ${script}`, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('close', (code) => resolve({code, output}));
  });
}

function seconds(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
