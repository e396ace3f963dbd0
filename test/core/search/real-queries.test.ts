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
    ['helpine', 'prisoners-families-helpline'],
    ['visit', 'help-with-prison-visits'],
    ['sesame', 'little-children-big-challenges'],
    ['troubled families', 'supporting-families-programme'],
    ['assisted prison visits', 'help-with-prison-visits'],
    ["National Offenders' Families Helpline", 'prisoners-families-helpline'],
    ['APVS', 'help-with-prison-visits'],
    ['bromley', 'bromley-briefings'],
    ['leaflet dad', 'ormiston-parent-in-prison'],
    ['hidden sentance', 'hidden-sentence-training'],
    ['arestt', 'scie-e-learning', 'arrest'],
    ['welsh', 'parc-family-interventions'],
    ['YOI', 'nicco-briefing-prisons'],
    ['mam', 'mums-the-word'],
    ['childrens centres', 'bristol-childrens-centres-champions'],
    ['Spanish', 'little-children-big-challenges'],
    ['teuluoedd', 'supporting-families-programme'],
    ['deulu', 'supporting-families-programme'],
    ['carcharorion', 'pops'],
    ['ymweliadau', 'help-with-prison-visits'],
    ['llinell gymorth', 'prisoners-families-helpline'],
    ['fam', 'mums-the-word'],
    ['0808 808 2003', 'prisoners-families-helpline'],
    ['08088082003', 'prisoners-families-helpline'],
    ['+44 808 808 2003', 'prisoners-families-helpline'],
    ['0808', 'prisoners-families-helpline'],
    ['midwife', 'supporting-prisoners-families-midwives'],
    ['prisi', 'ormiston-visiting-prison'],
    ['barnad', 'barnardos-maghaberry'],
    ['famliy', 'supporting-families-programme'],
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

  const same: readonly (readonly string[])[] = [
    ['teulu', 'deulu', 'theulu', 'teuluoedd', 'deuluoedd', 'theuluoedd'],
    ['carchar', 'garchar', 'charchar', 'carchardai', 'prison'],
    ['carcharor', 'garcharor', 'carcharorion', 'garcharorion'],
    ['plant', 'blant', 'plentyn', 'blentyn', 'child', 'children'],
    ['ymweliad', 'ymweliadau'],
    ['tad', 'dad'],
    ['mam', 'mum'],
    ['family', 'families', 'famliy'],
    ['midwife', 'midwives'],
    ['barnado', 'barnad', 'barnados', 'barnardos'],
    ['prisi', 'prisio', 'prision', 'prison'],
    ['helpine', 'helpline'],
  ];
  for (const [first, ...others] of same)
    for (const other of others)
      it(`“${other}” finds what “${first!}” finds`, () => {
        const found = new Set(idsOf(find(first!).listings));
        assert.ok(found.size > 0, first);
        assert.deepEqual(new Set(idsOf(find(other).listings)), found);
        assert.equal(find(other).instead, undefined);
      });

  it('“jial” and “welsch” are offered as they are spelt, though only synonyms have them', () => {
    for (const [words, instead] of [
      ['jial', 'jail'],
      ['welsch', 'welsh'],
    ] as const) {
      const found = find(words);
      assert.deepEqual(found.listings, []);
      assert.equal(found.instead, instead);
    }
  });

  it('“helpi” and “helpin” find what “helpine” finds, among others', () => {
    for (const words of ['helpi', 'helpin'])
      for (const id of idsOf(find('helpine').listings))
        assert.ok(idsOf(find(words).listings).includes(id), `${words}: ${id}`);
  });

  it('“SEND” is not taken for “sent”', () => {
    assert.deepEqual(idsOf(find('SEND').listings), []);
  });

  it('“carchar” finds more than its Welsh texts', () => {
    assert.ok(
      idsOf(find('carchar').listings).includes('nicco-briefing-safeguarding-visits'),
      'A Welsh reader finds English titles.',
    );
  });
});
