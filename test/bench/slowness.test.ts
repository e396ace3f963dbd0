import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {QuietBrowser, QuietPage} from './quiet-browser.js';
import {slownessOf} from './slowness.js';

/** A browser whose pages take so long for the loop, by the rate they are slowed down by. */
function browserThatTakes(time: (rate: number, round: number) => number) {
  let rate = 1;
  let round = 0;
  const log: string[] = [];
  const page = {
    slowDown: (wanted: number) => {
      rate = wanted;
      return Promise.resolve();
    },
    evaluate: () => Promise.resolve([time(rate, round++), 0]),
    close: () => {
      log.push('closed');
      return Promise.resolve();
    },
  } as unknown as QuietPage;
  const browser = {open: () => Promise.resolve(page)} as unknown as QuietBrowser;
  return {browser, log};
}

describe('how much slower a page is', () => {
  it('is told as it was timed, whatever disturbed a loop or two', async () => {
    const {browser, log} = browserThatTakes((rate, round) => (round === 3 ? 900 : rate * 30));
    assert.equal(await slownessOf(browser, 4), 4);
    assert.deepEqual(log, ['closed']);
  });

  it('is refused when the system does not slow it down', async () => {
    const {browser} = browserThatTakes(() => 30);
    await assert.rejects(slownessOf(browser, 4), /took 1\.0 times as long/);
  });
});
