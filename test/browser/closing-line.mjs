import {closingLine} from '../tally.mjs';

/**
 * Counts the tests of a run, prints the closing line after everything else, and fails a run in
 * which a file held no test: such a file would look like a promise that is kept.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserTally() {
  return {
    stop({sessions}) {
      const tally = {passed: 0, failed: 0};
      const empty = [];
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        for (const test of tests) {
          if (test.passed) tally.passed++;
          else if (!test.skipped) tally.failed++;
        }
        const broken = !session.passed && !tests.some(({passed, skipped}) => !passed && !skipped);
        // The file did not load, timed out, or threw outside a test.
        if (broken) tally.failed++;
        else if (tests.length === 0) empty.push(session.testFile);
      }
      tally.failed += empty.length;
      // The runner's own reporter still has lines to write; the closing line comes after them.
      process.once('exit', () => {
        for (const file of empty) console.log(`No test in ${file}`);
        if (tally.failed > 0) process.exitCode = 1;
        console.log(`\n${closingLine(tally)}`);
      });
    },
  };
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
