import {relative, resolve} from 'node:path';
import {inspect} from 'node:util';
import {closingLine} from './tally.mjs';

/** What a suite can fail by itself: before its tests, or in making them. */
const ownFaults = ['hookFailed', 'testCodeFailure'];

/**
 * Says which Node tests failed and why, and ends with the closing line. What passes stays quiet: a
 * list of a thousand ticks hides the one cross.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* report(events) {
  const tally = {passed: 0, failed: 0};
  const files = new Set();
  const times = new Map();

  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.nesting === 0) {
      const before = times.get(data.file) ?? 0;
      times.set(data.file, before + data.details.duration_ms);
    }
    // A suite fails because a test in it does, and that one is counted already.
    const suite = data.details.type === 'suite';
    if (suite && !ownFaults.includes(data.details.error?.failureType)) continue;
    if (data.skip !== undefined || data.todo !== undefined) continue;

    const file = relative('', data.file ?? '');
    // The runner reports a file without tests as one test that carries the file's name.
    const isFile = data.nesting === 0 && resolve(data.name) === resolve(file);
    if (type === 'test:pass' && !isFile) {
      tally.passed++;
      files.add(file);
      continue;
    }

    tally.failed++;
    const reason = type === 'test:pass' ? 'The file holds no test.' : explain(data.details.error);
    yield `\n✗ ${file}${isFile ? '' : ` › ${data.name}`}\n${reason.replace(/^/gm, '    ')}\n`;
  }

  // The runner itself is content with an empty file; the gate is not.
  if (tally.failed > 0 || tally.passed === 0) process.exitCode = 1;
  if (process.env.SLOWEST) yield slowest(times);
  yield `\nNode tests in ${files.size} files\n${closingLine(tally)}\n`;
}

/** The files whose tests took longest, without what it takes to start them. */
function slowest(times) {
  const ten = [...times].sort(([, one], [, other]) => other - one).slice(0, 10);
  const lines = ten.map(
    ([file, time]) => `${(time / 1000).toFixed(1).padStart(7)} s  ${relative('', file)}`,
  );
  return `\n${lines.join('\n')}\n`;
}

function explain(error) {
  const cause = error?.cause ?? error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
}
