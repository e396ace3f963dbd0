import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inSlices, turns} from '../../../src/sources/in-slices.js';
import {fold} from '../../../src/core/search/fold.js';
import {fuzzyFindInSlices} from '../../../src/core/search/fuzzy-find.js';
import {readFeed} from '../../../src/core/feed/parse-feed.js';
import {feedFormat} from '../../../src/core/feed/format/feed.js';
import {finish, forEachOf, type Sliced} from '../../../src/core/sliced.js';
import {gatherWords, wordsOfListings} from '../../../src/core/search/words-of-listing.js';
import {aDirectory, aResource, idsOf} from './a-directory.js';

const directory = aDirectory({
  resources: Array.from({length: 40}, (_, index) =>
    aResource(`r${index}`, {title: `Visit number${index}`}),
  ),
});

/** Counts the steps of some work, each as long as a tick of its clock. */
async function paced<T>(work: Sliced<T>, budget: number) {
  let clock = 0;
  let pauses = 0;
  const result = await inSlices(work, {
    budget,
    now: () => clock++,
    pause: () => {
      pauses++;
      return Promise.resolve();
    },
  });
  return {result, pauses};
}

describe('work in slices', () => {
  it('pauses whenever the budget is used up', async () => {
    function* work(): Sliced<string> {
      for (let i = 0; i < 10; i++) yield;
      return 'done';
    }
    assert.deepEqual(await paced(work(), 1), {result: 'done', pauses: 10});
    assert.equal((await paced(work(), 1000)).pauses, 0);
  });

  it('gives the page its turn without being told how', async () => {
    function* work(): Sliced<number> {
      for (let i = 0; i < 3; i++) yield;
      return 7;
    }
    assert.equal(await inSlices(work(), {budget: 0}), 7);
  });

  it('has steps of its own where it likes, and waits only when the budget is used up', async () => {
    let clock = 0;
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    const turn = turns({budget: 10, now: () => clock, pause});
    clock = 9;
    assert.equal(turn(), undefined);
    clock = 10;
    await turn();
    assert.equal(pauses, 1);
    clock = 19;
    assert.equal(turn(), undefined);
  });

  it('can pause after every few items of a list, and leaves none out', () => {
    const met: number[] = [];
    const items = Array.from({length: 100}, (_, index) => index);
    const work = forEachOf(items, (item, index) => met.push(item + index));
    let steps = 0;
    while (!work.next().done) steps++;
    assert.equal(steps, 3);
    assert.deepEqual(
      met,
      items.map((item) => item * 2),
    );
  });

  it('reads a feed with no pass over its resources in one go', () => {
    const stepsFor = (count: number) => {
      const resources = Array.from({length: count}, (_, index) => aResource(`r${index}`));
      const head = {format: feedFormat, id: 'test', title: 'Test', publisher: {name: 'Test'}};
      const work = readFeed({...head, language: 'en', resources});
      let steps = 0;
      while (!work.next().done) steps++;
      return steps;
    };
    // Each is read by itself; then all are known, checked, looked through for circles and listed.
    assert.equal(stepsFor(640) - stepsFor(0), 640 + 4 * (640 / 32));
  });

  it('can gather words and make the index a listing at a time, with the same result', async () => {
    const words = await paced(gatherWords(directory), 1);
    assert.ok(words.pauses >= 40, `${words.pauses} pauses`);
    assert.deepEqual(words.result, wordsOfListings(directory));
    const index = await paced(fuzzyFindInSlices(words.result, fold), 1);
    assert.ok(index.pauses >= 40, `${index.pauses} pauses`);
    assert.deepEqual(idsOf(index.result('number7 visit').listings), ['r7']);
    assert.deepEqual(
      idsOf(finish(fuzzyFindInSlices(words.result, fold))('visit').listings),
      idsOf(index.result('visit').listings),
    );
  });
});
