import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  gazetteerOf,
  loadAreaData,
  lookupsOf,
  placeFinder,
  understand,
  type AreaTables,
  type NamedPrison,
} from '../../../src/core/areas/index.js';

const prisons: readonly NamedPrison[] = [
  {
    id: 'BLI',
    name: 'Bristol (HMP & YOI)',
    aliases: ['HMP & YOI Bristol'],
    areas: ['E06000023', 'E12000009'],
    latitude: 51.48,
    longitude: -2.59,
  },
  {
    id: 'CFI',
    name: {en: 'Cardiff (HMP & YOI)', cy: 'Carchar Caerdydd'},
    aliases: [],
    areas: ['W06000015', 'W92000004'],
  },
  {id: 'low-moss', name: 'Low Moss', aliases: ['HMP Low Moss'], areas: ['S92000003']},
];

/** What was understood, in a few words. */
const inShort = (typed: string, tables: AreaTables = {}): string => {
  const answer = understand(typed, tables);
  switch (answer.kind) {
    case 'region':
      return `region ${answer.region}`;
    case 'postcode':
      return `${answer.certainty} ${answer.regions.join(' ')}`;
    case 'special':
      return `${answer.which} ${answer.area}`;
    case 'places':
      return answer.suggestions
        .map(({kind, names, match}) => `${match} ${kind} ${names.en}`)
        .join(', ');
    case 'nothing':
      return 'nothing';
  }
};

describe('understand, with only what travels with the page', () => {
  for (const [typed, expected] of [
    ['South West', 'region E12000009'],
    ['south-west', 'region E12000009'],
    ['  SOUTH   WEST ', 'region E12000009'],
    ['De-orllewin Lloegr', 'region E12000009'],
    ['de orllewin lloegr', 'region E12000009'],
    ['Cymru', 'region W92000004'],
    ['Wales', 'region W92000004'],
    ['yr alban', 'region S92000003'],
    ['Yorkshire & the Humber', 'region E12000003'],
    ['Swydd Efrog a’r Humber', 'region E12000003'],
    ['the East of England', 'region E12000006'],
    ['Devon', 'region E12000009'],
    ['Ulster', 'region N92000002'],
    ['BS1 4DJ', 'exact E12000009'],
    ['ch4', 'border E12000002 W92000004'],
    ['CH', 'border E12000002 W92000004'],
    ['CF84 1AA', 'assumed W92000004'],
    ['GY1 1AA', 'crown-dependency GY'],
    ['je', 'crown-dependency JE'],
    ['IM9', 'crown-dependency IM'],
    ['BFPO 801', 'forces BFPO'],
    ['QQ1 1AA', 'nothing'],
    ['', 'nothing'],
    [' ', 'nothing'],
    ['?!', 'nothing'],
    ['<script>', 'nothing'],
    ['x'.repeat(5_000), 'nothing'],
    [
      'England',
      'exact nation England, prefix nation England and Wales, word-prefix region East of England',
    ],
    ['Lloegr', 'exact nation England'],
    ['Yorkshrie', 'typo region Yorkshire and The Humber'],
    ['Scotlnad', 'typo region Scotland'],
  ] as const) {
    it(`takes ${JSON.stringify(typed.slice(0, 30))} for ${expected}`, () => {
      assert.ok(inShort(typed).startsWith(expected), inShort(typed));
    });
  }

  it('offers every region that a beginning may mean', () => {
    const answer = understand('north');
    assert.ok(answer.kind === 'places');
    const codes = answer.suggestions.flatMap(({codes}) => codes);
    for (const region of ['E12000001', 'E12000002', 'N92000002']) assert.ok(codes.includes(region));
  });

  it('finds prisons of the feed at once', () => {
    const findPlaces = placeFinder({prisons});
    assert.match(inShort('HMP Bristol', {findPlaces}), /^exact prison Bristol/);
    assert.match(inShort('bristol prison', {findPlaces}), /^exact prison Bristol/);
    assert.match(inShort('Carchar Caerdydd', {findPlaces}), /^exact prison Cardiff/);
    assert.match(inShort('low mos', {findPlaces}), /^prefix prison Low Moss/);
  });

  it('does not let a region hide a prison that has the same name as its city', () => {
    const findPlaces = placeFinder({prisons});
    const answer = understand('Bristol', {findPlaces});
    assert.ok(answer.kind === 'places');
    assert.deepEqual(
      answer.suggestions.map(({kind}) => kind),
      ['prison', 'region'],
    );
  });
});

