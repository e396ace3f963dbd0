import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  gazetteerOf,
  lookupsOf,
  parsePostcode,
  regions,
  regionsOfPostcode,
  understand,
  type FullPostcode,
} from '../../../src/core/areas/index.js';
import {councils} from '../../../src/core/areas/council-table.js';
import * as data from '../../../src/core/areas/lazy/tables.js';
import known from './known-postcodes.json' with {type: 'json'};
import prisons from './prison-postcodes.json' with {type: 'json'};

// known-postcodes.json: town halls, stations and the like all over the country, and two of each
// region in each postcode area on a border; from OS Code-Point Open, those of Northern Ireland
// from common knowledge. prison-postcodes.json: the prison register of HMPPS, with the
// establishments of Scotland and Northern Ireland; one new prison has no postcode yet.

const lookups = lookupsOf(data);

const read = (typed: string): FullPostcode => {
  const parsed = parsePostcode(typed);
  assert.ok(parsed?.kind === 'postcode' && parsed.level === 'full', typed);
  return parsed;
};

/** The postcode and each of its beginnings, which a person may give instead. */
const beginnings = (typed: string) => {
  const {area, district, sector} = read(typed);
  return [typed, `${area}${district} ${sector}`, `${area}${district}`, area];
};

const includesRegion = (typed: string, region: string) => {
  for (const beginning of beginnings(typed)) {
    const answer = understand(beginning);
    assert.ok(answer.kind === 'postcode', beginning);
    assert.ok(
      (answer.regions as readonly string[]).includes(region),
      `${beginning}: ${answer.regions.join()} lacks ${region}`,
    );
  }
};

/** No open table tells the councils of Northern Irish postcodes, and a guess is worse than none. */
const includesCouncil = (typed: string, council: string) => {
  const answer = lookups.councilsOfPostcode(read(typed));
  if (typed.startsWith('BT')) assert.deepEqual(answer, []);
  else assert.ok(answer.includes(council), `${typed}: ${answer.join()} lacks ${council}`);
};

for (const [slug, postcodes] of Object.entries(known)) {
  const region = regions.find((one) => one.slug === slug)!;
  describe(`well-known postcodes of ${region.names.en}`, () => {
    for (const [postcode, council] of Object.entries(postcodes)) {
      it(`${postcode} is shown its region and council`, () => {
        includesRegion(postcode, region.code);
        includesCouncil(postcode, council);
      });
    }
  });
}

describe('postcodes on a border', () => {
  for (const area of 'CH SY LD HR NP TD CA DG DN S NG PE OX SN BA'.split(' ')) {
    it(`${area} is among the well-known ones, in each of its regions`, () => {
      const inRegions = regions.filter(({slug}) =>
        Object.keys(known[slug as keyof typeof known]).some((code) => read(code).area === area),
      );
      const answer = understand(area);
      assert.ok(answer.kind === 'postcode');
      assert.deepEqual(
        [...answer.regions].sort(),
        inRegions.map(({code}) => code).sort(),
        'those answered and those that postcodes are known in',
      );
      assert.equal(answer.certainty, inRegions.length > 1 ? 'border' : 'exact');
    });
  }
});

describe('prisons', () => {
  it('are all 145 but the one without a postcode', () => assert.equal(prisons.length, 144));

  it('each have their true region and council among those of their postcode', () => {
    for (const {postcode, region, council} of prisons) {
      includesRegion(postcode, region);
      includesCouncil(postcode, council);
    }
  });

  it('each lie in the region and nation of their council', () => {
    const gazetteer = gazetteerOf({
      prisons: prisons.map(({prison, council}) => ({id: prison, areas: [council]})),
    });
    for (const {prison, region, council} of prisons) {
      const around = gazetteer.areasAround(`prison:${prison}`);
      assert.ok(around.includes(council) && around.includes(region), prison);
    }
  });
});

describe('every outcode', () => {
  const regionsOf = (typed: string) => {
    const parsed = parsePostcode(typed);
    assert.ok(parsed?.kind === 'postcode', typed);
    return regionsOfPostcode(parsed);
  };
  const regionOf = new Map(councils.map(({code, region}) => [code, region]));

  it('is read as a district', () => {
    assert.ok(data.outcodes.size > 2_900);
    for (const outcode of data.outcodes.keys()) {
      const parsed = parsePostcode(outcode);
      assert.ok(parsed?.kind === 'postcode' && parsed.level === 'district', outcode);
      assert.equal(parsed.text, outcode);
    }
  });

  it('has just the regions of its councils, in each of its sectors some of them', () => {
    for (const [outcode, {councils}] of data.outcodes) {
      if (outcode.startsWith('BT')) continue;
      const answer = regionsOf(outcode);
      const ofCouncils = new Set(councils.map((code) => regionOf.get(code)));
      for (const region of ofCouncils) {
        assert.ok(region && answer.regions.includes(region), `${outcode} in ${region}`);
      }
      if (answer.certainty === 'assumed') continue;
      assert.equal(answer.regions.length, ofCouncils.size, outcode);

      for (let sector = 0; sector <= 9; sector++) {
        const typed = `${outcode} ${sector}`;
        const {regions, certainty} = regionsOf(typed);
        assert.ok(regions.length > 0);
        assert.ok(
          regions.every((region) => ofCouncils.has(region)),
          typed,
        );
        assert.equal(certainty, regions.length > 1 ? 'border' : 'exact');
      }
    }
  });

  it('lies within the United Kingdom', () => {
    for (const [outcode, {at}] of data.outcodes) {
      assert.ok(at.latitude > 49.8 && at.latitude < 60.9, outcode);
      assert.ok(at.longitude > -8.2 && at.longitude < 1.8, outcode);
    }
  });

  it('knows its councils everywhere but in Northern Ireland', () => {
    for (const [outcode, {councils}] of data.outcodes) {
      assert.equal(councils.length === 0, outcode.startsWith('BT'), outcode);
      assert.equal(new Set(councils).size, councils.length, outcode);
    }
    for (const outcode of data.outcodes.keys()) {
      if (outcode.startsWith('BT'))
        assert.deepEqual(regionsOf(outcode), {regions: ['N92000002'], certainty: 'exact'}, outcode);
    }
  });
});
