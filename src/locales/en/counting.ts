/** How English counts. */
export interface Counting {
  readonly number: (n: number) => string;
  /** A number and what is counted: `1 place`, `2 places`. */
  readonly one: (n: number, singular: string, plural: string) => string;
}

/** @param number - Writes a number. */
export const counting = (number: (n: number) => string): Counting => ({
  number,
  one: (n, singular, plural) => `${number(n)} ${n === 1 ? singular : plural}`,
});
