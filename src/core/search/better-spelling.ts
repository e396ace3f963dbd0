import type {Listing} from './directory.js';
import type {markRanges} from './mark-ranges.js';
import type {NearWord, NearWords} from './near-words.js';
import type {Ranked} from './ranking.js';
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
  readonly near: NearWords;
  readonly listings: readonly Listing[];
  readonly look: (text: string) => Answer;
}

interface Answer {
  readonly wanted: readonly Wanted[];
  readonly ranked: Ranked;
}

/** How many other spellings are tried before there is none to offer. */
const mostTries = 12;

/** What was typed with better spelt words in place of some; it finds something, and not the same. */
export function betterSpelling(text: string, answer: Answer, search: Search): string | undefined {
  const {all} = answer.ranked;
  if (all.length > 0) {
    const full = withGuesses(text, answer, search);
    return full !== undefined && isOther(search.look(full).ranked.all, all) ? full : undefined;
  }
  const {near, index} = search;
  const options = answer.wanted.map(({typed: [typed, ...more]}) =>
    more.length > 0 ? [] : near.to(typed!).map((other) => ({typed: typed!, other})),
  );
  // The nearest word for each typed one is tried before the second nearest for any.
  const tries = [0, 1, 2].flatMap((rank) => options.flatMap((found) => found[rank] ?? []));
  const typedWords = new Set(answer.wanted.flatMap(({typed}) => typed));
  for (const {typed, other} of tries.slice(0, mostTries)) {
    const better = index.words[other.index]!;
    if (typedWords.has(better)) continue;
    const changed = replaced(text, new Map([[typed, better]]), search);
    const found = search.look(changed);
    const row = found.ranked.all[0];
    if (row === undefined) continue;
    // The word as that listing writes it, and guesses for the others.
    const spelt = search.spellingIn(search.listings[row]!, better) ?? better;
    const full = replaced(text, new Map([[typed, spelt]]), search);
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
function withGuesses(text: string, {wanted, ranked}: Answer, search: Search): string | undefined {
  const row = ranked.all[0]!;
  const listing = search.listings[row]!;
  const better = new Map<string, string>();
  const typedWords = new Set(wanted.flatMap(({typed}) => typed));
  for (const {ways} of wanted)
    for (const {typed, guesses} of ways[0]!.words) {
      const guess = guesses.find((one) => stands(one, row, search.index));
      const word = guess && search.index.words[guess.index]!;
      // “health health” helps nobody.
      if (word === undefined || typedWords.has(word)) continue;
      better.set(typed, search.spellingIn(listing, word) ?? word);
    }
  return better.size > 0 ? replaced(text, better, search) : undefined;
}

/** Whether a word stands in a row. */
function stands({index}: NearWord, row: number, {starts, postings}: WordIndex): boolean {
  const rows = postings.subarray(starts[index], starts[index + 1]);
  const place = firstNotBefore(rows, row << 12);
  return place < rows.length && rowOf(rows[place]!) === row;
}

/** A text with other words in place of some, and all else as it was typed. */
function replaced(
  text: string,
  better: ReadonlyMap<string, string>,
  {markRanges}: SpellingParts,
): string {
  let result = '';
  let end = 0;
  for (const [from, to] of markRanges(text, () => true)) {
    let word = text.slice(from, to);
    for (const [typed, other] of better)
      if (markRanges(word, (folded) => folded === typed).length > 0)
        // Who types no capitals is offered none.
        word = word === word.toLowerCase() ? other.toLowerCase() : other;
    result += text.slice(end, from) + word;
    end = to;
  }
  return result + text.slice(end);
}
