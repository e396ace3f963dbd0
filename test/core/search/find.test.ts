import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fold} from '../../../src/core/search/fold.js';
import {fuzzyFind} from '../../../src/core/search/fuzzy-find.js';
import {plainFind} from '../../../src/core/search/plain-find.js';
import {wordsOfListings} from '../../../src/core/search/words-of-listing.js';
import {aDirectory, aResource, idsOf} from './a-directory.js';

const directory = aDirectory({
  topics: [{id: 'arrest', name: 'Arrest', aliases: ['Police']}],
  resources: [
    aResource('cafe', {
      title: {en: 'Café for families', cy: 'Caffi i deuluoedd Ynys Môn'},
      summary: 'Tea and talk on visiting day.',
    }),
    aResource('rights', {
      title: 'The child’s rights',
      provider: {name: 'O’Neill Trust'},
      topics: ['arrest'],
    }),
    aResource('families', {title: 'Supporting Families', aliases: ['Troubled Families']}),
    aResource('old', {
      title: 'My Dad’s in Prison',
      aliases: ['Daddy’s working away'],
      status: 'superseded',
      supersededBy: 'new',
    }),
    aResource('new', {title: 'Someone in our family is away'}),
    aResource('grandparents', {
      title: 'A booklet for grandparents',
      summary: 'How to explain imprisonment to a young child.',
    }),
  ],
});
const plain = plainFind(directory);
const fuzzy = fuzzyFind(wordsOfListings(directory), fold);

describe('words are folded', () => {
  const rows: readonly [why: string, text: string, folded: string][] = [
    ['case', 'NHS Staff', 'nhs staff'],
    ['accents', 'Ynys Môn, café', 'ynys mon cafe'],
    [
      'apostrophes of every kind',
      "children’s children's children‘s children`s",
      repeat('childrens'),
    ],
    ['other punctuation to one space', 'parent/carer — 0–5 (years)', 'parent carer 0 5 years'],
    ['space at both ends', '\u00a0 visits \n', 'visits'],
    ['letters of other scripts stay', 'اردو Polski łódź', 'اردو polski łodz'],
    ['nothing but marks to nothing', '?!', ''],
  ];
  for (const [why, text, folded] of rows)
    it(why, () => {
      assert.equal(fold(text), folded);
      assert.equal(fold(folded), folded, 'Folding again changes nothing.');
    });
});

for (const [name, find] of [
  ['plain search', plain],
  ['forgiving search', fuzzy],
] as const)
  describe(`${name} finds`, () => {
    const rows: readonly [why: string, words: string, id: string][] = [
      ['without the accents', 'cafe', 'cafe'],
      ['with accents that do not belong there', 'Càfê', 'cafe'],
      ['in any case', 'GRANDPARENTS', 'grandparents'],
      ['without the apostrophe', 'childs rights', 'rights'],
      ['with a straight apostrophe', "child's rights", 'rights'],
      ['a name that begins with one', 'o’neill', 'rights'],
      ['a former name', 'troubled families', 'families'],
      ['the title of what it replaced', 'dads in prison', 'new'],
      ['a former name of what it replaced', 'working away', 'new'],
      ['the provider', 'trust', 'rights'],
      ['the name of a topic', 'arrest', 'rights'],
      ['another name of a topic', 'police', 'rights'],
      ['the summary', 'tea', 'cafe'],
      ['another language', 'ynys mon', 'cafe'],
      ['two words the other way round', 'grandparents booklet', 'grandparents'],
      ['words of different fields', 'grandparents imprisonment', 'grandparents'],
      ['the beginning of a word', 'grandpar', 'grandparents'],
    ];
    for (const [why, words, id] of rows)
      it(`${why}: “${words}”`, () => {
        assert.ok(
          idsOf(find(words).listings).includes(id),
          `found: ${idsOf(find(words).listings).join(', ')}`,
        );
      });

    it('nothing for what is not there', () => {
      assert.deepEqual(find('bicycle').listings, []);
      assert.deepEqual(find('grandparents bicycle').listings, []);
    });

    it('nothing for no words', () => {
      for (const words of ['', '   ', '?']) assert.deepEqual(find(words).listings, []);
    });

    it('what replaced it, never the superseded entry itself', () => {
      for (const words of ['prison', 'dads', 'away'])
        assert.ok(!idsOf(find(words).listings).includes('old'), words);
    });
  });

describe('forgiving search', () => {
  const typos = [
    ['a letter left out', 'grandparnts', 'grandparents'],
    ['a letter too many', 'grandpparents', 'grandparents'],
    ['a wrong letter', 'grandperents', 'grandparents'],
    ['two letters swapped', 'garndparents', 'grandparents'],
    ['a typo beside a good word', 'booklet grandparnts', 'grandparents'],
    ['a typo in a former name', 'trubled families', 'families'],
  ] as const;
  for (const [why, words, id] of typos)
    it(`forgives ${why}: “${words}”`, () => {
      assert.equal(idsOf(fuzzy(words).listings)[0], id);
    });

  it('shows a match in the title before one in the summary', () => {
    const titled = aDirectory({
      resources: [
        aResource('summary', {title: 'A booklet', summary: 'Money for the journey.'}),
        aResource('title', {title: 'Money', summary: 'A booklet.'}),
      ],
    });
    const find = fuzzyFind(wordsOfListings(titled), fold);
    assert.deepEqual(idsOf(find('money').listings), ['title', 'summary']);
  });

  it('needs every word, so that more words never find more', () => {
    const one = new Set(idsOf(fuzzy('families').listings));
    for (const id of idsOf(fuzzy('families troubled').listings)) assert.ok(one.has(id), id);
    assert.ok(idsOf(fuzzy('families troubled').listings).length < one.size);
  });
});

describe('plain search', () => {
  it('keeps the feed’s order', () => {
    assert.deepEqual(idsOf(plain('famil').listings), ['cafe', 'families', 'new']);
  });

  it('matches from the beginning of a word only', () => {
    assert.deepEqual(plain('parents').listings, []);
  });
});

function repeat(word: string) {
  return Array(4).fill(word).join(' ');
}
