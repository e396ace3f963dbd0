import {readFileSync} from 'node:fs';
import type {AreaCode} from '../../core/areas/codes.js';

/**
 * What no source says, or one says otherwise than people do. Columns that are written by hand as a
 * whole stay in the tables themselves: see the README of this folder.
 */
export interface ByHand {
  /** Names of councils as people say them, `English` or `English|Welsh`. */
  readonly councilNames: Readonly<Record<AreaCode, string>>;
  /** Codes that ONS has replaced and mySociety has not: old to new. */
  readonly formerCodes: Readonly<Record<AreaCode, AreaCode>>;
  /** Probation regions whose short name does not follow from their name. */
  readonly probationSlugs: Readonly<Record<string, string>>;
  /**
   * The highest district that is a place, for postcode areas where districts from 90 on are; in all
   * others those belong to large users of mail.
   */
  readonly lastDistricts: Readonly<Record<string, number>>;
  /** Towns to add, as the table has them: `Tring;…` by the code of their council. */
  readonly moreTowns: Readonly<Record<AreaCode, string>>;
  /** Names that GeoNames has and no visitor should be offered. */
  readonly noTowns: readonly string[];
  /** When the tables and columns that are kept by hand were last held against the law. */
  readonly checked: {readonly policeForces: string};
}

export const readByHand = (): ByHand =>
  JSON.parse(readFileSync(new URL('./by-hand.json', import.meta.url), 'utf8')) as ByHand;
