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

describe('the run of the Node tests', () => {
  const page = ['test/pages/print.test.ts', 'test/pages/two-copies.test.ts'];
  const other = 'test/bench/targets.test.ts';
  // Tests of pages fail at once where there is no browser.
  const runAll = (...files: readonly string[]) =>
    run([fileURLToPath(at('../run-node-tests.mjs')), ...files], {
      CHROME_PATH: join(folder, 'none'),
    });

  it('adds up what it runs beside each other, and fails when one of them does', () => {
    const alone = runAll(other);
    assert.equal(alone.code, 0);
    const [passed] = /^[1-9]\d*/.exec(alone.lastLine!)!;
    const {code, lastLine, output} = runAll(...page, other);
    assert.equal(code, 1);
    assert.match(lastLine!, new RegExp(`^${passed} passed, [1-9]\\d* failed$`));
    assert.match(output, /CHROME_PATH is .*, which cannot be run/);
  });

  it('names the files that took longest, when it is asked to', () => {
    const {output} = runAll('--slowest', other);
    assert.match(output, /^ +\d+\.\d s {2}test[\\/]bench[\\/]targets\.test\.ts$/m);
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

describe('the stages of the gate', () => {
  const step = (name: string, code: string, more = {}) => ({name, script: name, code, ...more});
  type Step = ReturnType<typeof step>;

  function runStages(...stages: readonly (readonly (readonly Step[])[])[]) {
    const codes = Object.fromEntries(stages.flat(2).map(({script, code}) => [script, code]));
    for (const [name, code] of Object.entries(codes))
      writeFileSync(join(folder, `${name}.mjs`), code);
    const script = `
      import {runStages} from ${JSON.stringify(at('../run-stages.mjs').href)};
      const node = ${JSON.stringify(JSON.stringify(process.execPath))};
      const failed = await runStages(${JSON.stringify(stages)}, (name) => node + ' ' + name + '.mjs', ${JSON.stringify(folder)});
      process.exitCode = failed > 0 ? 1 : 0;`;
    return run(['--input-type=module', '--eval', script]);
  }

  /** Waits for a file that another step writes. */
  const waitFor = (file: string) =>
    `import {existsSync} from 'node:fs';
     const look = () => existsSync('${file}') || setTimeout(look, 20); look();`;
  const write = (file: string) =>
    `import {writeFileSync} from 'node:fs'; writeFileSync('${file}', '');`;
  const tests = (line: string) => `console.log('${line}');`;

  it('adds up what the steps have counted, and says when one of them found nothing to do it in', () => {
    const {code, output, lastLine} = runStages(
      [[step('one', tests('3 passed, 0 failed'), {counts: true})]],
      [
        [
          step(
            'two',
            tests('An engine: not found, skipped. To have it: get it.\\n0 passed, 0 failed'),
            {counts: true, mayBeMissing: true},
          ),
        ],
      ],
      [[step('three', tests('2 passed, 0 failed'), {counts: true})]],
    );
    assert.deepEqual([code, lastLine], [0, '5 passed, 0 failed']);
    assert.match(output, /✓ one .*3 passed[^]*✓ two [^]*not found, skipped[^]*✓ three /);
  });

  it('takes tests that were not run for a failure', () => {
    const {code, lastLine} = runStages([
      [step('none', tests('0 passed, 0 failed'), {counts: true})],
    ]);
    assert.deepEqual([code, lastLine], [1, '0 passed, 1 failed']);
  });

  it('runs the rows of a stage beside each other', () => {
    const {code} = runStages([
      [step('first', waitFor('signal')), step('then', '')],
      [step('signals', write('signal'))],
    ]);
    assert.equal(code, 0);
  });

  it('stops at the first failure, with what runs beside it, and shows only why that failed', () => {
    const {code, output, lastLine} = runStages(
      [
        [step('endless', waitFor('never')), step('after', tests('after was run'))],
        [step('broken', `console.log('because'); process.exit(1);`)],
      ],
      [[step('later', tests('later was run'))]],
    );
    assert.deepEqual([code, lastLine], [1, '0 passed, 1 failed']);
    assert.match(output, /because[^]*✗ broken[^]*npm run broken/);
    assert.doesNotMatch(output, /endless|after|later/);
  });
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

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    // Steps that wait for each other in vain would wait for ever.
    timeout: 60_000,
    // A test run inside a test run would otherwise answer its parent instead of us.
    env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: '', TEST_BROWSER: '', ...env},
  });
  const output = stdout + stderr;
  return {code: status, output, lastLine: stdout.trimEnd().split('\n').at(-1)};
}
