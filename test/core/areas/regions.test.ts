import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  areaCredits,
  regionCodes,
  regionMap,
  regionOf,
  regions,
  type RegionCode,
} from '../../../src/core/areas/index.js';

/** Every point of an SVG path of absolute moves and relative lines. */
function pointsOf(path: string): Set<string> {
  const points = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command, list] of path.matchAll(/([Mlz])([^Mlz]*)/g)) {
    const numbers = (list!.match(/-?\d+/g) ?? []).map(Number);
    for (let index = 0; index < numbers.length; index += 2) {
      const [dx, dy] = [numbers[index]!, numbers[index + 1]!];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      points.add(`${x},${y}`);
    }
  }
  return points;
}
import creditTable from '../../../data/areas/credits.json' with {type: 'json'};

describe('regions', () => {
  it('are the twelve of ITL 1, in its order', () => {
    assert.deepEqual(
      regions.map(({code}) => code),
      [...regionCodes],
    );
  });

  it('have slugs of their own, fit for an address', () => {
    const slugs = regions.map(({slug}) => slug);
    assert.equal(new Set(slugs).size, 12);
    for (const slug of slugs) assert.match(slug, /^[a-z]+(-[a-z]+)*$/);
    assert.equal(regionOf('E12000003').slug, 'yorkshire-and-the-humber');
  });

  it('have a Welsh name each', () => {
    const welsh = regions.map(({names}) => names.cy);
    assert.equal(new Set(welsh).size, 12);
    assert.equal(regionOf('W92000004').names.cy, 'Cymru');
    assert.equal(regionOf('S92000003').names.cy, 'Yr Alban');
    assert.equal(regionOf('E12000009').names.cy, 'De-orllewin Lloegr');
  });

  it('belong to a nation', () => {
    const nations = regions.map(({nation}) => nation);
    assert.equal(nations.filter((nation) => nation === 'E92000001').length, 9);
    assert.deepEqual(nations.slice(9), ['W92000004', 'S92000003', 'N92000002']);
  });

  it('know as neighbours just the regions that share a border on the map', () => {
    const points = new Map(
      regionCodes.map((code) => [code, pointsOf(regionMap.shapes[code].path)] as const),
    );
    const touch = (a: RegionCode, b: RegionCode) =>
      [...points.get(a)!].filter((point) => points.get(b)!.has(point)).length >= 2;
    for (const {code, neighbours} of regions) {
      const drawn = regionCodes.filter((other) => other !== code && touch(code, other));
      assert.deepEqual([...neighbours].sort(), [...drawn].sort(), code);
    }
  });
});

describe('regionMap', () => {
  const [left, top, width, height] = regionMap.viewBox.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const isInside = (x: number, y: number) =>
    x >= left && x <= left + width && y >= top && y <= top + height;

  for (const code of regionCodes) {
    it(`draws ${regionOf(code).names.en} and its label within the view box`, () => {
      const {path, label} = regionMap.shapes[code];
      assert.match(path, /^(M\d+ ?-?\d+l[-\d ]+z)+$/);
      for (const point of pointsOf(path)) {
        const [x, y] = point.split(',').map(Number) as [number, number];
        assert.ok(isInside(x, y), point);
      }
      assert.ok(isInside(...label));
    });
  }
});

describe('areaCredits', () => {
  it('say the lines that the licences ask for, each with its date', () => {
    const text = areaCredits.map((credit) => credit.text).join('\n');
    for (const line of [
      'Contains OS data © Crown copyright and database right 2025.',
      'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
      'Contains National Statistics data © Crown copyright and database right 2025.',
      'Source: Office for National Statistics licensed under the Open Government Licence v3.0.',
      'Contains OS data © Crown copyright and database right 2021.',
      'Contains GeoNames data (geonames.org), CC BY 4.0',
      'Contains mySociety data, CC BY 4.0',
      'Crown copyright, MIT licence',
    ]) {
      assert.ok(text.includes(line), line);
    }
    for (const {version, url} of areaCredits) {
      assert.match(version, /^\d{4}-\d{2}(-\d{2})?$/);
      assert.match(url, /^https:/);
    }
  });

  it('name every table, which so has its date', () => {
    const credited = new Set(creditTable.credits.flatMap(({tables}) => tables));
    const tables = readdirSync('data/areas').filter((name) => name !== 'credits.json');
    assert.deepEqual([...credited].sort(), tables.sort());
  });
});
