import type {Listing} from './directory.js';
import type {LikelyWords} from './likely-words.js';
import type {markRanges} from './mark-ranges.js';
import type {NearWord} from './near-words.js';
import type {Ranked} from './ranking.js';
import {replaceWords} from './replace-words.js';
import type {Wanted} from './wanted-words.js';
import {firstNotBefore, rowOf, type WordIndex} from './word-index.js';

/** What a better spelling is written with. */
export interface SpellingParts {
  readonly markRanges: typeof markRanges;
  /** A folded word as a listing writes it. */
  readonly spellingIn: (listing: Listing, word: string) => string | undefined;
}

interface Search extends SpellingParts {
  readonly index: WordIndex;
  readonly likely: LikelyWords;
  /** How many other spellings are tried before there is none to offer. */
  readonly mostTries: number;
}

/** What some text finds. */
export interface SpellingAnswer {
  readonly wanted: readonly Wanted[];
  readonly ranked: Ranked;
  /** What matches every word best, if anything does. */
  readonly best: Listing | undefined;
}

/**
 * What was typed with better spelt words in place of some; it finds something, and not the same.
 * It stops at each text of which it has to know what it finds, and goes on with that: the words of a
 * large directory may have to be fetched for it.
 */
export function* betterSpelling(
  text: string,
  answer: SpellingAnswer,
  search: Search,
): Generator<string, string | undefined, SpellingAnswer> {
  const {all} = answer.ranked;
  if (all.length > 0) {
    const full = withGuesses(text, answer, search);
    return full !== undefined && isOther((yield full).ranked.all, all) ? full : undefined;
  }
  const {likely} = search;
  const options = answer.wanted.map(({typed: [typed, ...more]}) =>
    more.length > 0 ? [] : likely(typed!).map((better) => ({typed: typed!, better})),
  );
  // The nearest word for each typed one is tried before the second nearest for any.
  const tries = [0, 1, 2].flatMap((rank) => options.flatMap((found) => found[rank] ?? []));
  const typedWords = new Set(answer.wanted.flatMap(({typed}) => typed));
  for (const {typed, better} of tries.slice(0, search.mostTries)) {
    if (typedWords.has(better)) continue;
    const changed = replaceWords(text, new Map([[typed, better]]), search.markRanges);
    const found = yield changed;
    if (!found.best) continue;
    // The word as that listing writes it, and guesses for the others.
    const spelt = search.spellingIn(found.best, better) ?? better;
    const full = replaceWords(text, new Map([[typed, spelt]]), search.markRanges);
    return withGuesses(full, found, search) ?? full;
  }
  return undefined;
}

/** Whether some rows are others than those, whatever their order. Neither are none. */
function isOther(some: Uint32Array, those: Uint32Array): boolean {
  if (some.length !== those.length) return some.length > 0;
  const known = new Set(those);
  return some.some((row) => !known.has(row));
}

/** Puts in what unknown words were taken for in the best match. */
function withGuesses(
  text: string,
  {wanted, ranked, best}: SpellingAnswer,
  search: Search,
): string | undefined {
  const row = ranked.all[0]!;
  const better = new Map<string, string>();
  const typedWords = new Set(wanted.flatMap(({typed}) => typed));
  for (const {ways} of wanted)
    for (const {typed, guesses} of ways[0]!.words) {
      const guess = guesses.find((one) => stands(one, row, search.index));
      const word = guess && search.index.words[guess.index]!;
      // “health health” helps nobody.
      if (word === undefined || typedWords.has(word)) continue;
      better.set(typed, (best && search.spellingIn(best, word)) ?? word);
    }
  return better.size > 0 ? replaceWords(text, better, search.markRanges) : undefined;
}

/** Whether a word stands in a row. */
function stands({index}: NearWord, row: number, {starts, postings}: WordIndex): boolean {
  const rows = postings.subarray(starts[index], starts[index + 1]);
  const place = firstNotBefore(rows, row << 12);
  return place < rows.length && rowOf(rows[place]!) === row;
}
