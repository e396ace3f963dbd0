import type {Synonym} from '../feed/format/feed.js';
import type {Listing} from './directory.js';
import type {Find} from './find.js';
import {betterSpelling, type SpellingAnswer, type SpellingParts} from './better-spelling.js';
import {likelyWords} from './likely-words.js';
import {NearWords} from './near-words.js';
import {Ranking} from './ranking.js';
import type {Sliced} from '../sliced.js';
import {synonymsAt} from './synonyms.js';
import {typedWords} from './typed-words.js';
import {warmUp, warmUpFully} from './warm-up.js';
import {WordReader, type Wanted} from './wanted-words.js';
import {buildWordIndex} from './word-index.js';
import type {ListingWords} from './words-of-listing.js';

/*
 * This file is loaded when a visitor first searches. It imports nothing that the rest of the
 * library imports too, because a module shared between both would have to become a file of its
 * own, which every page would wait for.
 */

export interface FuzzyOptions {
  /** Words that stand for others. Default: none. */
  readonly synonyms?: readonly Synonym[];
  /** What better spellings are written with. Without it none are offered. */
  readonly spelling?: SpellingParts;
}

/** How many other spellings are tried before there is none to offer. */
const mostTries = 12;

/** From so many listings on, a search gets warm before a visitor asks it something. */
const many = 2_000;

/** Over so many of them. */
const few = 64;

/** {@link fuzzyFindInSlices}, in one go, and not made warm: where nobody types. */
export function fuzzyFind(
  rows: readonly ListingWords[],
  fold: (text: string) => string,
  options?: FuzzyOptions,
): Find {
  const work = make(rows, fold, options);
  for (;;) {
    const {done, value} = work.next();
    if (done) return value.find;
  }
}

/**
 * Makes a search that finds by words whatever their order and accents, by their beginning, in the
 * singular and plural, by the feed's synonyms, and in spite of a slip or two. Every word must match;
 * words that say nothing need not.
 *
 * What ranks higher: a word in a title before one in an alias, provider, topic, kind or summary; a
 * word that few listings have; the word itself before one that begins like it, means the same or is
 * near; and a title or alias of which more was typed. Otherwise the feed's order.
 *
 * Near words are looked for when a typed word is not a word of the feed. Fuse looks for them among
 * the few that could be near, not among the listings: a directory has far fewer different words
 * than texts.
 *
 * @param rows - The words to search. They are not kept.
 * @param fold - How those words were made comparable.
 */
export function* fuzzyFindInSlices(
  rows: readonly ListingWords[],
  fold: (text: string) => string,
  options?: FuzzyOptions,
): Sliced<Find> {
  const isMany = rows.length >= many;
  if (isMany) {
    // What runs for the first time takes ten times as long as later. Over all rows, that would hold up
    // a phone at a visitor's first keys.
    const apart = Math.ceil(rows.length / few);
    const some = rows.filter((_, row) => row % apart === 0);
    const {find, words} = yield* make(some, fold, options);
    yield* ask(find, warmUp(words));
  }
  const {find, words} = yield* make(rows, fold, options);
  if (isMany) yield* ask(find, warmUpFully(words));
  return find;
}

function* ask(find: Find, questions: readonly string[]): Sliced<void> {
  for (const question of questions) {
    yield;
    find(question);
  }
}

/** The search, and all words of the feed. */
function* make(
  rows: readonly ListingWords[],
  fold: (text: string) => string,
  {synonyms = [], spelling}: FuzzyOptions = {},
): Sliced<{readonly find: Find; readonly words: readonly string[]}> {
  const listings = rows.map(({listing}) => listing);
  const index = yield* buildWordIndex(rows);
  const near = yield* NearWords.inSlices(index.words);
  const likely = likelyWords(index.words, near, synonyms, fold);
  const reader = new WordReader(index, near, synonymsAt(synonyms, fold));
  const ranking = new Ranking(index, listings.length);

  const look = (text: string) => {
    const wanted = reader.read(typedWords(text, fold));
    const ranked = ranking.rank(wanted);
    return {wanted, ranked, best: listings[ranked.all[0] ?? -1]};
  };
  const better = (text: string, answer: SpellingAnswer, parts: SpellingParts) => {
    const work = betterSpelling(text, answer, {...parts, index, likely, mostTries});
    let step = work.next();
    while (!step.done) step = work.next(look(step.value));
    return step.value;
  };

  const find: Find = (text) => {
    const answer = look(text);
    const {wanted, ranked} = answer;
    const listed = (rows: Uint32Array) => {
      // Made as long as it gets: to let it grow takes longer than to fill it.
      const found = new Array<Listing>(rows.length);
      for (let place = 0; place < rows.length; place++) found[place] = listings[rows[place]!]!;
      return found;
    };
    const taken = wantedWords(wanted, index.words);
    let instead: {readonly text: string | undefined} | undefined;
    return {
      listings: listed(ranked.all),
      partly: listed(ranked.some),
      missing: ranked.unanswered,
      marks: (word) => taken.has(word),
      get instead() {
        // Looked for when a view asks: most searches need no other spelling.
        instead ??= {text: spelling && better(text, answer, spelling)};
        return instead.text;
      },
    };
  };
  return {find, words: index.words};
}

/** The words of the feed that typed ones are taken for. */
function wantedWords(wanted: readonly Wanted[], words: readonly string[]) {
  const all = wanted.flatMap(({ways}) => ways.flatMap((way) => way.words));
  const isBegun = (word: string) => all.some(({typed}) => word.startsWith(typed));
  let others: Set<string> | undefined;
  return {
    has(word: string): boolean {
      // All that go on from what was typed are wanted. They may be thousands, so only others are gathered.
      if (isBegun(word)) return true;
      others ??= new Set(
        all.flatMap(({candidates}) =>
          candidates.map(({index}) => words[index]!).filter((other) => !isBegun(other)),
        ),
      );
      return others.has(word);
    },
  };
}
