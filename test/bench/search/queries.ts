import {seededRandom, type Random} from '../fixtures/random.js';
import {textOf, type Row} from './engine.js';
import {misspell} from './slips.js';

/** How the words of a question differ from those of the answer. */
export const kinds = ['exact', 'two words', 'swapped', 'prefix', 'one slip', 'two slips'] as const;
export type Kind = (typeof kinds)[number];

/** Something typed, and every row that answers to what was meant: between one and ten. */
export interface Question {
  readonly kind: Kind;
  readonly typed: string;
  readonly rows: readonly number[];
}

/**
 * Questions with known answers. What was meant is one or two words of a title; the answers are all
 * rows that hold those words anywhere, whatever an engine would make of them.
 *
 * @param each - How many of each kind.
 */
export function truthSet(rows: readonly Row[], each: number, seed = 7): Question[] {
  const random = seededRandom(seed);
  const words = postings(rows);
  const ask = (kind: Kind, index: number): Question => {
    // Some titles have no word that is rare enough to be known by.
    for (;;) {
      const title = random.pick(rows).title.split(' ');
      const question = askedOf(kind, title, words, index % 2 === 0, random);
      if (question && question.rows.length > 0 && question.rows.length <= 10) return question;
    }
  };
  return kinds.flatMap((kind) => Array.from({length: each}, (_, index) => ask(kind, index)));
}

function askedOf(
  kind: Kind,
  title: readonly string[],
  words: ReadonlyMap<string, ReadonlySet<number>>,
  keepsFirst: boolean,
  random: Random,
): Question | undefined {
  const word = random.pick(title);
  const rowsOf = (meant: string) => words.get(meant) ?? new Set<number>();
  switch (kind) {
    case 'exact':
      return {kind, typed: word, rows: [...rowsOf(word)]};
    case 'two words':
    case 'swapped': {
      const at = random.whole(0, title.length - 2);
      const [first, second] = [title[at]!, title[at + 1]!];
      const rows = [...rowsOf(first)].filter((row) => rowsOf(second).has(row));
      return {kind, typed: kind === 'swapped' ? `${second} ${first}` : `${first} ${second}`, rows};
    }
    case 'prefix': {
      if (word.length < 6) return undefined;
      const typed = word.slice(0, random.whole(4, word.length - 1));
      const rows = [...words].flatMap(([other, held]) =>
        other.startsWith(typed) ? [...held] : [],
      );
      return {kind, typed, rows: [...new Set(rows)]};
    }
    default: {
      const slips = kind === 'one slip' ? 1 : 2;
      // In a shorter word so many slips leave too little to know it by.
      if (word.length < 4 * slips + 1) return undefined;
      const typed = misspell(word, slips, keepsFirst, random);
      // What is the beginning of another word is not a slip to anybody who looks at it.
      for (const other of words.keys()) if (other.startsWith(typed)) return undefined;
      return {kind, typed, rows: [...rowsOf(word)]};
    }
  }
}

/**
 * What a visitor's keys make of the box, one text for each key: a word or two of a title, one in
 * four with a slip.
 *
 * @param count - How many visitors type something.
 */
export function typing(rows: readonly Row[], count: number, seed = 11): string[][] {
  const random = seededRandom(seed);
  return Array.from({length: count}, () => {
    const title = random.pick(rows).title.split(' ');
    const at = random.whole(0, title.length - 2);
    const words = title.slice(at, at + random.whole(1, 2));
    const last = words.at(-1)!;
    if (random.chance(0.25) && last.length > 4)
      words[words.length - 1] = misspell(last, 1, random.chance(0.5), random);
    const text = words.join(' ');
    return Array.from(text, (_, index) => text.slice(0, index + 1).trim());
  });
}

/** The figures by which finding is judged, from 0 to 1. */
export interface Quality {
  /** Share of the answers that are among the first ten found. */
  readonly recall: number;
  /** One divided by the rank of the first answer. */
  readonly reciprocalRank: number;
}

/** How well a list of rows, the best first, answers a question. */
export function judge(found: readonly number[], {rows}: Question): Quality {
  const answers = new Set(rows);
  const first = found.slice(0, 10);
  const rank = first.findIndex((row) => answers.has(row)) + 1;
  return {
    recall: first.filter((row) => answers.has(row)).length / answers.size,
    reciprocalRank: rank > 0 ? 1 / rank : 0,
  };
}

/** The rows of every word. */
function postings(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<number>> {
  const words = new Map<string, Set<number>>();
  rows.forEach((row, index) => {
    for (const word of textOf(row).split(' ')) {
      if (!word) continue;
      const held = words.get(word);
      if (held) held.add(index);
      else words.set(word, new Set([index]));
    }
  });
  return words;
}
