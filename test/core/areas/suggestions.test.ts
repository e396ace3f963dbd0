import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as areas from '../../../src/core/areas/index.js';
import type {AreaTables, NamedPrison} from '../../../src/core/areas/index.js';

const {prisons} = JSON.parse(readFileSync('data/feed.json', 'utf8')) as {
  prisons: readonly NamedPrison[];
};

/** What is at hand at first, and once the names of towns have come. */
const early = {findPlaces: areas.placeFinder({prisons})};
const late = areas.loadAreaData().then((data): {tables: AreaTables; gazetteer: areas.Gazetteer} => {
  const lookups = areas.lookupsOf(data);
  return {
    tables: {findPlaces: areas.placeFinder({prisons, data}), ...lookups},
    gazetteer: areas.gazetteerOf({prisons, namesOf: (code) => lookups.namesOf(code)}),
  };
});

type Language = 'en' | 'cy';

/** Options as they are read, with the marked letters in brackets. */
function read(text: string, tables: AreaTables, gazetteer: areas.Gazetteer, language: Language) {
  const options = areas.suggestionsFor(text, tables, (code) => gazetteer.namesOf(code));
  return options?.map((option) => {
    const {wording, marked} = option;
    const name = marked
      ? `${wording.slice(0, marked[0])}[${wording.slice(...marked)}]${wording.slice(marked[1])}`
      : wording;
    const words =
      language === 'cy' ? {prison: 'carchar', county: 'sir'} : {prison: 'prison', county: 'county'};
    return name + areas.asideOf(option, (names) => names[language] ?? names.en, words);
  });
}

async function offered(text: string, language: Language = 'en') {
  const {tables, gazetteer} = await late;
  return read(text, tables, gazetteer, language);
}

