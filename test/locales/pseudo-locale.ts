import type {Messages} from '../../src/locales/messages/index.js';

/**
 * A language for tests that nobody speaks: English with accents on its letters, twice as long, and
 * each sentence between brackets. Words in view that have none of it are not from a locale; a bracket
 * that is not in view was cut off.
 */

/** Its BCP 47 tag, one of those for private use. */
export const pseudoTag = 'qps';

export const brackets = ['⟦', '⟧'] as const;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀćďéƒǵĥíĵķĺɱńóƥɋŕśťúṽŵẋýźÁƁĆĎÉƑǴĤÍĴĶĹṀŃÓƤɊŔŚŤÚṼŴẊÝŹ';

/**
 * A sentence in the pseudo-locale.
 *
 * @param words - Names in it that are not the library's own. They stay as they are.
 */
export function pseudo(sentence: string, words: readonly string[] = []): string {
  const own = words.filter(Boolean).sort((a, b) => b.length - a.length);
  const pattern = own.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // Split by a group keeps what it splits at, in every other place.
  const pieces = own.length ? sentence.split(new RegExp(`(${pattern})`)) : [sentence];
  const said = pieces.map((piece, index) => (index % 2 ? piece : accents(piece))).join('');
  const again = pieces
    .filter((_, index) => index % 2 === 0)
    .map((piece) => accents(piece).trim())
    .filter(Boolean)
    .join(' ');
  return `${brackets[0]}${said} ${again}${brackets[1]}`;
}

const accents = (text: string) => {
  const letters = [...accented];
  return [...text].map((letter) => letters[plain.indexOf(letter)] ?? letter).join('');
};

/** Numbers are written in digits in every language, and the tag is no sentence. */
const kept: ReadonlySet<string> = new Set(['number', 'tag']);

/** Every sentence of a language, of whatever part of the library, in the pseudo-locale. */
export function inPseudo<Sentences extends object>(messages: Sentences): Sentences {
  const entries = Object.entries(messages).map(([key, value]: [string, unknown]) => [
    key,
    kept.has(key) ? value : sentenceOf(value),
  ]);
  return Object.fromEntries(entries) as Sentences;
}

function sentenceOf(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function')
    return (...words: unknown[]) =>
      pseudo(String(Reflect.apply(value, undefined, words)), named(words));
  if (Array.isArray(value)) return value.map(sentenceOf);
  return typeof value === 'object' && value !== null ? inPseudo(value) : value;
}

const named = (words: readonly unknown[]): readonly string[] =>
  words.flat().filter((word) => typeof word === 'string');

/**
 * Puts the pseudo-locale in the place of English, which is what a language that the library does not
 * have is answered in. For the rest of the page's life: a test that does it has a page of its own.
 *
 * @param english - What the library says in English.
 * @param further - The same of what comes with single elements.
 */
export function replaceEnglish(english: Messages, further: readonly object[]): void {
  Object.assign(english, inPseudo(english), {tag: pseudoTag});
  for (const words of further) Object.assign(words, inPseudo(words));
}
