import type {Synonym} from '../feed/format/feed.js';
import {tellingWords} from './stop-words.js';

export type {Synonym};

/** A run of typed words, and the other ways to say it, each a run of words. */
export interface OtherWords {
  /** How many of the typed words it stands for. */
  readonly length: number;
  readonly ways: readonly (readonly string[])[];
}

/** Looks up what else could be meant, among the words from a place on; the longest run first. */
export type SynonymsAt = (typed: readonly string[], place: number) => OtherWords | undefined;

/** Makes the synonyms of a feed ready to look up. */
export function synonymsAt(
  synonyms: readonly Synonym[],
  fold: (text: string) => string,
): SynonymsAt {
  const read = (phrases: readonly string[]) =>
    phrases.map((phrase) => tellingWords(fold(phrase).split(' ')).join(' ')).filter(Boolean);
  const ways = new Map<string, Set<string>>();
  let longest = 0;
  for (const {words, means} of synonyms) {
    const from = read(words);
    const to = means.length > 0 ? read(means) : from;
    for (const one of from) {
      longest = Math.max(longest, one.split(' ').length);
      const known = ways.get(one) ?? new Set();
      for (const other of to) if (other !== one) known.add(other);
      ways.set(one, known);
    }
  }
  return (typed, place) => {
    for (let length = Math.min(longest, typed.length - place); length > 0; length--) {
      const found = ways.get(typed.slice(place, place + length).join(' '));
      if (found?.size) return {length, ways: [...found].map((way) => way.split(' '))};
    }
    return undefined;
  };
}
