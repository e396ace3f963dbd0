import type {AreaCode} from '../../../core/areas/codes.js';
import type {GridPoint} from '../geo/grid.js';
import type {Problems} from '../problems.js';
import {sourceError} from '../problems.js';
import {readCsv} from './csv.js';

/** A postcode that has a position. */
export interface PostcodeRow extends GridPoint {
  /** `BS1` */
  readonly outcode: string;
  /** The first digit of its second half. */
  readonly sector: string;
  readonly council: AreaCode;
  readonly line: number;
}

/**
 * Reads one file of OS Code-Point Open: `Data/CSV/<area>.csv`, which has no line of headings. Its
 * ten columns are postcode, positional quality, easting, northing, country, two codes of the NHS,
 * county, district and ward.
 *
 * Quality 90 means that no position is known; some others, of quality 60, have no council. Both are
 * passed over, since they tell nothing of where they are. Postcodes of Northern Ireland are refused: files that hold them (the ONS Postcode
 * Directory) are not under the Open Government Licence there.
 */
export function* readCodePoint(
  text: string,
  file: string,
  problems: Problems,
): Generator<PostcodeRow> {
  for (const {line, fields} of readCsv(text, file)) {
    if (fields.length !== 10) {
      problems.add(file, line, `expected 10 columns, found ${fields.length}`);
      continue;
    }
    const [postcode, quality, east, north, , , , , council] = fields as Columns;
    const parts = /^(?<outcode>[A-Z]{1,2}\d[A-Z\d]?)(?<sector>\d)[A-Z]{2}$/.exec(
      postcode.replaceAll(' ', ''),
    )?.groups;
    if (!parts) {
      problems.add(file, line, `“${postcode}” is not a postcode`);
      continue;
    }
    const {outcode, sector} = parts as {outcode: string; sector: string};
    if (/^BT\d/.test(outcode)) {
      const why = 'postcodes of Northern Ireland may come from GeoNames only, for their licence';
      problems.add(file, line, why);
      continue;
    }
    if (quality === '90' || council === '') continue;
    const [easting, northing] = [Number(east), Number(north)];
    if (!isOnGrid(easting, 700_000) || !isOnGrid(northing, 1_300_000)) {
      problems.add(file, line, `${postcode}: “${east}, ${north}” is not on the National Grid`);
      continue;
    }
    if (!/^[ESW]\d{8}$/.test(council)) {
      problems.add(file, line, `${postcode}: “${council}” is not the code of a council`);
      continue;
    }
    yield {outcode, sector, easting, northing, council, line};
  }
}

type Columns = readonly [string, string, string, string, ...string[]] &
  readonly string[] & {
    readonly 8: string;
  };

const isOnGrid = (metres: number, most: number) => metres > 0 && metres < most;

/** Which Code-Point Open it is, from `Doc/metadata.txt`. */
export function readCodePointEdition(
  text: string,
  file: string,
): {readonly version: string; readonly name: string} {
  const [, number] = /^DATASET VERSION NUMBER: (\d+\.\d+)/m.exec(text) ?? [];
  const [, year, month, day] = /^COPYRIGHT DATE: (\d{4})(\d\d)(\d\d)/m.exec(text) ?? [];
  if (!number || !day)
    throw sourceError(file, undefined, 'has no DATASET VERSION NUMBER and COPYRIGHT DATE');
  return {name: `OS Code-Point Open ${number}`, version: `${year}-${month}-${day}`};
}
