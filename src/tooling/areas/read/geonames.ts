import type {Point} from '../../../core/areas/point.js';
import type {Problems} from '../problems.js';

/** A place of a postcode district, from the postal codes of GeoNames. */
export interface PostalRow extends Point {
  readonly outcode: string;
  readonly name: string;
}

/** A town of 15,000 people or more. */
export interface CityRow extends Point {
  readonly id: string;
  readonly name: string;
  readonly population: number;
}

/**
 * Reads `GB.txt` of GeoNames' postal codes, whose British rows are districts: country, postcode,
 * place, three pairs of administrative names and codes, latitude, longitude, accuracy.
 */
export const readPostal = (text: string, file: string, problems: Problems): PostalRow[] =>
  readTabs(text, file, 12, problems, (fields) =>
    fields[0] === 'GB' ? {outcode: fields[1]!, name: fields[2]!, ...pointOf(fields, 9)} : undefined,
  );

/** Reads the British towns of `cities15000.txt`. */
export const readCities = (text: string, file: string, problems: Problems): CityRow[] =>
  readTabs(text, file, 19, problems, (fields) =>
    fields[8] === 'GB' && isTown(fields[7]!)
      ? {id: fields[0]!, name: fields[1]!, population: Number(fields[14]), ...pointOf(fields, 4)}
      : undefined,
  );

/** Not abandoned or historical places, nor religious ones. */
const isTown = (featureCode: string) => /^PPL(?![QHR])/.test(featureCode);

/**
 * Reads the Welsh names of some places from `alternateNamesV2.txt`: id of the name, id of the place,
 * language, name, and whether it is preferred, short, colloquial or historic.
 *
 * @param lines - One by one, since the file of the whole world has a gigabyte.
 */
export async function readWelshPlaceNames(
  lines: AsyncIterable<string> | Iterable<string>,
  ids: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const preferred = new Set<string>();
  for await (const line of lines) {
    const [, id, language, name, isPreferred, , isColloquial, isHistoric] = line.split('\t');
    if (language !== 'cy' || !ids.has(id!) || isColloquial === '1' || isHistoric === '1') continue;
    // Of several names the preferred one counts, and else the first.
    if (names.has(id!) && (isPreferred !== '1' || preferred.has(id!))) continue;
    names.set(id!, name!);
    if (isPreferred === '1') preferred.add(id!);
  }
  return names;
}

function readTabs<Row extends Point>(
  text: string,
  file: string,
  columns: number,
  problems: Problems,
  rowOf: (fields: readonly string[]) => Row | undefined,
): Row[] {
  const rows: Row[] = [];
  text.split('\n').forEach((content, index) => {
    if (content.trim() === '') return;
    const fields = content.replace(/\r$/, '').split('\t');
    if (fields.length !== columns) {
      problems.add(file, index + 1, `expected ${columns} columns, found ${fields.length}`);
      return;
    }
    const row = rowOf(fields);
    if (!row) return;
    if (isInBritain(row)) rows.push(row);
    else problems.add(file, index + 1, `“${fields[1]}” is not at a place in the United Kingdom`);
  });
  return rows;
}

const pointOf = (fields: readonly string[], from: number): Point => ({
  latitude: Number(fields[from] || NaN),
  longitude: Number(fields[from + 1] || NaN),
});

const isInBritain = ({latitude, longitude}: Point) =>
  latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5;