describe('suggestions', () => {
  for (const [typed, expected] of [
    // Postcodes, in any case and spacing.
    ['bs1 4dj', ['[BS1 4DJ] — Bristol']],
    ['BS14DJ', ['[BS1 4DJ] — Bristol']],
    ['bs1', ['[BS1] — Bristol']],
    ['b1', ['[B1] — Birmingham']],
    ['bs', ['[BS] — South West']],
    ['ch4', ['[CH4] — North West, Wales']],
    ['BT1', ['[BT1] — Northern Ireland']],
    // Names, each with where it lies.
    ['south w', ['[South W]est', '[South W]ales']],
    // A county that has the name of its region.
    ['west midlands', ['[West Midlands]', '[West Midlands] — county']],
    [
      'newport',
      [
        '[Newport], Wales',
        '[Newport], Isle of Wight',
        '[Newport], Uttlesford',
        '[Newport], Pembrokeshire',
        '[Newport] Pagnell, Milton Keynes',
        '[Newport]-on-Tay, Fife',
      ],
    ],
    ['bristol', ['[Bristol], South West', 'HMP [Bristol] — prison']],
    // A county and the council of its name are one to the eye.
    ['dorset', ['[Dorset], South West']],
    // Accents, hyphens, apostrophes and case are all the same.
    ['YNYS MON', ['[Ynys Môn] — Isle of Anglesey, Wales']],
    ['kings lynn a', ["[King's Lynn a]nd West Norfolk, East of England"]],
    ['stoke on tr', ['[Stoke-on-Tr]ent, West Midlands']],
    // Misspelt names are offered as they are spelt, and nothing is marked.
    ['bristl', ['Bristol, South West', 'HMP Bristol — prison', 'Brislington, Bristol']],
    // A name with the area it lies in.
    ['Newport, Isle of Wight', ['[Newport], Isle of Wight']],
    ['newport isle', ['[Newport], Isle of Wight']],
    // Welsh names.
    ['bryst', ['[Bryst]e — Bristol, South West']],
    ['Caerdydd', ['[Caerdydd] — Cardiff, Wales', 'Carchar [Caerdydd] — HMP Cardiff, prison']],
    // Prisons, by every name that people have for them.
    ['hmp bristol', ['[HMP Bristol] — prison']],
    ['bristol prison', ['HMP Bristol — prison']],
    ['hmp & yoi bristol', ['HMP & YOI Bristol — prison']],
    ['oakhill', ['STC [Oakhill] — prison']],
    ['low moss', ['[Low Moss] — prison']],
    ['low moss prison', ['[Low Moss] — prison']],
    // Letters that begin a postcode outside the United Kingdom may begin a town.
    ['im', ['[Im]mingham, North East Lincolnshire']],
    ['je2 3ab', []],
    ['zzqq', []],
    // Too little to tell from.
    ['', undefined],
    ['  b ', undefined],
    ['7', undefined],
    ['07', undefined],
  ] as const)
    it(`for “${typed}”: ${expected?.join(' · ') ?? 'nothing yet'}`, async () => {
      assert.deepEqual(await offered(typed), expected);
    });

  it('say on a Welsh page what a place is called in Welsh', async () => {
    assert.deepEqual(await offered('bristol', 'cy'), [
      '[Bristol] — Bryste, De-orllewin Lloegr',
      'HMP [Bristol] — carchar',
    ]);
    assert.deepEqual(await offered('caerdydd', 'cy'), [
      '[Caerdydd], Cymru',
      'Carchar [Caerdydd] — carchar',
    ]);
  });

  it('begin with the postcode area where letters may be one, and are at most eight', async () => {
    const some = (await offered('ne')) ?? [];
    assert.equal(some.length, 8);
    assert.deepEqual(some.slice(0, 2), ['[NE] — North East', '[Ne]wport, Wales']);
    assert.equal((await offered('london'))?.[0], '[London]');
  });

  it('tell two prisons of one name apart', async () => {
    for (const typed of ['parc', 'hmp parc']) {
      const wordings = (await offered(typed))?.map((text) => text.replaceAll(/[[\]]/g, ''));
      assert.deepEqual(wordings, ['HMP Parc — prison', 'HMYOI Parc — prison']);
    }
  });

  it('differ to the eye, whatever name they are found by', async () => {
    const {tables, gazetteer} = await late;
    const {towns, counties, councilNames} = await areas.loadAreaData();
    const names = [...towns, ...counties].map((place) => place.names.en);
    for (const name of new Set([...names, ...[...councilNames.values()].map(({en}) => en)])) {
      const shown = read(name, tables, gazetteer, 'en') ?? [];
      assert.equal(new Set(shown).size, shown.length, shown.join(' · '));
    }
  });

  it('carry what is needed to look for help there', async () => {
    const {tables, gazetteer} = await late;
    const first = (text: string) =>
      areas.suggestionsFor(text, tables, (code) => gazetteer.namesOf(code))![0]!;
    assert.deepEqual(first('isle of wight').codes, ['E06000046']);
    assert.deepEqual(first('hmp bristol').codes, ['prison:BLI']);
    assert.ok(first('hmp bristol').at);
    assert.deepEqual(first('bs1 4dj').codes, ['E06000023']);
    assert.deepEqual(first('ch4').codes, ['E12000002', 'W92000004']);
    assert.ok(first('devon').codes.length > 1);
  });

  it('are made of what is at hand while the names of towns are on their way', () => {
    const gazetteer = areas.gazetteerOf({prisons});
    const soon = (text: string) => read(text, early, gazetteer, 'en');
    assert.deepEqual(soon('bs1 4dj'), ['[BS1 4DJ] — South West']);
    assert.deepEqual(soon('bristol'), ['HMP [Bristol] — prison', '[Bristol] — South West']);
    assert.deepEqual(soon('newport'), []);
    assert.deepEqual(soon('hmp bris'), ['[HMP Bris]tol — prison']);
  });

  it('never throw and mark what is there, whatever is typed', async () => {
    const {tables, gazetteer} = await late;
    for (const typed of [
      '(((',
      'a.*b',
      '\\',
      'St. [',
      '’’a',
      'ŵŷ',
      '🏴 wales',
      'x'.repeat(300),
      'ﬀ1',
    ])
      for (const {wording, marked} of areas.suggestionsFor(typed, tables, (code) =>
        gazetteer.namesOf(code),
      ) ?? [])
        if (marked) assert.ok(wording.slice(...marked).length > 0, typed);
  });
});
