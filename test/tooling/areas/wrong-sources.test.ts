import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {aProject} from './a-project.js';

type Edit = readonly [file: string, change: (text: string) => string];

const ch = 'code-point-open/Data/CSV/ch.csv';
const councils = 'mysociety/uk_local_authorities.csv';

/** What is done to a source, and the message, which names file and line. */
const cases: readonly [name: string, edit: Edit, message: RegExp][] = [
  [
    'a row with a column too few',
    [ch, (text) => text.replace('"CH1 1AF",10,', '"CH1 1AF",')],
    /^code-point-open\/Data\/CSV\/ch\.csv:2: expected 10 columns, found 9$/m,
  ],
  [
    'a postcode that is none',
    [ch, (text) => text.replace('CH4 0AB', 'CH4-0AB')],
    /ch\.csv:5: “CH4-0AB” is not a postcode$/m,
  ],
  [
    'a position off the grid',
    [ch, (text) => text.replace('340500,366500', '340500,n/a')],
    /ch\.csv:3: CH1 2BD: “340500, n\/a” is not on the National Grid$/m,
  ],
  [
    'a code that is no council',
    [ch, (text) => text.replace('"E06000050"', '"00FA"')],
    /ch\.csv:1: CH1 1AB: “00FA” is not the code of a council$/m,
  ],
  [
    'a quoted field without an end',
    [ch, (text) => text.replace('"CH99 1QQ"', '"CH99 1QQ')],
    /ch\.csv:16: (a quoted field has no closing quote|text after the closing quote)/,
  ],
  [
    'a council that the list of councils has not',
    [ch, (text) => text.replaceAll('W06000005', 'W06000099')],
    /in a council W06000099 that is not among those of today.*formerCodes of by-hand\.json$/m,
  ],
  [
    'a postcode of Northern Ireland in the postcode files',
    [ch, (text) => text + text.split('\n')[0]!.replace('CH1 1AB', 'BT1 1AA') + '\n'],
    /ch\.csv:17: postcodes of Northern Ireland may come from GeoNames only, for their licence$/m,
  ],
  [
    'a missing column',
    [councils, (text) => text.replace('gss-code', 'gss')],
    /^mysociety\/uk_local_authorities\.csv:1: has no column gss-code; its columns are local-/m,
  ],
  [
    'a council without a code',
    [councils, (text) => text.replace('W06000005', '')],
    /uk_local_authorities\.csv:5: “” is not a GSS code \(Flintshire\)$/m,
  ],
  [
    'a region that nobody knows',
    ['ons/council-regions.csv', (text) => text.replace(/^E06000050.*\n/m, '')],
    /uk_local_authorities\.csv:3: the region of Cheshire West and Chester \(E06000050, “North West”\)/,
  ],
  [
    'a look-up without the column of regions',
    ['ons/council-regions.csv', (text) => text.replace('RGN31CD', 'REGION')],
    /^ons\/council-regions\.csv:1: has no column \^RGN\\d\\dCD\$; its columns are LAD31CD/m,
  ],
  [
    'a police area in a probation region that is none',
    ['hmpps/V2__pcc_region.sql', (text) => text.replace(`'North Wales','D'`, `'North Wales','Z'`)],
    /^hmpps\/V2__pcc_region\.sql:4: north-wales: there is no probation region “Z”$/m,
  ],
  [
    'a place without coordinates',
    ['geonames/postal-GB.txt', (text) => text.replace('53.1905', '')],
    /^geonames\/postal-GB\.txt:1: “CH1” is not at a place in the United Kingdom$/m,
  ],
  [
    'boundaries in metres',
    ['ons/regions.geojson', (text) => text.replace('OGC:1.3:CRS84', 'EPSG::27700')],
    /^ons\/regions\.geojson: is in urn:ogc:def:crs:EPSG::27700; download it in longitude/m,
  ],
  [
    'boundaries that lack a region',
    ['ons/regions.geojson', (text) => text.replace('"TLC"', '"TLD"')],
    /^ons\/regions\.geojson: has no boundary of E12000001$/m,
  ],
  [
    'boundaries without codes',
    ['ons/councils.geojson', (text) => text.replaceAll('LAD31CD', 'CODE')],
    /^ons\/councils\.geojson: feature 1 has no attribute \^LAD\\d\\dCD\$; its attributes are CODE/m,
  ],
  [
    'a source without a date',
    ['editions.json', (text) => text.replace('2031-03-01', 'spring')],
    /^editions\.json: “mysociety” needs a version: a day \(2025-10-20\) or a month$/m,
  ],
];

describe('a source that is wrong', () => {
  for (const [name, [file, change], message] of cases) {
    it(`is named with its place: ${name}`, async () => {
      const project = aProject();
      const before = readFileSync(join(project.sources, file), 'utf8');
      project.edit(file, change);
      assert.notEqual(readFileSync(join(project.sources, file), 'utf8'), before, 'edited');
      const kept = project.table('outcodes.json');
      const {code, text} = await project.build();
      assert.equal(code, 2, text);
      assert.match(text, message);
      assert.equal(project.table('outcodes.json'), kept, 'nothing is written');
    });
  }

  it('is named once with all that is wrong, and repeated messages are counted', async () => {
    const project = aProject();
    project.edit(ch, (text) => text.replaceAll('"CH4 8', '"CH4  8X'));
    project.edit(ch, (text) => text.replaceAll('"E06000050",""', '"E06000050"'));
    const {text} = await project.build();
    assert.match(text, /ch\.csv:1: expected 10 columns, found 9 \(and on \d+ more lines\)/);
    assert.match(text, /ch\.csv:11: “CH4 {2}8XSA” is not a postcode/);
  });

  for (const file of [
    'editions.json',
    councils,
    'ons/regions.geojson',
    'ons/councils.geojson',
    'geonames/postal-GB.txt',
    'code-point-open/Doc/metadata.txt',
  ]) {
    it(`is missed by name: ${file}`, async () => {
      const project = aProject();
      rmSync(join(project.sources, file));
      const {code, text} = await project.build();
      assert.equal(code, 2);
      assert.ok(text.startsWith(`${file}: is missing in `), text);
    });
  }

  it('is missed when a whole postcode area of the table is not there any more', async () => {
    const project = aProject();
    rmSync(join(project.sources, ch));
    const {code, text} = await project.build();
    assert.equal(code, 2);
    assert.match(text, /^CH\.csv: no source has postcodes of CH, as the table has$/m);
  });
});
