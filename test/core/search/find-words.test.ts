import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Find} from '../../../src/core/search/find.js';
import {fold} from '../../../src/core/search/fold.js';
import {fuzzyFind} from '../../../src/core/search/fuzzy-find.js';
import {markRanges} from '../../../src/core/search/mark-ranges.js';
import {labelWords} from '../../../src/core/search/label-words.js';
import {plainFind} from '../../../src/core/search/plain-find.js';
import {spellingIn} from '../../../src/core/search/spelling.js';
import {wordsOfListings} from '../../../src/core/search/words-of-listing.js';
import {loadMessages} from '../../../src/locales/registry.js';
import {aDirectory, aResource, idsOf, type Entry} from './a-directory.js';

/** The forgiving search of some resources. */
function searchOf(resources: readonly Entry[], more: Entry = {}): Find {
  const directory = aDirectory({resources, ...more});
  return fuzzyFind(wordsOfListings(directory), fold, {
    synonyms: directory.feed.synonyms,
    spelling: {markRanges, spellingIn},
  });
}
const titled = (...titles: readonly string[]) =>
  titles.map((title, index) => aResource(`r${index}`, {title}));

describe('other words for the same', () => {
  const synonyms = [
    {words: ['mum', 'mam', 'mother']},
    {words: ['jail'], means: ['prison']},
    {words: ['YOI', 'young offender institution']},
    {words: ['inside'], means: ['in prison']},
  ];
  const find = searchOf(
    titled(
      'A mother’s story',
      'Prison life',
      'Life in a jail',
      'Visiting a YOI',
      'Young offender institution rules',
      'Young people',
    ),
    {synonyms},
  );
  const rows: readonly [why: string, words: string, ids: readonly string[]][] = [
    ['a word for another', 'mam', ['r0']],
    ['its plural', 'mums', ['r0']],
    ['one way, the word itself first', 'jail', ['r2', 'r1']],
    ['and not the other', 'prison', ['r1']],
    ['a word for a phrase', 'yoi', ['r3', 'r4']],
    ['a phrase for a word', 'young offender institution', ['r4', 'r3']],
    ['a phrase among other words', 'young offender institution visiting', ['r3']],
    ['a phrase in which a word says nothing', 'inside', ['r1']],
  ];
  for (const [why, words, ids] of rows)
    it(`${why}: “${words}”`, () => assert.deepEqual(idsOf(find(words).listings), ids));

  it('are marked', () => {
    assert.ok(find('mam').marks('mothers'), 'the word that was found');
    assert.ok(find('yoi').marks('offender'), 'a word of the phrase');
    assert.ok(!find('mam').marks('prison'), 'no other word');
  });
});

describe('singular and plural', () => {
  const find = searchOf(
    titled(
      'A visit',
      'A family',
      'The baby box',
      'The children’s centre',
      'A class',
      'Midwives',
      'Wife',
      'A woman',
      'Person',
      'One grandchild',
    ),
  );
  const rows = [
    ['visits', 'r0'],
    ['families', 'r1'],
    ['babies', 'r2'],
    ['children', 'r3'],
    ['childrens', 'r3'],
    ['classes', 'r4'],
    ['midwife', 'r5'],
    ['wives', 'r6'],
    ['women', 'r7'],
    ['people', 'r8'],
    ['grandchildren', 'r9'],
  ] as const;
  for (const [words, id] of rows)
    it(`“${words}” finds it`, () => assert.deepEqual(idsOf(find(words).listings), [id]));
});

describe('what it is, and where', () => {
  const find = searchOf([
    aResource('leaflet', {type: 'leaflet', languages: ['cy']}),
    aResource('film', {type: 'film', languages: ['pl', 'en'], formats: ['bsl', 'easy-read']}),
    aResource('wales', {type: 'service', coverage: ['W92000004']}),
    aResource('both', {type: 'service', coverage: ['E92000001', 'W92000004']}),
  ]);
  const rows = [
    ['leaflet', 'leaflet'],
    ['Welsh', 'leaflet'],
    ['Cymraeg', 'leaflet'],
    ['polish', 'film'],
    ['Pwyleg', 'film'],
    ['easy read', 'film'],
    ['wales', 'wales'],
    ['Cymru', 'wales'],
  ] as const;
  for (const [words, id] of rows)
    it(`is found by “${words}”`, () => assert.deepEqual(idsOf(find(words).listings), [id]));
});

