import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {useBrowser} from './use-browser.js';

describe('the browser of these tests', () => {
  const use = useBrowser();

  it('shows a page and loads nothing besides', async () => {
    const context = await use.browser.newContext();
    try {
      const page = await context.newPage();
      // What it would load comes a moment after its window.
      await pause(1_000);
      const devtools = await context.newCDPSession(page);
      const {targetInfos} = await devtools.send('Target.getTargets');
      const own = ({url}: {url: string}) =>
        url.startsWith('chrome:') || url.startsWith('devtools:');
      assert.deepEqual(targetInfos.filter(own), []);
      const browser = await use.browser.newBrowserCDPSession();
      const {processInfo} = await browser.send('SystemInfo.getProcessInfo');
      assert.equal(processInfo.filter(({type}) => type === 'renderer').length, 1);
    } finally {
      await context.close();
    }
  });
});
