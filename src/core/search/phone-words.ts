/**
 * The digits of a phone number as one word, however they are spaced: “0808 808 2003” and
 * “+44 (0)808 808 2003” are “08088082003”. Of several numbers in one text, the digits up to the
 * first other word.
 *
 * @param folded - A folded text.
 */
export function phoneWord(folded: string): string {
  const digits = /\d+(?: \d+)*/.exec(folded)?.[0].replaceAll(' ', '') ?? '';
  return digits.replace(/^(?:00)?440?(?=\d{9})/, '0');
}
