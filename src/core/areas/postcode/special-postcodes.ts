/** A code that reads like a postcode and belongs to no region of the United Kingdom. */
export interface SpecialPostcode {
  readonly kind: 'special';
  readonly which: SpecialKind;
  /** The letters it begins with: `JE`, `BFPO`. */
  readonly area: string;
}

/**
 * - `crown-dependency`: Jersey, Guernsey, the Isle of Man; each has its own prison and services.
 * - `forces`: British Forces Post Office, anywhere in the world.
 * - `overseas`: Gibraltar and the British Overseas Territories.
 * - `non-geographic`: codes of large organisations, which say nothing of where they are.
 */
export type SpecialKind = 'crown-dependency' | 'forces' | 'overseas' | 'non-geographic';

/** Codes in use, after Wikipedia's “List of postcode areas in the United Kingdom” and “Postcodes in the United Kingdom”. */
const forms: readonly (readonly [SpecialKind, RegExp])[] = [
  ['crown-dependency', /^(GY|JE|IM)(?:\d[A-Z\d]?(?:\d[A-Z]{0,2})?)?$/],
  ['forces', /^(BFPO)\d*$/],
  ['forces', /^(BF)(?:\d(?:\d[A-Z]{0,2})?)?$/],
  ['overseas', /^(GX)11(?:1(?:AA?)?)?$/],
  ['overseas', /^(ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA)(?:1(?:ZZ?)?)?$/],
  ['overseas', /^(AI)2640$/],
  ['non-geographic', /^(GIR)(?:0(?:AA?)?)?$/],
  ['non-geographic', /^(BX|QC|XX|XY)\d[A-Z\d]?(?:\d[A-Z]{0,2})?$/],
];

/** @param text - Upper case, without spaces. */
export function specialPostcode(text: string): SpecialPostcode | undefined {
  for (const [which, form] of forms) {
    const area = form.exec(text)?.[1];
    if (area) return {kind: 'special', which, area};
  }
  return undefined;
}
