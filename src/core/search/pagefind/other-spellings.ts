import type {SpellingParts} from '../better-spelling.js';
import type {Listing} from '../directory.js';
import {NearWords} from '../near-words.js';
import {replaceWords} from '../replace-words.js';

/** How many other spellings are tried: each is a search. */
const mostTries = 3;

/** A text in another spelling. */
export interface OtherSpelling {
  /** With folded words in place of those that were misspelt, to search for. */
  readonly folded: string;
  /** With these words as a listing writes them, to show. */
  readonly asIn: (listing: Listing | undefined) => string;
}

/**
 * Texts with near words in place of those that an index does not have, the nearest first.
 *
 * @param words - Every word of the directory, sorted.
 * @returns What says so of a text and those of its folded words that are missing. Nothing for a text
 *   with a word that is near to none.
 */
export function otherSpellings(
  words: readonly string[],
  {markRanges, spellingIn}: SpellingParts,
): (text: string, missing: readonly string[]) => readonly OtherSpelling[] {
  const near = NearWords.of(words);
  return (text, missing) => {
    const options = missing.map((typed) => near.to(typed).slice(0, mostTries));
    if (options.some(({length}) => length === 0)) return [];
    const most = Math.max(...options.map(({length}) => length));
    return Array.from({length: most}, (_, rank): OtherSpelling => {
      const others = missing.map((typed, place) => {
        const found = options[place]!;
        return [typed, words[found[Math.min(rank, found.length - 1)]!.index]!] as const;
      });
      return {
        folded: replaceWords(text, new Map(others), markRanges),
        asIn: (listing) =>
          replaceWords(
            text,
            new Map(
              others.map(([typed, word]) => [
                typed,
                (listing && spellingIn(listing, word)) ?? word,
              ]),
            ),
            markRanges,
          ),
      };
    });
  };
}
