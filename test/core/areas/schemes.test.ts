import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gazetteerOf, regions, type AreaScheme} from '../../../src/core/areas/index.js';
import {councils, formerCodes} from '../../../src/core/areas/council-table.js';
import {councilNames} from '../../../src/core/areas/lazy/councils.js';
import {policeForceScheme} from '../../../src/core/areas/lazy/police-forces.js';
import {schemes} from '../../../src/core/areas/schemes/index.js';

const gazetteer = gazetteerOf();
const schemeOf = (id: string) => {
  const scheme = schemes.find((one) => one.id === id);
  assert.ok(scheme, id);
  return scheme;
};

describe('councils', () => {
  it('are the 361 of the United Kingdom, each once', () => {
    assert.equal(councils.length, 361);
    assert.equal(new Set(councils.map(({code}) => code)).size, 361);
    for (const {code} of councils) assert.match(code, /^(E0[6-9]|W06|S12|N09)\d{6}$/);
  });

  it('are as many in each region as there should be', () => {
    const inEach = regions.map(
      ({code}) => councils.filter((council) => council.region === code).length,
    );
    assert.deepEqual(inEach, [12, 35, 15, 35, 30, 45, 33, 64, 27, 22, 32, 11]);
  });

  it('are each in their region, nation and the United Kingdom', () => {
    for (const {code, region} of councils) {
      const around = gazetteer.areasAround(code);
      const nation = regions.find((one) => one.code === region)!.nation;
      assert.equal(around[0], code);
      assert.ok(around.includes(region), `${code} in ${region}`);
      assert.ok(around.includes(nation), `${code} in ${nation}`);
      assert.equal(around.at(-1), 'K02000001');
      assert.equal(around.includes('K03000001'), nation !== 'N92000002', `${code} in GB`);
      assert.equal(
        around.includes('K04000001'),
        nation === 'E92000001' || nation === 'W92000004',
        `${code} in England and Wales`,
      );
      assert.deepEqual(gazetteer.regionsOf(code), [region]);
    }
  });

  it('are each in one probation region in England and Wales, and in none elsewhere', () => {
    for (const {code, region} of councils) {
      const around = gazetteer.areasAround(code).filter((area) => area.startsWith('probation:'));
      assert.equal(around.length, /^[EW]/.test(region) ? 1 : 0, code);
    }
  });
});

describe('every scheme', () => {
  for (const {id, areas} of [...schemes, policeForceScheme]) {
    it(`names ${id} areas once, each of councils that exist`, () => {
      assert.equal(new Set(areas.map(({code}) => code)).size, areas.length);
      const known = new Set(councils.map(({code}) => code));
      for (const area of areas) {
        assert.ok(area.councils.size > 0, area.code);
        for (const council of area.councils) assert.ok(known.has(council), council);
      }
    });
  }

  for (const id of ['council', 'region']) {
    it(`of ${id}s tiles the country`, () => {
      const all = schemeOf(id).areas.flatMap((area) => [...area.councils]);
      assert.equal(all.length, 361);
      assert.equal(new Set(all).size, 361);
    });
  }
});

describe('probation regions', () => {
  const {areas} = schemeOf('probation');
  const regionsOf = (slug: string) => gazetteer.regionsOf(`probation:${slug}`);

  it('are twelve, with a name each, and tile England and Wales', () => {
    assert.equal(areas.length, 12);
    for (const {code, names} of areas) assert.ok(names?.en, code);
    const all = areas.flatMap((area) => [...area.councils]);
    const englandAndWales = gazetteer.areaOf('K04000001')!.councils;
    assert.deepEqual(new Set(all), englandAndWales);
    assert.equal(all.length, englandAndWales.size);
  });

  it('differ from the regions where they should', () => {
    assert.deepEqual(regionsOf('greater-manchester'), ['E12000002']);
    assert.deepEqual(regionsOf('north-west'), ['E12000002']);
    assert.deepEqual(regionsOf('kent-surrey-sussex'), ['E12000008']);
    assert.deepEqual(regionsOf('south-central'), ['E12000008']);
    assert.deepEqual(regionsOf('east-of-england'), ['E12000004', 'E12000006']);
    assert.equal(gazetteer.areaOf('probation:greater-manchester')!.councils.size, 10);
  });

  for (const slug of ['north-east', 'yorkshire-and-the-humber', 'london', 'south-west', 'wales']) {
    it(`are the same as the region in ${slug}`, () => {
      const region = regions.find((one) => one.slug === slug)!;
      assert.deepEqual(
        gazetteer.areaOf(`probation:${slug}`)!.councils,
        gazetteer.areaOf(region.code)!.councils,
      );
      assert.equal(gazetteer.namesOf(`probation:${slug}`), region.names);
    });
  }
});

describe('county councils', () => {
  it('are all of today, each with its name', () => {
    const numbers = [
      3, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 24, 25, 28, 29, 30, 31, 32, 34,
    ];
    const codes = schemeOf('county').areas.map(({code}) => code);
    assert.deepEqual(
      codes.sort(),
      numbers.map((number) => `E10${String(number).padStart(6, '0')}`),
    );
    for (const code of codes) assert.ok(councilNames.get(code)?.en, code);
    assert.equal(councilNames.get('E10000019')?.en, 'Lincolnshire');
    assert.equal(councilNames.get('E10000025')?.en, 'Oxfordshire');
  });

  it('are 21, of all the districts there are', () => {
    const {areas} = schemeOf('county');
    assert.equal(areas.length, 21);
    const districts = areas.flatMap((area) => [...area.councils]);
    assert.deepEqual(
      districts.sort(),
      councils
        .map(({code}) => code)
        .filter((code) => code.startsWith('E07'))
        .sort(),
    );
    assert.ok(gazetteer.areasAround('E07000178').includes('E10000025'), 'Oxford in Oxfordshire');
  });
});

describe('codes that ONS has replaced', () => {
  it('stand for those of today', () => {
    const today = new Set(councils.map(({code}) => code));
    for (const [former, code] of formerCodes) {
      assert.ok(today.has(code), code);
      assert.ok(!today.has(former), former);
      assert.equal(gazetteer.areaOf(former)?.code, code);
    }
    assert.equal(gazetteer.areaOf('E08000016')?.code, 'E08000038', 'Barnsley');
  });
});

describe('a scheme of one’s own', () => {
  const healthBoards: AreaScheme = {
    id: 'health',
    level: 'region',
    areas: [{code: 'W11000023', names: {en: 'Betsi Cadwaladr'}, councils: new Set(['W06000001'])}],
  };

  it('is one value handed to the gazetteer', () => {
    const more = gazetteerOf({schemes: [healthBoards, policeForceScheme]});
    assert.equal(more.namesOf('W11000023')?.en, 'Betsi Cadwaladr');
    assert.ok(more.areasAround('W06000001').includes('police:north-wales'));
    assert.equal(more.covers(['W11000023'], more.placeOf('W06000001')!), 'region');
    assert.equal(more.covers(['police:north-wales'], more.placeOf('W92000004')!), 'part-of-region');
  });

  it('never replaces an area that is already known', () => {
    const other = {...healthBoards, areas: [{code: 'W92000004', councils: new Set(['W06000001'])}]};
    assert.equal(gazetteerOf({schemes: [other]}).areaOf('W92000004')!.councils.size, 22);
  });
});
