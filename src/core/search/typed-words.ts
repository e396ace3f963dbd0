import {tellingWords} from './stop-words.js';

/** Words past these are left aside: nobody types so many, but somebody may paste a page. */
const mostWords = 24;

/**
 * The words of a typed text that are looked for, folded, in their order and none twice. Groups of
 * digits may repeat, as they do in phone numbers.
 */
export function typedWords(text: string, fold: (text: string) => string): readonly string[] {
  const met = new Set<string>();
  const typed: string[] = [];
  for (const word of fold(text).split(' ')) {
    if (word === '' || (met.has(word) && !isDigits(word))) continue;
    if (typed.length === mostWords) break;
    met.add(word);
    typed.push(word);
  }
  return tellingWords(typed);
}

/** Whether a folded word is digits and nothing else. */
export const isDigits = (word: string): boolean => /^\d+$/.test(word);

/**
 * Typed groups of digits as the one word that listings have for a phone number. It says what
 * `phoneWord` says: that one is among the page's first files, which this cannot import from.
 */
export const typedNumber = (groups: readonly string[]): string =>
  groups.join('').replace(/^(?:00)?440?(?=\d{9})/, '0');
