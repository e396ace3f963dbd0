import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as areas from '../../../src/core/areas/index.js';
import type {NamedPrison} from '../../../src/core/areas/index.js';

const {prisons} = JSON.parse(readFileSync('data/feed.json', 'utf8')) as {
  prisons: readonly NamedPrison[];
};

/** Names, postcodes and positions as visitors give them, on the real feed. */
describe('the answer to what people say of where they are', async () => {
  const data = await areas.loadAreaData();
  const lookups = areas.lookupsOf(data);
  const gazetteer = areas.gazetteerOf({
    prisons,
    namesOf: (code) => lookups.namesOf(code),
    counties: data.counties,
  });
  const tables = {findPlaces: areas.placeFinder({prisons, data}), ...lookups};
  const atlas = {tables, names: {data, lookups}};

  const inShort = (answer: areas.Answer): string => {
    if (answer.kind === 'special') return answer.which;
    if (answer.kind === 'unlocated') return answer.why;
    if (!('areas' in answer)) return answer.kind;
    const names = gazetteer.namesOfAll(answer.areas)?.en;
    return names ?? answer.areas.map((code) => gazetteer.namesOf(code)?.en ?? code).join(', ');
  };
  const answered = (typed: string) => inShort(areas.answerTo(typed, atlas));

  for (const [expected, ...all] of [
    [
      'crown-dependency',
      ...['Jersey', 'Guernsey', 'Isle of Man', 'the isle of man', 'Channel Islands', 'Sark'],
      ...['Ynys Manaw', 'Ynysoedd y Sianel', 'Douglas', 'St Helier', 'Saint Peter Port', 'Peel'],
      ...['Peel, Isle of Man', 'St Helier Jersey', 'my postcode is IM1 1AA'],
    ],
    // The beginning of an island's name is no slip of the keys.
    ['nothing', 'Jerse', 'Isle of Ma'],
    // Names that people use beside the official ones.
    ['Isle of Anglesey', 'Anglesey', 'Anglesea'],
    ['Cornwall', 'Kernow', 'Cernyw'],
    ['Derry City and Strabane', 'Derry', 'Londonderry'],
    ['Huntingdonshire', 'Ramsey'],
    ['London', 'Middlesex'],
    ['Pembrokeshire', 'Saint Davids', "St David's", 'Tyddewi'],
    ['Swale', 'Sheppey', 'Isle of Sheppey'],
    ['United Kingdom', 'UK', 'U.K.', 'the United Kingdom', 'Y Deyrnas Unedig'],
    ['Wales', 'North Wales', 'South Wales', 'Mid Wales', 'Gogledd Cymru', 'De Cymru'],
    // Counties by their own name.
    ['Kent', 'Kent'],
    ['Greater Manchester', 'Greater Manchester', 'Manceinion Fwyaf'],
    ['Merseyside', 'Merseyside'],
    ['Berkshire', 'Berkshire'],
    ['Cumbria', 'Cumbria'],
    // Prisons as people call them.
    ['HMP Manchester', 'Strangeways', 'HMP Strangeways', 'strangeways prison'],
    ['HMP Leeds', 'Armley', 'Armley gaol', 'prison in leeds', 'Leeds jail', 'carchar Leeds'],
    ['HMP Bristol', 'bristol hmp', 'HMP & YOI Bristol', 'Bristol hmp & yoi'],
    ['HMP Wormwood Scrubs', 'scrubs', 'The Scrubs'],
    ['HMP Berwyn', 'Wrexham prison', 'prison in Wrexham', 'Carchar Wrecsam'],
    ['HMP & YOI Stirling', 'Cornton Vale'],
    // A prison without its kind in its name is not called like its town.
    ['HMP Edinburgh', 'Saughton', 'Edinburgh prison'],
    // A postcode among words.
    ['Bristol', 'BS1 4DJ please', 'my postcode is BS1 4DJ', 'Bristol BS1 4DJ', 'at bs14dj.'],
    ['nothing', 'BS1 4DJ or LS1 4AP', 'unit QQ1 1AA'],
    // Districts that Londoners say and that are several outcodes.
    ['Westminster, Islington, Camden', 'W1'],
    ['Westminster, Wandsworth, Kensington and Chelsea', 'SW1'],
  ] as const)
    for (const typed of all)
      it(`${typed}: ${expected}`, () => assert.equal(answered(typed), expected));

  it('is sure of a district that is several outcodes, and says how far it reaches', () => {
    for (const typed of ['W1', 'SW1', 'EC1', 'WC2']) {
      const answer = areas.answerTo(typed, atlas);
      assert.ok(answer.kind === 'border' && answer.from, `${typed}: ${answer.kind}`);
      assert.ok(answer.from.within > 0.3 && answer.from.within < 4, `${answer.from.within} km`);
    }
    assert.equal(areas.answerTo('W15', atlas).kind, 'assumed');
    assert.equal(areas.answerTo('W1 4AB', atlas).kind, 'assumed');
  });

  it('says what was understood where it was another name or a part', () => {
    const usual = (typed: string) => {
      const answer = areas.answerTo(typed, atlas);
      return 'usualName' in answer ? answer.usualName?.en : undefined;
    };
    assert.equal(usual('North Wales'), 'Wales');
    assert.equal(usual('Middlesex'), 'London');
    assert.equal(usual('Kernow'), 'Cornwall');
    assert.equal(usual('UK'), 'United Kingdom');
    for (const typed of ['Wales', 'Cymru', 'Bryste', 'Kent', 'Edinburgh', 'Anglesey', 'HMP Leeds'])
      assert.equal(usual(typed), undefined, typed);
  });

  it('tells of the island too where a town has its town’s name', () => {
    const ramsey = areas.answerTo('Ramsey', atlas);
    assert.ok('orSpecial' in ramsey && ramsey.orSpecial === 'crown-dependency', 'Ramsey');
    const leeds = areas.answerTo('Leeds', atlas);
    assert.ok(!('orSpecial' in leeds), 'Leeds');
  });

  it('says that a region is read for a county while the names of counties are missing', () => {
    const answer = areas.answerTo('Kent', {tables: {}});
    assert.ok(answer.kind === 'found' && answer.usualName?.en === 'South East', answer.kind);
  });

  for (const [expected, latitude, longitude, where] of [
    ['crown-dependency', 54.15, -4.48, 'Douglas'],
    ['crown-dependency', 49.19, -2.11, 'St Helier'],
    ['crown-dependency', 49.46, -2.54, 'St Peter Port'],
    ['crown-dependency', 49.71, -2.2, 'Alderney'],
    ['abroad', 50.95, 1.85, 'Calais'],
    ['abroad', 50.87, 1.58, 'Cap Gris-Nez'],
    ['abroad', 49.64, -1.62, 'Cherbourg'],
    ['abroad', 53.35, -6.26, 'Dublin'],
    ['abroad', 54.95, -7.73, 'Letterkenny'],
    ['abroad', 54.27, -8.47, 'Sligo'],
    ['Dover', 51.13, 1.31, 'Dover'],
    ['Northern Ireland', 54.24, -7.17, 'Rosslea'],
    ['Pembrokeshire', 51.88, -5.31, 'St Davids'],
    ['Gwynedd', 52.76, -4.79, 'Bardsey'],
    ['Highland', 58.625, -5, 'Cape Wrath'],
    ['Orkney Islands', 59.37, -2.43, 'North Ronaldsay'],
    ['Shetland Islands', 60.85, -0.88, 'Unst'],
  ] as const)
    it(`places ${where}: ${expected}`, () => {
      assert.equal(inShort(areas.answerToPoint({latitude, longitude}, atlas)), expected);
    });
});

