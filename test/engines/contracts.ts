// Runs every promise to partner pages in one engine, kept by the built file.
//
//   ENGINE=Firefox npx tsx test/engines/contracts.ts
import {startTestRunner} from '@web/test-runner';
import base from '../browser/web-test-runner.config.mjs';
import {launcherFor} from './contract-launcher.js';
import {chosenEngine} from './engines.js';

const engine = chosenEngine();
const browser = await engine.start();
if (!browser) throw new Error(`${engine.name} was not found: ${engine.howToGet}.`);

await startTestRunner({
  config: {
    ...base,
    files: 'test/browser/built.test.ts',
    browsers: [launcherFor(engine.name, browser)],
    concurrency: 1,
    // Without a graphics card, and beside other work, an engine takes its time.
    testsFinishTimeout: 300_000,
  },
  readCliArgs: false,
  readFileConfig: false,
});
