import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {Directory} from '../../../src/core/search/directory.js';
import {fold} from '../../../src/core/search/fold.js';
import {fuzzyFind} from '../../../src/core/search/fuzzy-find.js';
import {markRanges} from '../../../src/core/search/mark-ranges.js';
import {spellingIn} from '../../../src/core/search/spelling.js';
import {wordsOfListings} from '../../../src/core/search/words-of-listing.js';
import {idsOf} from './a-directory.js';

// What people type, and what they expect on top, in data/feed.json.

const file = new URL('../../../data/feed.json', import.meta.url);
const parsed = parseFeed(JSON.parse(readFileSync(file, 'utf8')));
assert.ok(parsed.ok, 'data/feed.json is a feed');
const directory = new Directory(parsed.value.feed);
const find = fuzzyFind(wordsOfListings(directory), fold, {
  synonyms: directory.feed.synonyms,
  spelling: {markRanges, spellingIn},
});

describe('in the real feed', () => {
  const rows: readonly [words: string, first: string, instead?: string][] = [
    ['helpine', 'prisoners-families-helpline', 'helpline'],
    ['visit', 'help-with-prison-visits'],
    ['sesame', 'little-children-big-challenges'],
    ['troubled families', 'supporting-families-programme'],
    ['assisted prison visits', 'help-with-prison-visits'],
    ["National Offenders' Families Helpline", 'prisoners-families-helpline'],
    ['APVS', 'help-with-prison-visits'],
    ['bromley', 'bromley-briefings'],
    ['leaflet dad', 'ormiston-parent-in-prison'],
    ['hidden sentance', 'hidden-sentence-training', 'hidden sentence'],
    ['arestt', 'scie-e-learning', 'arrest'],
    ['welsh', 'parc-family-interventions'],
    ['YOI', 'nicco-briefing-prisons'],
    ['mam', 'mums-the-word'],
    ['childrens centres', 'bristol-childrens-centres-champions'],
    ['Spanish', 'little-children-big-challenges'],
  ];
  for (const [words, first, instead] of rows)
    it(`“${words}” finds ${first} first`, () => {
      const found = find(words);
      assert.equal(idsOf(found.listings)[0], first);
      assert.equal(found.instead, instead);
    });

  it('“jail” finds what “prison” finds', () => {
    assert.deepEqual(
      new Set(idsOf(find('jail').listings)),
      new Set(idsOf(find('prison').listings)),
    );
  });

  it('“carchar” finds more than its Welsh texts', () => {
    assert.ok(
      idsOf(find('carchar').listings).includes('nicco-briefing-safeguarding-visits'),
      'A Welsh reader finds English titles.',
    );
  });
});