describe('what lists call things', () => {
  const find = searchOf(
    [
      aResource('helpline', {
        type: 'helpline',
        contacts: [{phone: '0808 808 2003'}, {text: '+44 (0)7700 900123'}],
      }),
      aResource('family', {beneficiaries: ['family-member'], stages: ['visits']}),
      aResource('practice', {
        type: 'practice-model',
        summary: 'Call 0191 498 0001, 5 days a week.',
      }),
      aResource('print', {formats: ['large-print']}),
    ],
    {stages: [{id: 'visits', name: {en: 'Visits', cy: 'Ymweliadau'}, aliases: ['Seeing them']}]},
  );
  const rows = [
    ['llinell gymorth', 'helpline'],
    ['teulu', 'family'],
    ['members', 'family'],
    ['visits', 'family'],
    ['ymweliadau', 'family'],
    ['seeing them', 'family'],
    ['example', 'practice'],
    ['enghraifft', 'practice'],
    ['print bras', 'print'],
    ['0808 808 2003', 'helpline'],
    ['08088082003', 'helpline'],
    ['0808 8082003', 'helpline'],
    ['0808', 'helpline'],
    ['+44 808 808 2003', 'helpline'],
    ['07700 900 123', 'helpline'],
    ['0191 498', 'practice'],
  ] as const;
  const plain = plainFind(
    aDirectory({
      resources: [
        aResource('helpline', {contacts: [{phone: '0808 808 2003'}]}),
        aResource('practice', {summary: 'Call 0191 498 0001.'}),
      ],
    }),
  );
  for (const [words, id] of rows)
    it(`“${words}” finds it`, () => assert.deepEqual(idsOf(find(words).listings), [id]));
  for (const [words, id] of rows.filter(([words]) => /^0[18]/.test(words)))
    it(`plain search finds “${words}” too`, () =>
      assert.deepEqual(idsOf(plain(words).listings), [id]));

  it('no other number', () => {
    assert.deepEqual(idsOf(find('0808 808 2004').listings), []);
    assert.deepEqual(idsOf(plain('0808 808 2004').listings), []);
  });

  it('names them as the sentences do, in English and Welsh', async () => {
    for (const {resource} of [await loadMessages('en'), await loadMessages('cy')])
      for (const kind of ['type', 'beneficiary', 'format'] as const)
        for (const [id, label] of Object.entries(resource[kind])) {
          const known = fold(labelWords(id)).split(' ');
          for (const word of fold(label).split(' '))
            assert.ok(known.includes(word), `${id}: “${word}” of “${label}”`);
        }
  });
});

describe('the order', () => {
  it('is that of the fields', () => {
    const find = searchOf(
      [
        aResource('summary', {summary: 'Money'}),
        aResource('topic', {topics: ['t']}),
        aResource('provider', {provider: {name: 'Money'}}),
        aResource('alias', {aliases: ['Money and more and more things']}),
        aResource('title', {title: 'Money and more and more things'}),
      ],
      {topics: [{id: 't', name: 'Money'}]},
    );
    assert.deepEqual(idsOf(find('money').listings), [
      'title',
      'alias',
      'provider',
      'topic',
      'summary',
    ]);
  });

  it('puts a title first whose words were all typed', () => {
    const find = searchOf(titled('Prison visits for everybody in the north', 'Prison visits'));
    assert.deepEqual(idsOf(find('prison visits').listings), ['r1', 'r0']);
  });

  it('puts the word itself before one that begins so, and that before a near one', () => {
    const find = searchOf(titled('Carrer', 'Careless', 'Care', 'Carel'));
    assert.deepEqual(idsOf(find('care').listings), ['r2', 'r3', 'r1']);
    assert.deepEqual(idsOf(find('carre').listings), ['r0', 'r2']);
  });

  it('makes a rare word count more than a common one', () => {
    const find = searchOf([
      ...titled('Common one', 'Common two', 'Common three'),
      aResource('common', {title: 'Common', summary: 'Rare'}),
      aResource('rare', {title: 'Rare', summary: 'Common'}),
    ]);
    assert.deepEqual(idsOf(find('common rare').listings), ['rare', 'common']);
  });

  it('is the feed’s order where nothing else tells', () => {
    const find = searchOf(titled(...Array<string>(30).fill('Visit')));
    assert.deepEqual(
      idsOf(find('visit').listings),
      Array.from({length: 30}, (_, index) => `r${index}`),
    );
  });
});

