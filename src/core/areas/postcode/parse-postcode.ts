import {specialPostcode, type SpecialPostcode} from './special-postcodes.js';
import {isPostcodeArea} from './postcode-regions.js';

/** A postcode of Great Britain or Northern Ireland, or the beginning of one. */
export type Postcode = AreaPostcode | DistrictPostcode | SectorPostcode | FullPostcode;

/** `BS` */
export interface AreaPostcode {
  readonly kind: 'postcode';
  readonly level: 'area';
  readonly area: string;
  /** As it is usually written. */
  readonly text: string;
}

/** `BS1`: an outcode. */
export interface DistrictPostcode extends Omit<AreaPostcode, 'level'> {
  readonly level: 'district';
  /** What follows the area's letters: `1`, `14`, `1A`. */
  readonly district: string;
}

/** `BS1 4` */
export interface SectorPostcode extends Omit<DistrictPostcode, 'level'> {
  readonly level: 'sector';
  /** One digit. */
  readonly sector: string;
}

/** `BS1 4DJ` */
export interface FullPostcode extends Omit<SectorPostcode, 'level'> {
  readonly level: 'full';
  /** Two letters. */
  readonly unit: string;
}

/** Nothing that is meant as a postcode is longer, white space included. */
const longest = 60;

/**
 * Reads what a person typed as a postcode, whole or only its beginning.
 *
 * Upper and lower case, full-width letters, hyphens, dots and any white space are all the same.
 * Spaces matter only where a beginning would be ambiguous without them: `BS1 4` is a sector, `BS14`
 * a district. In a whole postcode the letter O is read as nought, and I or L as one, where only a
 * digit can stand.
 *
 * The form is checked, not whether Royal Mail has issued the code: new ones appear every month.
 * Letters alone count only if they are a postcode area. A whole postcode is also found among other
 * words, as in `my postcode is BS1 4DJ`, if it is the only one and its area exists.
 *
 * @returns `undefined` when the text is not like a postcode. Never throws.
 */
export function parsePostcode(typed: string): Postcode | SpecialPostcode | undefined {
  if (typed.length > longest) return;
  const spaced = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const text = spaced.replaceAll(' ', '');
  return full(text) ?? sector(spaced, text) ?? district(text) ?? area(text) ?? amongWords(spaced);
}

/** A whole postcode ends in a digit and two letters, so it needs no space to be told apart. */
function full(text: string): FullPostcode | SpecialPostcode | undefined {
  for (const candidate of [text, ...mended(text)]) {
    const special = specialPostcode(candidate);
    if (special) return special;
    const match = /^(?<area>[A-Z]{1,2})(?<district>\d[A-Z\d]?)(?<sector>\d)(?<unit>[A-Z]{2})$/.exec(
      candidate,
    );
    if (!match) continue;
    const {area, district, sector, unit} = match.groups as Parts;
    const text = `${area}${district} ${sector}${unit}`;
    return {kind: 'postcode', level: 'full', area, district, sector, unit, text};
  }
  return undefined;
}

/** `BS1 4` and `BS1 4D`; without a space only what can be nothing else: `BS104`, `BS14D`, `EC1A1`. */
function sector(spaced: string, text: string): SectorPostcode | undefined {
  const match =
    /^(?<area>[A-Z]{1,2})(?<district>\d[A-Z\d]?) (?<sector>\d)[A-Z]?$/.exec(spaced) ??
    /^(?<area>[A-Z]{1,2})(?<district>\d\d(?=\d)|\d(?=\d[A-Z]$)|\d[A-Z](?=\d))(?<sector>\d)[A-Z]?$/.exec(
      text,
    );
  if (!match) return;
  const {area, district, sector} = match.groups as Parts;
  return {
    kind: 'postcode',
    level: 'sector',
    area,
    district,
    sector,
    text: `${area}${district} ${sector}`,
  };
}

function district(text: string): DistrictPostcode | undefined {
  const match = /^(?<area>[A-Z]{1,2})(?<district>\d[A-Z\d]?)$/.exec(text);
  if (!match) return;
  const {area, district} = match.groups as Parts;
  return {kind: 'postcode', level: 'district', area, district, text};
}

function area(text: string): AreaPostcode | undefined {
  if (!isPostcodeArea(text)) return;
  return {kind: 'postcode', level: 'area', area: text, text};
}

/** `Bristol BS1 4DJ`, `BS1 4DJ please`. */
function amongWords(spaced: string): FullPostcode | SpecialPostcode | undefined {
  const codes = spaced.match(/(?<![^ ])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![^ ])/g) ?? [];
  const [text, another] = new Set(codes.map((code) => code.replace(' ', '')));
  if (!text || another) return;
  const postcode = full(text);
  return postcode?.kind === 'special' || isPostcodeArea(postcode?.area ?? '')
    ? postcode
    : undefined;
}

/** The groups of the patterns above; a pattern that matches fills all it has. */
type Parts = Readonly<Record<'area' | 'district' | 'sector' | 'unit', string>>;

/** Readings of a whole postcode with letters in the place of digits, the smallest change first. */
function mended(text: string): string[] {
  // Without a digit it is a name: Poole must not become P0 0LE.
  if (!/\d/.test(text) || text.length < 5 || text.length > 7) return [];
  const outcode = text.slice(0, -3);
  const incode = digits(text.slice(-3, -2)) + text.slice(-2);
  const mendedOutcode = outcode.replace(
    /^([A-Z]{1,2}?)([\dOIL]{1,2})$/,
    (_, area: string, rest: string) => area + digits(rest),
  );
  return [outcode + incode, mendedOutcode + incode];
}

const digits = (text: string) => text.replaceAll('O', '0').replace(/[IL]/g, '1');
