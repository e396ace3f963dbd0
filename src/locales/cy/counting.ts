/** One wording for each plural category of Welsh; `#` stands for the number. */
export type Wordings = Readonly<Record<Intl.LDMLPluralRule, string>>;

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
