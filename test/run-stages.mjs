import {spawn} from 'node:child_process';
import {closingLine, readTally} from './tally.mjs';

/**
 * Name for people, script to run, whether the step counts tests, and whether it may find nothing to
 * count: engines that are not on this machine.
 *
 * @typedef {{name: string, script: string, counts?: boolean, mayBeMissing?: boolean}} Step
 */

/**
 * One stage after the other. The rows of a stage run beside each other, the steps of a row in turn.
 *
 * @typedef {readonly (readonly (readonly Step[])[])[]} Stages
 */

/**
 * Runs every step and tells of each when it is over. Stops at the first that fails, shows what that
 * one said, and tells no more of those beside it. The last line is `N passed, N failed`.
 *
 * @param {Stages} stages
 * @param {(script: string) => string} commandOf - For the system's shell.
 * @param {string} folder - Where the commands run.
 * @returns {Promise<number>} How many failed.
 */
export async function runStages(stages, commandOf, folder) {
  const total = {passed: 0, failed: 0};
  const started = performance.now();
  const running = new Set();
  let failed;

  // What runs stands in groups of its own, which a key press in the terminal does not reach.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      stop(running);
      process.exit(1);
    });

  const runInTurn = async (row) => {
    for (const step of row) {
      const from = performance.now();
      const {code, output} = await run(commandOf(step.script), folder, running);
      if (failed) return;
      const {passed, failures} = tell(step, code, output, seconds(from));
      total.passed += passed;
      total.failed += failures;
      if (failures === 0) continue;
      failed = step;
      stop(running);
      return;
    }
  };

  for (const stage of stages) {
    await Promise.all(stage.map(runInTurn));
    if (!failed) continue;
    console.log(`\nStopped at "${failed.name}". To run this step alone: npm run ${failed.script}`);
    break;
  }
  console.log(`\nAll in ${seconds(started)}\n${closingLine(total)}`);
  return total.failed;
}

function tell({name, counts, mayBeMissing}, code, output, time) {
  const tally = counts ? (readTally(output) ?? {passed: 0, failed: 0}) : undefined;
  // A runner that found nothing to run has not shown that anything works.
  const ok = code === 0 && (!tally || (tally.failed === 0 && (tally.passed > 0 || mayBeMissing)));

  if (!ok) process.stdout.write(`\n${output.trimEnd()}\n\n`);
  const said = tally ? `  ${closingLine(tally)}` : '';
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(14)} ${time.padStart(7)}${said}`);
  for (const [line] of output.matchAll(/^.*: not found, skipped\b.*$/gm))
    console.log(`    ${line}`);
  return {passed: tally?.passed ?? 0, failures: ok ? 0 : Math.max(tally?.failed ?? 0, 1)};
}

function run(command, folder, running) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: folder,
      shell: true,
      // A group of its own, so that all of it can be stopped.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('close', (code) => {
      running.delete(child);
      resolve({code, output});
    });
  });
}

/** Stops what runs, with all that it has started. */
function stop(running) {
  for (const {pid} of running) {
    try {
      if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
      else process.kill(-pid, 'SIGTERM');
    } catch {
      // It has just ended by itself.
    }
  }
}

function seconds(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
