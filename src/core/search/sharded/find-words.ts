import type {Synonym} from '../../feed/format/feed.js';
import {betterSpelling, type SpellingAnswer, type SpellingParts} from '../better-spelling.js';
import type {Listing} from '../directory.js';
import {likelyWords} from '../likely-words.js';
import {NearWords} from '../near-words.js';
import {Ranking, type Ranked} from '../ranking.js';
import {synonymsAt} from '../synonyms.js';
import {typedWords} from '../typed-words.js';
import {WordReader, type Candidate, type Wanted} from '../wanted-words.js';
import type {PartialWordIndex} from './words.js';

export {otherSpellings} from '../pagefind/other-spellings.js';

/** How many files of words one typed word may take. Most take one or two. */
const mostFiles = 6;

/** What of the words was asked for: which files it takes, and then which rows it finds. */
export interface WordSearch {
  /** Numbers of the files that say where the words stand. */
  readonly files: readonly number[];
  /** Ranks the rows, once those files are there. */
  readonly rank: () => Ranked;
  /** Whether a folded word of a text is one that was searched for. */
  readonly marks: (word: string) => boolean;
  /**
   * Looks for a better spelling, as {@link betterSpelling} does.
   *
   * @param best - What matches every word best.
   */
  readonly better: (
    ranked: Ranked,
    best: Listing | undefined,
    parts: SpellingParts,
  ) => ReturnType<typeof betterSpelling>;
  /** What it stops for. */
  readonly answer: (ranked: Ranked, best: Listing | undefined) => SpellingAnswer;
}

/** How many other spellings are tried before there is none to offer: each may take a file. */
const mostTries = 4;

/**
 * The forgiving search of a directory at hand, over words that are fetched as they are needed: the
 * same words find the same resources in the same order. But for one thing: of the many words that
 * share a short beginning, only the likeliest are looked up.
 *
 * @param wordFiles - The first word of each file.
 * @param count - How many rows there are.
 * @param fold - How the words were made comparable.
 */
export function wordSearch(
  index: PartialWordIndex,
  wordFiles: readonly number[],
  count: number,
  fold: (text: string) => string,
  synonyms: readonly Synonym[],
): (text: string) => WordSearch {
  const {words} = index;
  const near = NearWords.of(words);
  const likely = likelyWords(words, near, synonyms, fold);
  const reader = new WordReader(index, near, synonymsAt(synonyms, fold));
  const ranking = new Ranking(index, count);
  const fileOf = (word: number) => wordFiles.findLastIndex((first) => first <= word);

  return (text) => {
    const wanted = reader.read(typedWords(text, fold)).map((run) => withFewFiles(run, fileOf));
    const taken = new Set(candidatesOf(wanted).map((word) => words[word.index]!));
    return {
      files: [...new Set(candidatesOf(wanted).map((word) => fileOf(word.index)))],
      rank: () => ranking.rank(wanted),
      marks: (word) => taken.has(word),
      better: (ranked, best, parts) =>
        betterSpelling(text, {wanted, ranked, best}, {...parts, index, likely, mostTries}),
      answer: (ranked, best) => ({wanted, ranked, best}),
    };
  };
}

const candidatesOf = (wanted: readonly Wanted[]): readonly Candidate[] =>
  wanted.flatMap(({ways}) => ways.flatMap(({words}) => words.flatMap((word) => word.candidates)));

/** Leaves out what would take too many files; the likeliest words stay. */
function withFewFiles(run: Wanted, fileOf: (word: number) => number): Wanted {
  return {
    ...run,
    ways: run.ways.map((way) => ({
      ...way,
      words: way.words.map((word) => {
        const likeliest = [...word.candidates].sort((a, b) => b.worth - a.worth);
        const files = new Set<number>();
        const kept = likeliest.filter(({index}) => {
          const file = fileOf(index);
          if (files.size < mostFiles) files.add(file);
          return files.has(file);
        });
        return {...word, candidates: kept};
      }),
    })),
  };
}
