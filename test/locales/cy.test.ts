import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readdirSync, readFileSync} from 'node:fs';
import {cy as locale} from '../../src/locales/cy/index.js';
import {formatting} from '../../src/locales/formatting.js';
import {defaultMessages as en} from '../../src/locales/registry.js';
import {sentencesOf, type Sentence} from './sentences.js';

const cy = locale(formatting('cy'));

/** Sentences that are the same in both languages: loan words, numbers and names only. */
const sameInBoth = [
  'list.option',
  'number',
  'fileSize',
  'region.named',
  'time',
  'resource.format.braille',
  'resource.type.poster',
  'briefing.unit.children',
  'briefing.unit.people',
  'briefing.unit.percent',
];

/** Sentences whose Welsh needs the number itself, for its mutation. */
const takesMore = ['briefing.unit.times'];

describe('Welsh', () => {
  const english = sentencesOf(en);
  const welsh = sentencesOf(cy);

  it('has the sentences that English has', () => {
    assert.deepEqual([...welsh.keys()].sort(), [...english.keys()].sort());
  });

  for (const [path, sentence] of welsh) {
    const inEnglish = english.get(path);

    it(`has in Welsh what English has: ${path}`, () => {
      const said = say(path, sentence);
      assert.equal(typeof said, 'string');
      assert.notEqual(said.trim(), '');
      assert.doesNotMatch(said, /undefined|null|NaN|\[object|#|['"]/);
      if (sameInBoth.includes(path)) assert.equal(said, say(path, inEnglish));
      else assert.notEqual(said, say(path, inEnglish));
    });

    if (typeof sentence === 'function')
      it(`is told what English is told, and leaves nothing out: ${path}`, () => {
        assert.equal(typeof inEnglish, 'function');
        const told = sentence.length - (inEnglish?.length ?? 0);
        assert.equal(told, takesMore.includes(path) ? 1 : 0);
        const said = say(path, sentence);
        const words =
          path === 'region.distance'
            ? [45, 28]
            : path === 'fileSize'
              ? [45]
              : path.startsWith('date')
                ? ['2024']
                : wordsFor(path).flat();
        for (const word of words)
          assert.ok(said.includes(String(word)), `“${said}” does not say ${String(word)}.`);
      });
  }

  it('is a folder of its own: its files import nothing but types and each other', () => {
    const folder = new URL('../../src/locales/cy/', import.meta.url);
    const files = readdirSync(folder);
    assert.ok(files.includes('index.ts'), 'The folder holds the language.');
    for (const file of files) {
      const source = readFileSync(new URL(file, folder), 'utf8');
      assert.doesNotMatch(source, /^import (?!type |\{[\w, ]+\} from '\.\/[\w-]+\.js';$)/m, file);
      assert.doesNotMatch(source, /^export .*\bfrom\b/m, file);
      assert.doesNotMatch(source, /\b(?:import|require)\(/, file);
    }
  });

  it('says what help there is everywhere when no area is chosen', () => {
    assert.equal(cy.region.results(undefined), 'Cymorth cenedlaethol');
  });
});

describe('after a number', () => {
  const {list, region, briefing} = cy;
  const rows: readonly {
    name: string;
    say: (n: number) => string;
    expected: Readonly<Record<number, string>>;
  }[] = [
    {
      name: 'resources',
      say: list.count,
      expected: {
        0: 'Dim adnoddau',
        1: '1 adnodd',
        2: '2 adnodd',
        3: '3 adnodd',
        6: '6 adnodd',
        7: '7 adnodd',
        10: '10 adnodd',
        21: '21 adnodd',
        1234: '1,234 adnodd',
      },
    },
    {
      name: 'results',
      say: (n) => list.countFor(n, 'ymweld'),
      expected: {
        0: 'Dim canlyniadau ar gyfer “ymweld”',
        1: '1 canlyniad ar gyfer “ymweld”',
        2: '2 ganlyniad ar gyfer “ymweld”',
        3: '3 chanlyniad ar gyfer “ymweld”',
        6: '6 chanlyniad ar gyfer “ymweld”',
        7: '7 canlyniad ar gyfer “ymweld”',
        10: '10 canlyniad ar gyfer “ymweld”',
        21: '21 canlyniad ar gyfer “ymweld”',
      },
    },
    {
      name: 'resources of all',
      say: (total) => list.countOf(0, total),
      expected: {
        0: '0 o 0 adnodd',
        1: '0 o 1 adnodd',
        2: '0 o 2 adnodd',
        3: '0 o 3 adnodd',
        6: '0 o 6 adnodd',
        7: '0 o 7 adnodd',
        10: '0 o 10 adnodd',
        21: '0 o 21 adnodd',
      },
    },
    {
      name: 'choices',
      say: list.chosen,
      expected: {
        0: 'Dim wedi’i ddewis',
        1: '1 wedi’i ddewis',
        2: '2 wedi’u dewis',
        3: '3 wedi’u dewis',
        6: '6 wedi’u dewis',
        7: '7 wedi’u dewis',
        10: '10 wedi’u dewis',
        21: '21 wedi’u dewis',
      },
    },
    {
      name: 'services and courses',
      say: region.count,
      expected: {
        0: 'Dim gwasanaethau na chyrsiau',
        1: '1 gwasanaeth neu gwrs',
        2: '2 wasanaeth neu gwrs',
        3: '3 gwasanaeth neu gwrs',
        6: '6 gwasanaeth neu gwrs',
        7: '7 gwasanaeth neu gwrs',
        10: '10 gwasanaeth neu gwrs',
        21: '21 gwasanaeth neu gwrs',
      },
    },
    {
      name: 'times',
      say: (n) => briefing.unit.times!(cy.number(n), n),
      expected: {
        0: '0 gwaith',
        1: '1 waith',
        1.5: '1.5 gwaith',
        2: '2 waith',
        3: '3 gwaith',
        6: '6 gwaith',
        7: '7 gwaith',
        10: '10 gwaith',
        21: '21 gwaith',
      },
    },
  ];
  for (const {name, say, expected} of rows)
    for (const [n, wording] of Object.entries(expected))
      it(`${name} are worded for ${n}`, () => {
        assert.equal(say(Number(n)), wording);
      });
});

describe('dates in Welsh', () => {
  const rows: readonly [date: string, written: string][] = [
    ['2024', '2024'],
    ['2024-07', 'Gorffennaf 2024'],
    ['2024-07-18', '18 Gorffennaf 2024'],
    ['2024-01-01', '1 Ionawr 2024'],
    ['2024-12-31', '31 Rhagfyr 2024'],
  ];
  for (const [date, written] of rows)
    it(`name the month: ${date}`, () => {
      assert.equal(cy.date(date), written);
      assert.equal(cy.dates(date), written);
    });

  const periods: readonly [period: string, written: string][] = [
    ['2012/2014', '2012–2014'],
    ['2012/2012', '2012'],
    ['2021/2022-03', '2021 – Mawrth 2022'],
    ['2021-10/2022-03', 'Hydref 2021 – Mawrth 2022'],
    ['2021-10/2021-12', 'Hydref – Rhagfyr 2021'],
    ['2021-10/2022-10', 'Hydref 2021 – Hydref 2022'],
    ['2021-10-01/2022-10-01', '1 Hydref 2021 – 1 Hydref 2022'],
    ['2021-10-01/2021-12-01', '1 Hydref – 1 Rhagfyr 2021'],
    ['2024-07-18/2024-07-20', '18–20 Gorffennaf 2024'],
  ];
  for (const [period, written] of periods)
    it(`span from one to another: ${period}`, () => {
      assert.equal(cy.dates(period), written);
    });

  it('need no Welsh from Intl, which Chromium does not have', () => {
    const months = Array.from(
      {length: 12},
      (_, month) => `2024-${`${month + 1}`.padStart(2, '0')}`,
    );
    const {date} = formatting('cy');
    assert.deepEqual(months.map(cy.date), months.map(date));
    assert.equal(locale(formatting('en-GB')).date('2024-07-18'), '18 Gorffennaf 2024');
  });
});

describe('names of areas', () => {
  const rows: readonly [names: readonly string[], joined: string][] = [
    [[], ''],
    [['Cymru'], 'Cymru'],
    [['Llundain', 'Dwyrain Lloegr'], 'Llundain a Dwyrain Lloegr'],
    [['Gorllewin Canolbarth Lloegr', 'Cymru'], 'Gorllewin Canolbarth Lloegr a Chymru'],
    [['Cymru', 'Lloegr', 'Yr Alban'], 'Cymru, Lloegr a’r Alban'],
    [['Gwynedd', 'Ynys Môn'], 'Gwynedd ac Ynys Môn'],
    [['Bath', 'Exeter'], 'Bath ac Exeter'],
    [['Torfaen', 'Powys'], 'Torfaen a Phowys'],
    [['Powys', 'Torfaen'], 'Powys a Thorfaen'],
    [['Bath', 'Portsmouth'], 'Bath a Portsmouth'],
    [['Leeds', 'York'], 'Leeds a York'],
  ];
  for (const [names, joined] of rows)
    it(`are joined as Welsh joins them: ${joined || 'none'}`, () => {
      assert.equal(cy.and(names), joined);
    });

  it('have a small article inside a sentence', () => {
    const {named} = cy.region;
    assert.equal(named('Yr Alban'), 'yr Alban');
    assert.equal(named('Y Deyrnas Unedig'), 'y Deyrnas Unedig');
    assert.equal(named('Ynys Môn'), 'Ynys Môn');
    assert.equal(cy.and([named('Cymru'), named('Yr Alban')]), 'Cymru a’r Alban');
  });
});

function say(path: string, sentence: Sentence | undefined): string {
  if (typeof sentence !== 'function') return sentence ?? '';
  return sentence(...wordsFor(path));
}

/** Likely names and numbers for a sentence, none of which is in its own words. */
function wordsFor(path: string): unknown[] {
  const given: Readonly<Record<string, unknown[]>> = {
    and: [['Bath', 'Bristol']],
    date: ['2024-07-18'],
    dates: ['2024-07-18/2025-07-18'],
    dateWithDay: ['2024-07-18'],
    time: ['10:30'],
    span: ['Xyz', 'Zyx'],
    number: [45],
    'region.moreAreas': [45],
    'region.choices': [45, 'Xyz'],
    'region.firstChoices': [45, 'Xyz'],
    fileSize: [45_000],
    'list.option': ['Xyz', 45],
    'list.chosen': [45],
    'list.count': [45],
    'list.countOf': [45, 67],
    'list.countFor': [45, 'Xyz'],
    'list.showMore': [45],
    'list.missing': [['Xyz', 'Zyx']],
    'list.countPartly': [45, 'Xyz'],
    'region.hidden': [45],
    'list.withoutFilters': [45],
    'list.hidden': [45, 'Xyz'],
    'resource.moreSessions': [45],
    'card.ages': [45, 67],
    'card.agesFrom': [45],
    'card.agesTo': [45],
    'page.seeAll': [45],
    'page.series': [45],
    'prerender.more': [45],
    'region.count': [45],
    'briefing.ofEveryHundred': ['45', 'Xyz'],
    'region.suggestions': [45],
    'region.distance': [{km: 45, miles: 28, atMost: false}],
  };
  if (path.startsWith('briefing.unit.')) return ['45', 45];
  const takesTwo = ['region.straddles', 'region.assumed', 'region.readAs'].includes(path);
  return given[path] ?? (takesTwo ? ['Xyz', 'Zyx'] : ['Xyz']);
}
