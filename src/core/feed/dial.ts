/**
 * The digits to dial, for `tel:` and `sms:`. The zero of “+44 (0)20” is dialled inside the country
 * only.
 *
 * @param number - A phone number as a person reads it.
 */
export const dial = (number: string): string =>
  number.replace(number.startsWith('+') ? /\(0\)|[^\d+]/g : /[^\d+]/g, '');
