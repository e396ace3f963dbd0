import Fuse from 'fuse.js';
import type {Listing} from './directory.js';
import type {Find} from './find.js';
import type {ListingWords} from './words-of-listing.js';

/*
 * This file is loaded when a visitor first searches. It imports nothing that the rest of the
 * library imports too, because a module shared between both would have to become a file of its
 * own, which every page would wait for.
 */

/** How much a word counts by where it stands. */
const weights = {title: 8, aliases: 6, provider: 4, topics: 3, summary: 1} as const;

/** Words that say nothing about a resource. They may be typed, and need not match. */
const stopWords = new Set(
  'a an and are at by for from how in is it my of on or the their to what with y yr i o ar am'.split(
    ' ',
  ),
);

/** Worth of a word that only begins like, or is spelt like, the one typed. */
const prefixWorth = 0.7;
const nearWorth = 0.4;

interface Index {
  /** Every word of the feed, sorted, so that those with one beginning stand together. */
  readonly words: readonly string[];
  /** For each word, the rows that hold it and the weight of the weightiest place. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/**
 * Finds by words whatever their order and accents, by their beginning, and in spite of small
 * misspellings. Every word must match; the best match comes first.
 *
 * Fuse looks for near words among the few that could be near, not among the resources: a
 * directory has far fewer different words than texts.
 *
 * @param rows - The words to search.
 * @param fold - How those words were made comparable.
 */
export function fuzzyFind(rows: readonly ListingWords[], fold: (text: string) => string): Find {
  const index = buildIndex(rows);
  return (text) => {
    const typed = fold(text).split(' ').filter(Boolean);
    const telling = typed.filter((word) => !stopWords.has(word));
    const wanted = telling.length ? telling : typed;
    const [first, ...others] = wanted.map((word) => scoresOf(word, index, rows.length));
    // Every word must match: what the first finds is kept as far as each other finds it too.
    const scores = [...(first ?? [])].flatMap(([row, score]): [row: number, score: number][] => {
      const further = others.map((found) => found.get(row));
      const total = further.reduce((sum: number, more) => sum + (more ?? 0), score);
      return further.includes(undefined) ? [] : [[row, total]];
    });
    const listings = scores
      .sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB)
      .map(([row]): Listing => rows[row]!.listing);
    return {listings, marks: (word) => wanted.some((start) => word.startsWith(start)), missing: []};
  };
}

function buildIndex(rows: readonly ListingWords[]): Index {
  const postings = new Map<string, Map<number, number>>();
  rows.forEach((row, index) => {
    for (const [field, weight] of Object.entries(weights))
      for (const word of row[field as keyof typeof weights].split(' ')) {
        if (!word) continue;
        let posting = postings.get(word);
        if (!posting) postings.set(word, (posting = new Map<number, number>()));
        posting.set(index, Math.max(weight, posting.get(index) ?? 0));
      }
  });
  return {words: [...postings.keys()].sort(), postings};
}

/** The rows that a typed word finds, each with its best score. */
function scoresOf(word: string, {words, postings}: Index, rows: number): Map<number, number> {
  const scores = new Map<number, number>();
  const add = (found: string, worth: number) => {
    const posting = postings.get(found)!;
    // A word that stands everywhere tells little.
    const rarity = 1 + Math.log(rows / posting.size);
    for (const [row, weight] of posting)
      scores.set(row, Math.max(scores.get(row) ?? 0, weight * rarity * worth));
  };
  const start = firstNotBefore(words, word);
  for (let i = start; i < words.length && words[i]!.startsWith(word); i++)
    add(
      words[i]!,
      words[i] === word ? 1 : (prefixWorth * (word.length / words[i]!.length + 1)) / 2,
    );
  // Near words serve a misspelling; a word that is spelt like others in the feed needs none.
  if (scores.size === 0) for (const near of nearWords(word, words)) add(near, nearWorth);
  return scores;
}

/** Words of the feed that differ from a word by a slip or two. */
function nearWords(word: string, words: readonly string[]): readonly string[] {
  const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (slips === 0) return [];
  const letters = lettersOf(word);
  // Two letters exchanged count as two changes, although they are one slip.
  const changes = slips + 1;
  const candidates = words.filter(
    (other) =>
      Math.abs(other.length - word.length) <= slips &&
      countBits(lettersOf(other) & ~letters) <= slips &&
      countBits(letters & ~lettersOf(other)) <= slips,
  );
  return new Fuse(candidates, {
    threshold: Math.min(0.5, changes / word.length + 0.01),
    distance: 30,
    includeScore: true,
  })
    .search(word)
    .map(({item}) => item);
}

/** One bit for each letter that occurs. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** Place of the first word that does not sort before another. */
function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
