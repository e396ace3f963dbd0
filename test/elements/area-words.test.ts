import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gazetteerOf, loadAreaData, lookupsOf, type Answer} from '../../src/core/areas/index.js';
import {areaName, areasNamed, arePrisons} from '../../src/locales/area-name.js';
import type {Wording} from '../../src/elements/shared/wording.js';
import {answerSentence} from '../../src/elements/region-search/answer-view.js';
import {cy} from '../../src/locales/cy/index.js';
import {en} from '../../src/locales/en/index.js';
import {formatting} from '../../src/locales/formatting.js';

const english = {
  messages: en(formatting('en-GB')),
  plain: (names: {en: string}) => names.en,
} as unknown as Wording;
const welsh = {
  messages: cy(formatting('cy')),
  plain: (names: {en: string; cy?: string}) => names.cy ?? names.en,
} as unknown as Wording;

const bristol = {
  id: 'BLI',
  name: 'Bristol (HMP & YOI)',
  aliases: ['HMP & YOI Bristol'],
  areas: ['E06000023'],
};

describe('the names of areas in a sentence', async () => {
  const data = await loadAreaData();
  const {namesOf} = lookupsOf(data);
  const gazetteer = gazetteerOf({prisons: [bristol], namesOf, counties: data.counties});
  const called = (codes: readonly string[], wording = english) =>
    areasNamed(codes, gazetteer, wording);

  for (const [code, expected] of [
    ['N92000002', 'Northern Ireland'],
    ['E12000001', 'the North East'],
    ['E12000003', 'Yorkshire and the Humber'],
    ['E12000005', 'the West Midlands'],
    ['E12000006', 'the East of England'],
    ['E12000007', 'London'],
    ['probation:south-west', 'the South West'],
    ['probation:south-central', 'South Central'],
    ['E06000046', 'the Isle of Wight'],
    ['W06000001', 'the Isle of Anglesey'],
    ['W06000014', 'the Vale of Glamorgan'],
    ['E07000180', 'the Vale of White Horse'],
    ['S12000036', 'the City of Edinburgh'],
    ['S12000026', 'the Scottish Borders'],
    ['K02000001', 'the United Kingdom'],
    ['E06000024', 'North Somerset'],
    ['E06000012', 'North East Lincolnshire'],
    ['W92000004', 'Wales'],
    ['prison:BLI', 'HMP Bristol'],
  ] as const)
    it(`${code} is ${expected}`, () => assert.equal(areaName(code, gazetteer, english), expected));

  it('are those of the county that several councils are', () => {
    const kent = data.counties.find(({names}) => names.en === 'Kent')!.councils;
    assert.equal(called(kent), 'Kent');
    const manchester = data.counties.find(({names}) => names.en === 'Greater Manchester')!.councils;
    assert.equal(called(manchester, welsh), 'Manceinion Fwyaf');
  });

  it('are summed up beyond three', () => {
    const codes = ['E07000176', 'E07000175', 'E07000173', 'E07000130', 'E07000133'];
    assert.equal(called(codes), 'Rushcliffe, Newark and Sherwood and 3 more areas');
    assert.equal(called(codes, welsh), 'Rushcliffe, Newark and Sherwood a 3 ardal arall');
    assert.equal(called(codes.slice(0, 3)), 'Rushcliffe, Newark and Sherwood and Gedling');
    assert.equal(called([]), undefined);
  });

  it('tell prisons, at which help is', () => {
    assert.ok(arePrisons(['prison:BLI']), 'a prison');
    assert.ok(!arePrisons([]) && !arePrisons(['E06000023', 'prison:BLI']), 'not prisons only');
    assert.equal(english.messages.region.resultsAt('HMP Bristol'), 'Help at HMP Bristol');
  });
});

describe('what is announced of an answer', () => {
  const option = (wording: string, within: string) => ({
    kind: 'town' as const,
    wording,
    within: {en: within},
    codes: [],
    from: undefined,
  });
  const said = (answer: Answer, wording = english) =>
    answerSentence(answer, wording, (code) => code);
  const places = ['Wales', 'Isle of Wight', 'Uttlesford', 'Fife', 'Kent', 'Devon'];
  const which = (n: number): Answer => ({
    kind: 'which',
    typed: 'Newport',
    options: places.slice(0, n).map((within) => option('Newport', within)),
  });

  it('names the choices, or how many and the first few', () => {
    assert.equal(
      said(which(2)),
      'Which “Newport” do you mean? 2 places: Newport, Wales; Newport, Isle of Wight.',
    );
    assert.equal(
      said(which(6)),
      'Which “Newport” do you mean? 6 places, such as Newport, Wales; Newport, Isle of Wight; Newport, Uttlesford.',
    );
    assert.match(said(which(2), welsh)!, /2 le: Newport, Wales; Newport, Isle of Wight\.$/);
  });

  it('asks of a single one whether it was meant', () => {
    const answer: Answer = {
      kind: 'which',
      typed: 'Anglesee',
      options: [option('Isle of Anglesey', 'Wales')],
    };
    assert.equal(said(answer), 'Did you mean Isle of Anglesey?');
  });

  it('tells what another name was read as, and of an island of the name', () => {
    const found = {kind: 'found', areas: ['W92000004'], from: undefined} as const;
    assert.equal(
      said({...found, typed: 'North Wales', usualName: {en: 'Wales'}}),
      'We read “North Wales” as Wales.',
    );
    assert.match(
      said({...found, typed: 'Ramsey', orSpecial: 'crown-dependency'}) ?? '',
      /^Jersey, Guernsey and the Isle of Man /,
    );
    assert.equal(said({...found, typed: 'Wales'}), undefined);
  });
});