describe('words that say nothing', () => {
  const find = searchOf(titled('Visits', 'The Outsiders'));

  it('need not match', () => {
    assert.deepEqual(idsOf(find('how do I visit the').listings), ['r0']);
    assert.deepEqual(find('what about visits').missing, []);
  });

  it('are searched for when nothing else was typed', () => {
    assert.deepEqual(idsOf(find('the').listings), ['r1']);
  });
});

describe('near words', () => {
  const ofShort = searchOf(titled('Sent to prison', 'Help', 'Visit', 'Email us', 'Likely', 'Bus'));
  const short = [
    ['with a letter left out', 'vist', ['r2']],
    ['with two letters exchanged', 'hlep', ['r1']],
    ['with two letters exchanged at the end', 'emial', ['r3']],
    ['not with a letter taken for another', 'send', []],
    ['not with a letter put in', 'bous', []],
    ['not a beginning with a letter taken for another', 'bike', []],
  ] as const;
  for (const [why, words, ids] of short)
    it(`of a short word: ${why}: “${words}”`, () =>
      assert.deepEqual(idsOf(ofShort(words).listings), ids));

  const typing = [
    ['barn', 'barna', 'barnad', 'barnado', 'barnados'],
    ['hel', 'help', 'helpi', 'helpin', 'helpine'],
    ['pri', 'pris', 'prisi', 'prisio', 'prision', 'prisions'],
    ['fam', 'faml', 'famli', 'famliy'],
    ['gra', 'gran', 'gradn', 'gradnm', 'gradnmo', 'gradnmoh', 'gradnmoht', 'gradnmohter'],
  ] as const;
  const typed = searchOf(titled('Barnardo’s', 'Helpline', 'Prisons', 'Family', 'Grandmother'));
  for (const [index, keys] of typing.entries())
    it(`are found with each letter of “${keys.at(-1)!}”`, () => {
      for (const words of keys)
        assert.deepEqual(idsOf(typed(words).listings), [`r${index}`], words);
    });

  it('of a beginning are those of the last word only', () => {
    assert.deepEqual(idsOf(typed('barnad').listings), ['r0']);
    assert.deepEqual(idsOf(typed('barnad the').listings), ['r0']);
    const two = searchOf(titled('Barnardo’s helpline'));
    assert.deepEqual(idsOf(two('helpline barnad').listings), ['r0']);
    assert.deepEqual(idsOf(two('barnad helpline').listings), []);
  });

  it('come after those that begin as it was typed, and only with a letter left out or exchanged', () => {
    const find = searchOf(titled('Commitment', 'Connunity', 'Commmunity', 'Community'));
    assert.deepEqual(idsOf(find('commu').listings), ['r3', 'r2']);
  });

  it('bring their plural along', () => {
    const find = searchOf(titled('Prison', 'Prisons', 'Visits'));
    assert.deepEqual(idsOf(find('prision').listings), ['r0', 'r1']);
    assert.deepEqual(idsOf(searchOf(titled('Prisons visits'))('prision visits').listings), ['r0']);
  });

  it('are found beside a word that only begins so', () => {
    const find = searchOf(titled('Visit', 'Vistior'));
    assert.deepEqual(idsOf(find('visti').listings), ['r1', 'r0']);
  });

  it('are not looked for in what the typed word goes on from', () => {
    const find = searchOf(titled('Helpline', 'Help'));
    assert.deepEqual(idsOf(find('helpl').listings), ['r0']);
  });

  it('are not looked for when the word stands in the feed', () => {
    const find = searchOf(titled('Health', 'Wealth'));
    assert.deepEqual(idsOf(find('health').listings), ['r0']);
  });

  it('are never guessed for numbers', () => {
    assert.deepEqual(searchOf(titled('In 2012'))('2013').listings, []);
  });

  it('with one slip come before those with two, wherever they stand', () => {
    const find = searchOf([
      aResource('two', {title: 'Sentinced'}),
      aResource('one', {summary: 'A sentence'}),
    ]);
    assert.deepEqual(idsOf(find('sentance').listings), ['one', 'two']);
  });
});

