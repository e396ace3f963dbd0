// Runs every test that needs no browser and prints `N passed, N failed` as its last line.
//
//   node test/run-node-tests.mjs                  all of them
//   node test/run-node-tests.mjs test/core        those below a folder, or single files
import {spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inBrowser = join('test', 'browser') + sep;

const wanted = process.argv.slice(2);
const files = (wanted.length > 0 ? wanted : ['test']).flatMap(testsBelow).sort();

if (files.length === 0) {
  console.log('No Node tests found.\n\n0 passed, 1 failed');
  process.exit(1);
}

const {status} = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter', './test/node-reporter.mjs', ...files],
  {cwd: root, stdio: 'inherit', env: {...process.env, NODE_NO_WARNINGS: '1'}},
);
process.exit(status ?? 1);

function testsBelow(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), {recursive: true, encoding: 'utf8'})
    .map((name) => relative(root, join(root, path, name)))
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith(inBrowser));
}
