import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

const at = (path: string) => new URL(path, import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'gate-'));
after(() => rmSync(folder, {recursive: true}));

const passing = `import {it} from 'node:test'; it('holds', () => {});`;
const failing = `import {it} from 'node:test'; it('breaks', () => { throw new Error('because'); });`;
const skipped = `import {it} from 'node:test'; it('waits', {skip: true}, () => {});`;

describe('the closing line of the Node tests', () => {
  it('counts what passed', () => {
    const {code, lastLine} = runNode(passing, passing);
    assert.deepEqual([code, lastLine], [0, '2 passed, 0 failed']);
  });

  it('counts what failed, and says why', () => {
    const {code, lastLine, output} = runNode(passing, failing);
    assert.deepEqual([code, lastLine], [1, '1 passed, 1 failed']);
    assert.match(output, /breaks[^]*because/);
  });

  it('counts a file that does not load as a failure', () => {
    const {code, lastLine} = runNode(passing, `throw new Error('while loading');`);
    assert.deepEqual([code, lastLine], [1, '1 passed, 1 failed']);
  });

  it('counts an empty file as a failure', () => {
    const {code, lastLine} = runNode(passing, '');
    assert.deepEqual([code, lastLine], [1, '1 passed, 1 failed']);
  });

  it('does not take a skipped test for one that passed', () => {
    const {code, lastLine} = runNode(skipped);
    assert.deepEqual([code, lastLine], [1, '0 passed, 0 failed']);
  });
});

describe('the closing line of the browser tests', () => {
  const pass = {passed: true, skipped: false};
  const fail = {passed: false, skipped: false};
  const skip = {passed: false, skipped: true};
  const suite = (tests: readonly object[], suites: readonly object[] = []) => ({tests, suites});
  const cases: readonly [name: string, sessions: readonly object[], line: string, code: number][] =
    [
      [
        'counts the tests of every suite',
        [{passed: true, testResults: suite([pass], [suite([pass, skip])])}],
        '2 passed, 0 failed',
        0,
      ],
      [
        'counts what failed',
        [{passed: false, testResults: suite([pass, fail])}],
        '1 passed, 1 failed',
        1,
      ],
      ['counts a file that does not load as a failure', [{passed: false}], '0 passed, 1 failed', 1],
      [
        'counts an error outside the tests as a failure',
        [{passed: false, testResults: suite([pass])}],
        '1 passed, 1 failed',
        1,
      ],
      [
        'counts an empty file as a failure',
        [{passed: true, testResults: suite([]), testFile: 'empty.test.ts'}],
        '0 passed, 1 failed',
        1,
      ],
    ];

  for (const [name, sessions, line, code] of cases) {
    it(name, () => {
      const script = `
        import {browserTally} from ${JSON.stringify(at('../browser/closing-line.mjs').href)};
        browserTally().stop({sessions: ${JSON.stringify(sessions)}});`;
      const result = run(['--input-type=module', '--eval', script]);
      assert.deepEqual([result.lastLine, result.code], [line, code]);
    });
  }
});

function runNode(...texts: readonly string[]) {
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.test.mjs`);
    writeFileSync(file, text);
    return file;
  });
  // Windows takes a reporter by its URL, as any module outside a package.
  const reporter = pathToFileURL(fileURLToPath(at('../node-reporter.mjs'))).href;
  return run(['--test', '--test-reporter', reporter, ...files]);
}

function run(args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    // A test run inside a test run would otherwise answer its parent instead of us.
    env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: ''},
  });
  const output = stdout + stderr;
  return {code: status, output, lastLine: stdout.trimEnd().split('\n').at(-1)};
}
