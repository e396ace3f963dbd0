/** The folded words of an item, by field: the same for every engine. */
export interface Row {
  readonly title: string;
  readonly aliases: string;
  readonly provider: string;
  readonly topics: string;
  readonly summary: string;
}

/** A search over rows. */
export interface Engine {
  /** Up to ten rows, by their index, the best first. */
  readonly find: (words: string) => readonly number[];
}

/** What every file in `engines/` exports. */
export type Build = (rows: readonly Row[]) => Engine | Promise<Engine>;

/** How much a field counts, for engines that take such weights. */
export const boosts = {title: 8, aliases: 6, provider: 4, topics: 3, summary: 1} as const;

export const fields = Object.keys(boosts) as (keyof Row)[];

/** All words of a row, for engines that know no fields: those first that say most. */
export const textOf = (row: Row): string => fields.map((field) => row[field]).join(' ');
