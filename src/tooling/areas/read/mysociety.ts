import type {AreaCode} from '../../../core/areas/codes.js';
import type {Problems} from '../problems.js';
import {readNamedCsv} from './csv.js';

/** A council of today at the lowest level: a unitary authority or a district. */
export interface CouncilRow {
  readonly code: AreaCode;
  /** Without “Council” and the like. */
  readonly name: string;
  /** Name of its region of England, or of its nation. */
  readonly region: string;
  /** Code of the county council above a district. */
  readonly county?: AreaCode;
  /** Its name, likewise without “Council”. */
  readonly countyName?: string;
  /** Codes that ONS gave it before. */
  readonly formerCodes: readonly AreaCode[];
  readonly line: number;
}

const columns = [
  'local-authority-code',
  'nice-name',
  'gss-code',
  'region',
  'county-la',
  'former-gss-codes',
  'current-authority',
  'lower-or-unitary',
] as const;

/** Reads mySociety's `uk_local_authorities.csv`: every council, past and present, of all levels. */
export function readCouncils(text: string, file: string, problems: Problems): CouncilRow[] {
  const records = readNamedCsv(text, file, columns);
  const recordOf = new Map(records.map(({get}) => [get('local-authority-code'), get] as const));
  return records.flatMap(({line, get}) => {
    if (get('current-authority') !== 'True' || get('lower-or-unitary') !== 'True') return [];
    const [code, name, above] = [get('gss-code'), get('nice-name'), get('county-la')];
    const ofCounty = recordOf.get(above);
    const county = ofCounty?.('gss-code');
    if (!isGss(code)) problems.add(file, line, `“${code}” is not a GSS code (${name})`);
    else if (above && !isGss(county ?? ''))
      problems.add(file, line, `${name}: no county council has the code ${above}`);
    else
      return {
        code,
        name,
        region: get('region'),
        ...(county && {county, countyName: ofCounty!('nice-name')}),
        formerCodes: get('former-gss-codes')
          .split(',')
          .map((former) => former.trim())
          .filter((former) => former !== ''),
        line,
      };
    return [];
  });
}

const isGss = (code: string) => /^[ENSW]\d{8}$/.test(code);