describe('understand, with the tables loaded', async () => {
  const data = await loadAreaData();
  const {namesOf, ...lookups} = lookupsOf(data);
  const findPlaces = placeFinder({data, prisons});
  const tables = {findPlaces, ...lookups};
  const first = (typed: string) => inShort(typed, tables).split(', ')[0];

  for (const [typed, expected] of [
    ['Bristol', 'exact council Bristol'],
    ['Bryste', 'exact council Bristol'],
    ['Brsitol', 'typo council Bristol'],
    ['bristo', 'prefix council Bristol'],
    ['HMP Bristol', 'exact prison Bristol (HMP & YOI)'],
    ['Caerdydd', 'exact council Cardiff'],
    ['Abertawe', 'exact council Swansea'],
    ['Ynys Mon', 'exact council Isle of Anglesey'],
    ['Ynys Môn', 'exact council Isle of Anglesey'],
    ['Y Fenni', 'exact town Abergavenny'],
    ['yr wyddgrug', 'exact town Mold'],
    ['Dinbych-y-pysgod', 'exact town Tenby'],
    ['dinbych y pysgod', 'exact town Tenby'],
    ['Pont-y-pwl', 'exact town Pontypool'],
    ['Gwlad yr Haf', 'exact county Somerset'],
    ['Rhydychen', 'exact council Oxford'],
    ['Llundain', 'region E12000007'],
    ['London', 'region E12000007'],
    ['Gogledd Iwerddon', 'region N92000002'],
    ['South West', 'region E12000009'],
    ['Devon', 'exact county Devon'],
    ['Berkshire', 'exact county Berkshire'],
    ['Glasgow', 'exact council Glasgow City'],
    ['Edinbrugh', 'typo council City of Edinburgh'],
    ['Middlesborough', 'typo council Middlesbrough'],
    ['Birmigham', 'typo council Birmingham'],
    ['wrexam', 'typo council Wrexham'],
    ['Saint Albans', 'exact council St Albans'],
    ['st. albans', 'exact council St Albans'],
    ['stoke on trent', 'exact council Stoke-on-Trent'],
    ['Kings Lynn', "exact town King's Lynn"],
    ['King’s Lynn', "exact town King's Lynn"],
    ['newcastle under lyme', 'exact council Newcastle-under-Lyme'],
    ['Weston super Mare', 'exact town Weston-super-Mare'],
    ['Bournemouth', 'exact town Bournemouth'],
    ['East Anglia', 'region E12000006'],
  ] as const) {
    it(`takes ${typed} for ${expected}`, () => assert.equal(first(typed), expected));
  }

  it('keeps namesakes apart, the city first, each with its council', () => {
    const newports = findPlaces('Newport').filter(({match}) => match === 'exact');
    assert.equal(newports.length, 4);
    assert.deepEqual(
      newports.map(({kind, within}) => `${kind}: ${within.map(({en}) => en).join(', ')}`),
      [
        'council: Wales',
        'town: Isle of Wight, South East',
        'town: Uttlesford, East of England',
        'town: Pembrokeshire, Wales',
      ],
    );
    const codes = newports.flatMap(({codes}) => codes);
    assert.equal(new Set(codes).size, 4);
    assert.equal(namesOf(codes[0]!)?.cy, 'Casnewydd');
  });

  it('names councils in Welsh wherever they, their city or their county have a Welsh name', () => {
    const welsh = (code: string) => namesOf(code)?.cy;
    assert.equal(welsh('E06000023'), 'Bryste');
    assert.equal(welsh('W06000022'), 'Casnewydd');
    assert.equal(welsh('W06000015'), 'Caerdydd');
    assert.equal(welsh('W06000006'), 'Wrecsam');
    assert.equal(welsh('E07000178'), 'Rhydychen');
    assert.equal(welsh('E10000008'), 'Dyfnaint');
    // A city that the council is named after, in a table where either may have the Welsh name.
    for (const {names, council} of data.towns)
      if (names.cy && names.en === namesOf(council)?.en) assert.ok(welsh(council), names.en);
  });

  for (const [typed, expected] of [
    ['Newport, Isle of Wight', 'exact Newport E06000046'],
    ['newport,isle of wight', 'exact Newport E06000046'],
    ['Newport Isle of Wight', 'exact Newport E06000046'],
    ['Newport (Isle of Wight)', 'exact Newport E06000046'],
    ['Newport, Isle of Wight, England', 'exact Newport E06000046'],
    ['Newport, Isle of', 'prefix Newport E06000046'],
    ['Newport, Isle of Wihgt', 'typo Newport E06000046'],
    ['Newprot, Isle of Wight', 'typo Newport E06000046'],
    ['Newport, Essex', 'exact Newport E07000077'],
    ['Newport, Sir Benfro', 'exact Newport W06000009'],
    ['Casnewydd, Cymru', 'exact Casnewydd W06000022'],
    ['Bristol, South West', 'exact Bristol E06000023, exact Bristol prison:BLI'],
    ['Bristol, UK', 'exact Bristol E06000023, exact Bristol prison:BLI'],
    ['Newcastle upon Tyne, Tyne and Wear', 'exact Newcastle upon Tyne E08000021'],
    ['Bournemouth, Christchurch and Poole', 'exact Bournemouth, Christchurch and Poole E06000058'],
    // In an area that is none, or not around it: a choice, and nothing is taken for meant.
    ['Bristol, Devon', 'prefix Bristol E06000023, prefix Bristol prison:BLI'],
    ['Bath, Nowhere', 'prefix Bath E06000022'],
  ] as const) {
    it(`takes ${typed} for ${expected}`, () => {
      const found = findPlaces(typed).map(
        ({match, wording, codes}) => `${match} ${wording} ${codes.join()}`,
      );
      assert.equal(found.join(', '), expected);
    });
  }

  it('tells a council from the county of the same name', () => {
    const dorsets = findPlaces('Dorset').filter(({match}) => match === 'exact');
    assert.deepEqual(
      dorsets.map(({kind, codes}) => [kind, codes.length]),
      [
        ['county', 2],
        ['council', 1],
      ],
    );
  });

  it('gives the council of a town, the councils of a county and the prison of a prison', () => {
    const codes = (typed: string) => findPlaces(typed)[0]!.codes;
    assert.deepEqual(codes('Abergavenny'), ['W06000021']);
    assert.deepEqual(codes('HMP Bristol'), ['prison:BLI']);
    assert.equal(codes('Oxfordshire').length, 5);
    const gazetteer = gazetteerOf({prisons, namesOf});
    const place = gazetteer.placeOf(...codes('Oxfordshire'))!;
    assert.equal(gazetteer.covers(['E10000025'], place), 'council');
    assert.equal(gazetteer.covers(['E07000178'], place), 'council');
    assert.equal(gazetteer.namesOf('W06000015')?.cy, 'Caerdydd');
  });

  it('gives the councils of a postcode, those of the sector’s region only', () => {
    const councils = (typed: string) => {
      const answer = understand(typed, tables);
      assert.ok(answer.kind === 'postcode');
      return answer.councils;
    };
    assert.deepEqual(councils('CH4'), ['E06000050', 'W06000005']);
    assert.deepEqual(councils('CH4 7AA'), ['E06000050']);
    assert.deepEqual(councils('BS1 4DJ'), ['E06000023']);
    assert.equal(councils('BS'), undefined);
    assert.equal(councils('BT1'), undefined);
  });

  it('assumes the regions of the area for an outcode that is not in use', () => {
    assert.equal(inShort('CH20'), 'exact E12000002');
    assert.equal(inShort('CH20', tables), 'assumed E12000002 W92000004');
    assert.equal(inShort('CH4', tables), 'border E12000002 W92000004');
    assert.equal(inShort('CH', tables), 'border E12000002 W92000004');
    assert.equal(inShort('BT1 5GS', tables), 'exact N92000002');
  });

  it('offers names for letters that also begin a postcode, and none after a digit', () => {
    const letters = understand('ba', tables);
    assert.ok(letters.kind === 'postcode' && letters.suggestions.length > 0);
    const island = understand('im', tables);
    assert.ok(island.kind === 'special');
    assert.ok(island.suggestions.some(({names}) => names.en === 'Immingham'));
    const outcode = understand('ba1', tables);
    assert.ok(outcode.kind === 'postcode' && outcode.suggestions.length === 0);
  });

  it('answers the same each time, and no more than asked for', () => {
    for (const typed of ['a', 'new', 'st', 'bridg', 'hampton', 'birmnigham']) {
      assert.deepEqual(findPlaces(typed), placeFinder({data, prisons})(typed));
      assert.ok(findPlaces(typed, 3).length <= 3);
      assert.deepEqual(findPlaces(typed, 3), findPlaces(typed, 8).slice(0, 3));
    }
  });

  it('finds every place by its own name, in both languages', () => {
    const missed: string[] = [];
    for (const {names, council} of data.towns) {
      for (const name of Object.values(names)) {
        const found = findPlaces(name, 50).some(
          ({codes, match}) => match === 'exact' && codes.includes(council),
        );
        if (!found) missed.push(name);
      }
    }
    assert.deepEqual(missed, []);
  });

  it('finds nearly every town of one name in spite of one slip', () => {
    const slips = (name: string) => {
      const middle = Math.floor(name.length / 2);
      const [before, after] = [name.slice(0, middle), name.slice(middle)];
      return [before + after.slice(1), `${before}x${after}`, `${before}x${after.slice(1)}`];
    };
    const towns = data.towns.filter(({names}, index) => names.en.length >= 6 && index % 9 === 0);
    let tried = 0;
    let found = 0;
    for (const {names, council} of towns) {
      for (const typed of slips(names.en)) {
        tried++;
        if (findPlaces(typed).some(({codes}) => codes.includes(council))) found++;
      }
    }
    assert.ok(found / tried > 0.97, `${found} of ${tried}`);
  });
});
