// The one gate: every check in order, from the cheap ones to the slow ones. It stops at the first
// that fails, shows what that one said, and always ends with `N passed, N failed`. Checks that keep
// one core busy run beside each other, and each is told of as a whole when it is over.
//
//   npm test
//
// Each step is also a script of its own in package.json: `npm run lint`, `npm run test:node` …
import {fileURLToPath} from 'node:url';
import {runStages} from './run-stages.mjs';

/** @type {import('./run-stages.mjs').Stages} */
const stages = [
  [
    [
      {name: 'Format', script: 'format:check'},
      {name: 'Lint styles', script: 'lint:css'},
      {name: 'Types', script: 'types'},
      {name: 'Manifest', script: 'manifest'},
      {name: 'Build', script: 'bundle'},
      {name: 'Size budgets', script: 'size'},
    ],
    // Takes as long as all of those together.
    [{name: 'Lint scripts', script: 'lint:js'}],
  ],
  [[{name: 'Node tests', script: 'test:node', counts: true}]],
  [[{name: 'Browser tests', script: 'test:browser', counts: true}]],
  [[{name: 'Other engines', script: 'test:engines:smoke', counts: true, mayBeMissing: true}]],
];

const root = fileURLToPath(new URL('..', import.meta.url));
// The shell finds npm on every system; the scripts' names are constants of this file.
const failed = await runStages(stages, (script) => `npm run --silent ${script}`, root);
process.exitCode = failed > 0 ? 1 : 0;
