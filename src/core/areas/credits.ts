import table from '../../../data/areas/credits.json' with {type: 'json'};

/** A credit that the licence of a source asks to be shown wherever its data is used. */
export interface AreaCredit {
  /** The source and which edition of it. */
  readonly of: string;
  /** Date of that edition: a day or a month (ISO 8601). Tables made from it are as old. */
  readonly version: string;
  /** The line to show, as the licence words it. English only, since it is quoted. */
  readonly text: string;
  /** The licence or the source. */
  readonly url: string;
}

/** Every source of the area tables. */
export const areaCredits: readonly AreaCredit[] = table.credits;