describe('when not all words match', () => {
  const find = searchOf(titled('Prison visits by bus', 'Prison visits', 'A bus', 'Ynys Môn'));

  it('says which typed words nothing answers to', () => {
    assert.deepEqual(find('Bicycle prison xylophone').missing, ['bicycle', 'xylophone']);
    assert.deepEqual(find('prison').missing, []);
    assert.deepEqual(find('Xylophone').missing, ['xylophone']);
  });

  it('lists what matches most of them', () => {
    const found = find('prison visits bicycle');
    assert.deepEqual(idsOf(found.listings), []);
    assert.deepEqual(idsOf(found.partly), ['r1', 'r0']);
  });

  it('lists nothing so while something matches all, or nothing any', () => {
    assert.deepEqual(find('prison').partly, []);
    assert.deepEqual(find('xylophone').partly, []);
  });
});

describe('a better spelling', () => {
  const find = searchOf(
    titled(
      'A Hidden Sentence',
      'The child’s rights',
      'Ynys Môn',
      'Health',
      'Wealth of ideas',
      // What else the misspelt words could be.
      'The hidden entrance',
      'Chips and rights',
      'Midwives',
      'A helpline',
    ),
  );
  const rows: readonly [why: string, words: string, instead: string | undefined][] = [
    ['of a word that is none of the feed', 'hidden sentance', 'hidden sentence'],
    ['of several', 'hiden sentance', 'hidden sentence'],
    ['leaves the rest as it was typed', '  Hidden, SENTANCE! ', '  Hidden, Sentence! '],
    ['with the apostrophe', 'chidls rights', 'child’s rights'],
    ['when nothing is found with words that stand in the feed', 'wealth sentence', undefined],
    ['when another word finds something', 'health ideas', 'wealth ideas'],
    ['never for what is found as it stands', 'hidden sentence', undefined],
    ['never for the beginning of a word', 'hidd', undefined],
    ['never when there is none', 'xylophone', undefined],
    ['never the same word twice', 'health heatlh', undefined],
    ['never when it finds the same', 'helpine', undefined],
    ['never for the other number of a word', 'midwife', undefined],
  ];
  for (const [why, words, instead] of rows)
    it(`${why}: “${words}”`, () => {
      const found = find(words);
      assert.equal(found.instead, instead);
      if (instead) assert.ok(find(instead).listings.length > 0, 'It finds something.');
    });
});

describe('any words', () => {
  const some = [
    'visit',
    'prison',
    'children',
    'famil',
    'hlep',
    'sentance',
    'child’s',
    'môn',
    'arrest',
    'x',
  ];
  const words = fc.array(fc.oneof(fc.constantFrom(...some), fc.string({unit: 'grapheme'})), {
    maxLength: 5,
  });
  const resources = titled(
    'Prison visits',
    'Children’s help',
    'Families and prison',
    'Ynys Môn',
    'Arrest',
    'A hidden sentence',
    'Help',
  );
  const directory = aDirectory({resources});
  const searches = {forgiving: searchOf(resources), plain: plainFind(directory)};

  for (const [name, find] of Object.entries(searches)) {
    it(`never make the ${name} search fail, or list anything twice`, () => {
      fc.assert(
        fc.property(words, (typed) => {
          const found = find(typed.join(' '));
          const all = [...idsOf(found.listings), ...idsOf(found.partly)];
          assert.equal(new Set(all).size, all.length);
          if (found.instead !== undefined)
            assert.ok(find(found.instead).listings.length > 0, found.instead);
        }),
      );
    });

    it(`have the same answer from the ${name} search each time`, () => {
      fc.assert(
        fc.property(words, (typed) => {
          const answer = () => idsOf(find(typed.join(' ')).listings);
          assert.deepEqual(answer(), answer());
        }),
      );
    });

    it(`find no more with one word more: ${name} search`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...some), {minLength: 1}),
          fc.constantFrom(...some),
          (typed, more) => {
            const few = new Set(idsOf(find([...typed, more].join(' ')).listings));
            const many = new Set(idsOf(find(typed.join(' ')).listings));
            for (const id of few) assert.ok(many.has(id), id);
          },
        ),
      );
    });
  }

  it('pasted by the page are answered too', () => {
    assert.deepEqual(searches.forgiving('visit '.repeat(100_000)).listings.length, 1);
  });
});
