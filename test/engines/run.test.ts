import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

describe('a run in an engine that is not on this machine', () => {
  it('says so and how to have it, and fails nobody’s tests', () => {
    const {status, stdout} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'test/engines/run.ts', '--smoke', 'WebKitGTK'],
      {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        encoding: 'utf8',
        // No program is found on an empty path.
        env: {...process.env, PATH: ''},
      },
    );
    const lines = stdout.trimEnd().split('\n');
    assert.match(lines[0]!, /^WebKitGTK: not found, skipped\. To have it: .*apt-get install/);
    assert.deepEqual([lines.at(-1), status], ['0 passed, 0 failed', 0]);
  });
});
