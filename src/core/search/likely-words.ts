import type {Synonym} from '../feed/format/feed.js';
import {NearWords} from './near-words.js';

/** Words that a typed one may have been meant for, the nearest first. */
export type LikelyWords = (typed: string) => readonly string[];

/**
 * Looks for near words among those of a feed and those that its synonyms are for: “jial” was meant
 * for “jail”, which no resource says.
 *
 * @param words - Those of the feed.
 * @param near - The same, made ready.
 * @param fold - How they were made comparable.
 */
export function likelyWords(
  words: readonly string[],
  near: NearWords,
  synonyms: readonly Synonym[],
  fold: (text: string) => string,
): LikelyWords {
  let others: {readonly words: readonly string[]; readonly near: NearWords} | undefined;
  const readOthers = () => {
    const own = new Set(words);
    const all = synonyms.flatMap((synonym) =>
      synonym.words.flatMap((phrase) => fold(phrase).split(' ')),
    );
    const those = [...new Set(all)].filter((word) => word !== '' && !own.has(word)).sort();
    return {words: those, near: NearWords.of(those)};
  };
  return (typed) => {
    // Few searches need another spelling.
    others ??= readOthers();
    const ofSynonyms = others.words;
    return [
      ...near.to(typed).map((one) => ({...one, word: words[one.index]!})),
      ...others.near.to(typed).map((one) => ({...one, word: ofSynonyms[one.index]!})),
    ]
      .sort((a, b) => a.slips - b.slips || b.closeness - a.closeness)
      .map(({word}) => word);
  };
}
