import {median} from './measure.js';
import type {QuietBrowser} from './quiet-browser.js';

const loop =
  '(() => {const start = performance.now(); let sum = 0; for (let i = 0; i < 2e7; i++) sum += i % 7; return [performance.now() - start, sum]})()';
const rounds = 7;

/**
 * How many times slower the pages of a browser really are when it is asked to slow them down: a loop
 * is timed with and without, in turns. The browser interrupts its page to do so, which some systems
 * let it do only in part: under a real-time priority a page is not slowed down at all.
 *
 * @throws when they are not even half as slow as asked for: what was measured would be of another
 *   processor than it says.
 */
export async function slownessOf(browser: QuietBrowser, rate: number): Promise<number> {
  const page = await browser.open('about:blank');
  const time = async (slower: number) => {
    await page.slowDown(slower);
    return (await page.evaluate<[number, number]>(loop))[0];
  };
  const [plain, slowed]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    plain.push(await time(1));
    slowed.push(await time(rate));
  }
  await page.close();
  const slowness = median(slowed) / median(plain);
  if (slowness < rate / 2)
    throw new Error(
      `This system does not let a browser slow its pages down: asked to be ${rate} times slower, a loop took ${slowness.toFixed(1)} times as long. Run the benchmark with an ordinary priority.`,
    );
  return slowness;
}
