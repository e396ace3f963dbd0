/** One wording for each plural category of Welsh; `#` stands for the number. */
export type Wordings = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** One wording for most categories, and those that differ. */
export const wordings = (most: string, differing: Partial<Wordings> = {}): Wordings => ({
  zero: most,
  one: most,
  two: most,
  few: most,
  many: most,
  other: most,
  ...differing,
});

/** How Welsh counts. */
export interface Counting {
  readonly number: (n: number) => string;
  /**
   * A number and what is counted. After a number a noun stays singular, and 2, 3 and 6 change its
   * first letter.
   *
   * @param figure - The number as it is to be written. Default: as `number` writes it.
   */
  readonly count: (n: number, wordings: Wordings, figure?: string) => string;
}

/** @param number - Writes a number. */
export const counting = (number: (n: number) => string): Counting => {
  const plural = new Intl.PluralRules('cy');
  return {
    number,
    count: (n, wordings, figure = number(n)) =>
      wordings[plural.select(n)].replace('#', () => figure),
  };
};
