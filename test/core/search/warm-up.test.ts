import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {finish} from '../../../src/core/sliced.js';
import {fold} from '../../../src/core/search/fold.js';
import {fuzzyFind, fuzzyFindInSlices} from '../../../src/core/search/fuzzy-find.js';
import type {ListingWords} from '../../../src/core/search/words-of-listing.js';
import {warmUp, warmUpFully} from '../../../src/core/search/warm-up.js';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** 676 sorted words. */
const words = letters.flatMap((one) => letters.map((other) => `${one}${other}bcdefg`));

describe('what a search is asked to get warm', () => {
  it('has longer beginnings first, then slips, then shorter ones, which more listings have', () => {
    const lengths = warmUp(words).map(({length}) => length);
    assert.deepEqual([...new Set(lengths)], [4, 7, 2, 1]);
  });

  it('is taken from all over the feed, and nothing is asked twice', () => {
    const asked = warmUp(words);
    assert.ok(new Set(asked.map(([first]) => first)).size >= 12);
    assert.equal(new Set(asked).size, asked.length);
  });

  it('has slips that are no words of the feed', () => {
    const all = new Set(words);
    const slips = warmUp(words).filter(({length}) => length === 7);
    assert.ok(slips.length > 0);
    assert.ok(slips.every((slip) => !all.has(slip)));
  });

  it('is little once all listings are there, and has no slips', () => {
    const asked = warmUpFully(words);
    assert.deepEqual([...new Set(asked.map(({length}) => length))], [4, 2, 1]);
    assert.ok(asked.length < warmUp(words).length / 4);
  });

  it('is nothing where there are no words', () => {
    assert.deepEqual(warmUp([]), []);
    assert.deepEqual(warmUpFully([]), []);
  });

  it('is asked of a large directory before a visitor asks, and not of a small one', () => {
    const steps = (of: readonly ListingWords[]) => {
      const work = fuzzyFindInSlices(of, fold);
      let done = 0;
      while (!work.next().done) done++;
      return done;
    };
    // It pauses after each row, and before each thing that is asked.
    assert.equal(steps(rows(1_999)) - steps(rows(1_998)), 1);
    // A search of a few rows is made first.
    const few = rows(2_000).filter((_, row) => row % 32 === 0);
    const fewWords = [...new Set(few.map(({title}) => title))].sort();
    assert.equal(
      steps(rows(2_000)) - steps(rows(1_999)),
      1 + steps(few) + warmUp(fewWords).length + warmUpFully(words).length,
    );
  });

  it('changes nothing about what is found', () => {
    const large = rows(2_000);
    const find = finish(fuzzyFindInSlices(large, fold));
    const cold = fuzzyFind(large, fold);
    for (const text of ['a', 'qb', 'qbbcdefg', 'qbbcefg', 'abbcdefg zzbcdefg'])
      assert.deepEqual(find(text).listings, cold(text).listings);
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