describe('the area an author names', async () => {
  const data = await areas.loadAreaData();
  const lookups = areas.lookupsOf(data);
  const tables = {findPlaces: areas.placeFinder({prisons, data}), ...lookups};
  const gazetteer = areas.gazetteerOf({prisons, counties: data.counties});
  const chosen = (area: string, known: areas.AreaTables = {}) =>
    areas.authorsArea([undefined, undefined, area], gazetteer, prisons, known);

  it('is never a region that only holds it', () => {
    for (const area of ['Kent', 'Devon', 'Middlesex', 'Bristol']) {
      const {codes, problems} = chosen(area);
      assert.deepEqual(codes, [], area);
      assert.equal(problems.length, 1, area);
    }
    assert.deepEqual(chosen('North Wales', tables).codes, []);
  });

  it('is a county or a town once their names are known', () => {
    const {codes, problems} = chosen('Kent', tables);
    assert.equal(codes.length, 13);
    assert.deepEqual(problems, []);
    assert.deepEqual(chosen('Bristol', tables).codes, ['E06000023']);
    // There are four.
    assert.equal(chosen('Newport', tables).problems.length, 1);
  });

  it('is still a region by its name, slug or code', () => {
    for (const area of ['South West', 'south-west', 'E12000009', 'De-orllewin Lloegr'])
      assert.deepEqual(chosen(area).codes, ['E12000009'], area);
  });
});

describe('the name of several councils', async () => {
  const {counties} = await areas.loadAreaData();
  const gazetteer = areas.gazetteerOf({counties});

  it('is that of the county or region that they are, in any order, and of no other', () => {
    const kent = counties.find(({names}) => names.en === 'Kent')!.councils;
    assert.equal(gazetteer.namesOfAll([...kent].reverse())?.en, 'Kent');
    assert.equal(gazetteer.namesOfAll(kent.slice(1))?.en, undefined);
    assert.equal(gazetteer.namesOfAll([kent[0]!]), undefined);
    const northEast = gazetteer.areaOf('E12000001')!.councils;
    assert.equal(gazetteer.namesOfAll([...northEast])?.en, 'North East');
    assert.equal(gazetteer.namesOfAll(['E12000001', 'E12000002']), undefined);
    assert.equal(areas.gazetteerOf().namesOfAll(kent), undefined);
  });
});
