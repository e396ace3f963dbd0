import type {Messages} from '../../src/locales/messages/index.js';

/** A sentence as a language has it: words, or a function that puts names and numbers into them. */
export type Sentence = string | ((...words: unknown[]) => string);

/** Every sentence of a language by its path, however deep. */
export function sentencesOf(messages: Messages): ReadonlyMap<string, Sentence> {
  const below = (value: object, path: string): [string, Sentence][] =>
    Object.entries(value).flatMap(([key, child]: [string, object | Sentence]) =>
      typeof child === 'object'
        ? below(child, `${path}${key}.`)
        : [[`${path}${key}`, child] as [string, Sentence]],
    );
  return new Map(below(messages, ''));
}
