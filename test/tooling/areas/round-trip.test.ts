import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Postcode} from '../../../src/core/areas/index.js';
import {aProject} from './a-project.js';
import {decodersOf} from './decoders.js';

/** Tables made from the samples, read by the library's own decoders. */
describe('the tables made from the samples', () => {
  const project = aProject();
  type Decoders = ReturnType<typeof decodersOf>;
  let areas: Awaited<ReturnType<Decoders['areas']>>;
  let lazy: Awaited<ReturnType<Decoders['lazy']>>;
  let councilTable: Awaited<ReturnType<Decoders['councilTable']>>;
  let police: Awaited<ReturnType<Decoders['policeForces']>>;

  before(async () => {
    const {code, text} = await project.build();
    assert.equal(code, 0, text);
    const decoders = decodersOf(project.out);
    areas = await decoders.areas();
    lazy = await decoders.lazy();
    councilTable = await decoders.councilTable();
    police = await decoders.policeForces();
  });

  const [northWest, wales] = ['E12000002', 'W92000004'];
  const regionsOf = (text: string) =>
    areas.regionsOfPostcode(areas.parsePostcode(text) as Postcode);

  it('know each council, its regions and the county above it', () => {
    assert.deepEqual(
      councilTable.councils.map(({code, region, probationRegion, county}) =>
        [code, region, probationRegion, county].join(' ').trim(),
      ),
      [
        'E08000037 E12000001 probation:north-east',
        'E06000050 E12000002 probation:north-west',
        'E09000001 E12000007 probation:london',
        'E09000019 E12000007 probation:london',
        'E07000178 E12000008 probation:south-central E10000025',
        'W06000005 W92000004 probation:wales',
        'S12000049 S92000003',
        'N09000003 N92000002',
      ],
    );
    // Two former codes of one council, and one that only the list kept by hand has.
    assert.equal(councilTable.formerCodes.get('S12000043'), 'S12000049');
    assert.equal(councilTable.formerCodes.get('S12000046'), 'S12000049');
    assert.equal(councilTable.formerCodes.get('E08000016'), 'E08000038');
  });

  it('keep both sides of a border district, the one with most postcodes first', () => {
    assert.deepEqual(regionsOf('CH4'), {regions: [northWest, wales], certainty: 'border'});
    assert.deepEqual(regionsOf('CH1'), {regions: [northWest], certainty: 'exact'});
    assert.deepEqual(regionsOf('CH5'), {regions: [wales], certainty: 'exact'});
  });

  it('keep the sectors of a border district apart', () => {
    assert.deepEqual(regionsOf('CH4 0AB'), {regions: [wales], certainty: 'exact'});
    assert.deepEqual(regionsOf('CH4 7AB'), {regions: [northWest], certainty: 'exact'});
    assert.deepEqual(regionsOf('CH4 8AB'), {regions: [northWest, wales], certainty: 'border'});
    // No postcode of sector 2 is in use: it may be on either side.
    assert.deepEqual(regionsOf('CH4 2AB'), {regions: [northWest, wales], certainty: 'border'});
  });

  it('take districts of large users for no homes', () => {
    assert.deepEqual(regionsOf('CH99 1QQ'), {regions: [northWest, wales], certainty: 'assumed'});
  });

  it('keep the council that has one postcode of an outcode', () => {
    assert.deepEqual(lazy.outcodes.get('EC1A')!.councils, ['E09000001', 'E09000019']);
    assert.deepEqual(lazy.outcodes.get('CH4')!.councils, ['E06000050', 'W06000005']);
    assert.deepEqual(
      [...lazy.outcodes.keys()],
      'BT1 BT2 CH1 CH4 CH5 CH99 EC1A EC1M EC2V G1 NE8 OX1 OX4'.split(' '),
    );
  });

  it('put an outcode at the middle of its postcodes', () => {
    // Three postcodes around 340 667 E, 366 300 N.
    assert.deepEqual(lazy.outcodes.get('CH1')!.at, {latitude: 53.19, longitude: -2.89});
    assert.deepEqual(lazy.outcodes.get('G1')!.at, {latitude: 55.86, longitude: -4.25});
  });

  it('know of Northern Ireland what GeoNames has: where, and not in which council', () => {
    assert.deepEqual(lazy.outcodes.get('BT1'), {
      councils: [],
      // The mean of its two places.
      at: {latitude: 54.59, longitude: -5.93},
    });
    assert.deepEqual(regionsOf('BT2'), {regions: ['N92000002'], certainty: 'exact'});
  });

  it('name councils in English and Welsh', () => {
    assert.deepEqual(lazy.councilNames.get('W06000005'), {en: 'Flintshire', cy: 'Sir y Fflint'});
    assert.deepEqual(lazy.councilNames.get('E06000050'), {en: 'Cheshire West and Chester'});
    assert.deepEqual(lazy.councilNames.get('E10000025'), {en: 'Oxfordshire'}, 'a county council');
    assert.equal(lazy.councilNames.size, 9);
    assert.deepEqual(lazy.counties, [
      {names: {en: 'Cheshire', cy: 'Swydd Gaer'}, councils: ['E06000050']},
      {names: {en: 'Tyne and Wear'}, councils: ['E08000037']},
    ]);
  });

  it('keep the towns that were chosen, and add those that have grown', () => {
    assert.deepEqual(
      lazy.towns.map(({names, council}) => `${names.en} ${names.cy ?? '–'} ${council}`),
      [
        'Chester Caer E06000050',
        'Cowley – E07000178',
        'Belfast Belffast N09000003',
        // Not “Glan Dyfrdwy”, which is historic.
        'Deeside Glannau Dyfrdwy W06000005',
        'Saltney – W06000005',
      ],
    );
    const belfast = lazy.towns.find(({names}) => names.en === 'Belfast')!;
    assert.equal(belfast.size, 3, 'no postcode there could tell');
  });

  it('say which police force and which probation region a council is in', () => {
    const forces = police.policeForceScheme.areas.map(({code, councils}) => [code, ...councils]);
    assert.deepEqual(forces.slice(3, 5), [
      ['police:north-wales', 'W06000005'],
      ['police:northumbria', 'E08000037'],
    ]);
    const gazetteer = areas.gazetteerOf();
    assert.deepEqual(gazetteer.namesOf('probation:south-central'), {en: 'South Central'});
    assert.equal(gazetteer.namesOf('probation:wales')?.cy, 'Cymru');
  });

  it('draw twelve regions, Shetland apart, without its smallest island', () => {
    const {viewBox, inset, shapes} = areas.regionMap;
    assert.equal(Object.keys(shapes).length, 12);
    assert.match(viewBox, /^0 0 \d+ \d+$/);
    const rings = shapes.S92000003.path.match(/M/g)!;
    assert.equal(rings.length, 3, 'the mainland and two islands of Shetland');
    const [, left, bottom] = /^M(\d+) 0V(\d+)H\d+$/.exec(inset)!.map(Number);
    for (const [, x, y] of shapes.S92000003.path.matchAll(/M(\d+) (\d+)/g))
      if (Number(y) < 60) assert.ok(Number(x) > left! && Number(y) < bottom!, `${x}, ${y}`);
  });

  it('know as neighbours the regions that share a border on the map', () => {
    const neighbours = areas.regions.map(({neighbours}) => neighbours.length);
    assert.deepEqual(areas.regionOf('E12000002').neighbours, [
      'E12000003',
      'W92000004',
      'S92000003',
    ]);
    assert.deepEqual(areas.regionOf('N92000002').neighbours, []);
    assert.equal(neighbours.reduce((a, b) => a + b) % 2, 0, 'each border has two sides');
  });

  it('credit every source with its edition, and name the tables made from it', () => {
    const versions = Object.fromEntries(areas.areaCredits.map(({of, version}) => [of, version]));
    assert.equal(versions['OS Code-Point Open 2031.2'], '2031-05-20');
    assert.equal(versions['ONS boundaries: made-up squares'], '2031-05');
    const [codePoint] = areas.areaCredits;
    assert.match(codePoint!.text, /^Contains OS data © Crown copyright and database right 2031\./);

    const {credits} = JSON.parse(project.table('credits.json')) as {
      credits: {version: string; tables: string[]}[];
    };
    for (const name of ['councils', 'outcodes', 'places', 'postcode-regions', 'region-map'])
      assert.ok(
        credits.some(({tables}) => tables.includes(`${name}.json`)),
        `${name} has a date`,
      );
  });
});
