import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserTally} from './closing-line.mjs';
import {browserFlags, ensureBrowser} from './ensure-browser.mjs';
import {feedLab} from './feed-lab.mjs';
import {jsonModules} from './json-modules.mjs';
import {pageForEachFile} from './page-for-each-file.mjs';

const {path: executablePath} = await ensureBrowser();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  // The project root, so that tests reach the built file at /dist/ and the feed at /data/.
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  middleware: [feedLab()],
  plugins: [
    jsonModules(),
    esbuildPlugin({
      ts: true,
      // The decorators and class fields of the source need the project's own compiler options.
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
      // Removes the import attributes too, which json-modules.mjs has made superfluous.
      target: 'es2022',
    }),
  ],
  browsers: [
    pageForEachFile(
      chromeLauncher({
        launchOptions: {executablePath, args: [...browserFlags, '--js-flags=--expose-gc']},
        // A window for each page: a tab behind another one draws no frames and waits for them for ever.
        createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
      }),
    ),
  ],
  concurrency: 2,
  // Lit's other warnings matter. These say that its checks are on, and that the built file brings a
  // copy of its own beside the one of the test tools.
  filterBrowserLogs: ({args}) =>
    !args.some((arg) => /^(Lit is in dev mode|Multiple versions of Lit)/.test(String(arg))),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A guard only, as every test has a limit of its own: those of every story take minutes on a busy machine.
  testsFinishTimeout: 600_000,
  testFramework: {config: {ui: 'bdd', timeout: 10_000, forbidOnly: true}},
  // Progress that redraws itself is for a terminal.
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({reportTestProgress: false, reportTestResults: true}),
    browserTally(),
  ],
};
