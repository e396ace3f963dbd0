import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  isInside,
  simplifyTogether,
  wellInside,
  type XY,
} from '../../../src/tooling/areas/geo/shared-borders.js';
import {degreesOf, gridOf} from '../../../src/tooling/areas/geo/grid.js';
import {PointIndex} from '../../../src/tooling/areas/geo/point-index.js';
import {readCsv} from '../../../src/tooling/areas/read/csv.js';
import {readInserts} from '../../../src/tooling/areas/read/sql.js';

describe('readCsv', () => {
  const read = (text: string) => [...readCsv(text, 'a.csv')].map(({fields}) => fields);

  it('reads quotes, commas and line breaks in fields, and any line ends', () => {
    assert.deepEqual(read('a,"b, c"\r\n"say ""so""",\n\n"two\nlines",d'), [
      ['a', 'b, c'],
      ['say "so"', ''],
      ['two\nlines', 'd'],
    ]);
  });

  it('counts lines, also those within a field', () => {
    const lines = [...readCsv('\ufeffa\n"two\nlines"\n\nb\n', 'a.csv')].map(({line}) => line);
    assert.deepEqual(lines, [1, 2, 5]);
  });
});

describe('readInserts', () => {
  it('reads one row or several, quotes in names, and which line they stand on', () => {
    const sql = [
      'insert into t (a, b) values',
      "  ('x', 'King''s (Lynn); or so'),",
      "  ('y', 'z');",
      "INSERT INTO other (a) VALUES ('no');",
      "INSERT INTO t (a, b) VALUES ('v', 'w');",
    ].join('\n');
    assert.deepEqual(readInserts(sql, 't'), [
      {line: 2, values: ['x', "King's (Lynn); or so"]},
      {line: 3, values: ['y', 'z']},
      {line: 5, values: ['v', 'w']},
    ]);
  });
});

describe('the National Grid', () => {
  // Points that ONS boundaries give both ways: Hartlepool (May 2021) and the North East (2018).
  const known = [
    {easting: 447_160, northing: 531_474, latitude: 54.67614, longitude: -1.27018},
    {easting: 417_313, northing: 600_358, latitude: 55.2970314, longitude: -1.72889996},
  ];
  for (const point of known) {
    it(`is converted as ONS does it, within ten metres: ${point.easting}, ${point.northing}`, () => {
      const {latitude, longitude} = degreesOf(point);
      assert.ok(Math.abs(latitude - point.latitude) < 0.0001, `${latitude}`);
      assert.ok(Math.abs(longitude - point.longitude) < 0.00015, `${longitude}`);
      const {easting, northing} = gridOf(point);
      assert.ok(Math.hypot(easting - point.easting, northing - point.northing) < 10, 'and back');
    });
  }
});

describe('PointIndex', () => {
  it('finds the same points as looking at all of them', () => {
    // Scattered without chance, so that a failure comes again.
    const easting = Array.from({length: 400}, (_, i) => (i * 7919) % 50_000);
    const northing = Array.from({length: 400}, (_, i) => (i * 104_729) % 50_000);
    const index = new PointIndex(easting, northing, 3_000);
    for (const at of [
      {easting: 25_000, northing: 25_000},
      {easting: 10, northing: 49_990},
      {easting: -4_000, northing: 20_000},
    ]) {
      const away = (i: number) => Math.hypot(easting[i]! - at.easting, northing[i]! - at.northing);
      const all = easting
        .map((_, i) => i)
        .filter((i) => away(i) <= 20_000)
        .sort((a, b) => away(a) - away(b) || a - b);
      for (const count of [1, 5, 60])
        assert.deepEqual(index.nearest(at, count, 20_000), all.slice(0, count));
    }
  });
});

describe('simplifyTogether', () => {
  it('leaves neighbours the same line between them', () => {
    const border = Array.from({length: 41}, (_, y): XY => [20 + Math.sin(y) / 2 + (y % 7), y]);
    const west: XY[] = [[0, 0], ...border, [0, 40]];
    const east: XY[] = [[50, 0], [50, 40], ...[...border].reverse()];
    const [[left], [right]] = simplifyTogether([[west], [east]], 4, 1) as [[XY[]], [XY[]]];
    const shared = left.filter((point) => right.some((other) => String(other) === String(point)));
    assert.ok(shared.length >= 2, 'they touch');
    assert.ok(left.length < west.length / 2, 'with fewer points');
    // All but the two corners at the far side is border.
    assert.equal(shared.length, left.length - 2);
    assert.equal(shared.length, right.length - 2);
  });

  it('leaves out small islands, but never the whole of an area', () => {
    const square = (x: number, size: number): XY[] => [
      [x, 0],
      [x + size, 0],
      [x + size, size],
      [x, size],
    ];
    const [both, small] = simplifyTogether([[square(0, 10), square(20, 2)], [square(40, 2)]], 0, 9);
    assert.equal(both!.length, 1);
    assert.equal(small!.length, 1);
  });

  it('finds a place for a label inside a bent shape', () => {
    const bow: XY[] = [
      [0, 0],
      [40, 0],
      [40, 10],
      [10, 10],
      [10, 30],
      [40, 30],
      [40, 40],
      [0, 40],
    ];
    const [x, y] = wellInside(bow);
    for (const [dx, dy] of [
      [-3, 0],
      [3, 0],
      [0, -3],
      [0, 3],
    ] as const)
      assert.ok(isInside([x + dx, y + dy], bow), `${x}, ${y}`);
  });
});
