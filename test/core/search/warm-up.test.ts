import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fold} from '../../../src/core/search/fold.js';
import {fuzzyFindInSlices} from '../../../src/core/search/fuzzy-find.js';
import type {ListingWords} from '../../../src/core/search/words-of-listing.js';
import {warmUp} from '../../../src/core/search/warm-up.js';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** 676 sorted words. */
const words = letters.flatMap((one) => letters.map((other) => `${one}${other}bcdefg`));

describe('what a search is asked to get warm', () => {
  it('looks at more the later it comes: first longer beginnings, then slips, then shorter ones', () => {
    const lengths = warmUp(words).map(({length}) => length);
    const slips = lengths.filter((length) => length > 4);
    assert.ok(slips.length > 0);
    assert.deepEqual([...new Set(lengths)], [4, 7, 2, 1]);
  });

  it('is taken from all over the feed, and nothing is asked twice', () => {
    const asked = warmUp(words);
    assert.ok(new Set(asked.map(([first]) => first)).size >= 6);
    assert.equal(new Set(asked).size, asked.length);
  });

  it('has slips that are no words of the feed', () => {
    const all = new Set(words);
    const slips = warmUp(words).filter(({length}) => length === 7);
    assert.ok(slips.every((slip) => !all.has(slip)));
  });

  it('is nothing where there are no words', () => {
    assert.deepEqual(warmUp([]), []);
  });

  it('is asked of a large directory before a visitor asks, and not of a small one', () => {
    const steps = (count: number) => {
      const work = fuzzyFindInSlices(rows(count), fold);
      let done = 0;
      while (!work.next().done) done++;
      return done;
    };
    // It pauses after each row, and before each thing that is asked.
    assert.equal(steps(1_999) - steps(1_998), 1);
    assert.equal(steps(2_000) - steps(1_999), 1 + warmUp(words).length);
  });
});

const rows = (count: number): readonly ListingWords[] =>
  Array.from({length: count}, (_, index) => ({
    listing: index,
    title: words[index % words.length]!,
    aliases: '',
    provider: '',
    topics: '',
    kinds: '',
    summary: '',
  })) as unknown as readonly ListingWords[];
