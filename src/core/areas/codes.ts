/**
 * An area as the feed names it: an ONS GSS code (`E12000009`), or a scheme and a name in it
 * (`probation:south-west`, `prison:BLI`).
 */
export type AreaCode = string;

/**
 * The nine regions of England and the three other nations: level 1 of the UK's International
 * Territorial Levels (ITL 1), in the order of their ITL letters.
 */
export const regionCodes = [
  'E12000001',
  'E12000002',
  'E12000003',
  'E12000004',
  'E12000005',
  'E12000006',
  'E12000007',
  'E12000008',
  'E12000009',
  'W92000004',
  'S92000003',
  'N92000002',
] as const;

/** GSS code of one of the twelve regions and nations. */
export type RegionCode = (typeof regionCodes)[number];

export type NationCode = 'E92000001' | 'W92000004' | 'S92000003' | 'N92000002';

/** The letters that ONS gives the regions, TLC to TLN; the tables name regions by them. */
const itlLetters = 'CDEFGHIJKLMN';

/** `DL` → North West and Wales, in the order of the letters. */
export const regionsOfLetters = (letters: string): RegionCode[] =>
  [...letters].flatMap((letter) => regionCodes[itlLetters.indexOf(letter)] ?? []);

export const isRegionCode = (code: string): code is RegionCode =>
  (regionCodes as readonly string[]).includes(code);

/** The nation a region lies in. Scotland, Wales and Northern Ireland are both. */
export const nationOf = (region: RegionCode): NationCode =>
  region.startsWith('E') ? 'E92000001' : (region as NationCode);
