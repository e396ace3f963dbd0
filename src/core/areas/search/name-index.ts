import {fold} from '../names.js';
import {editDistance} from './edit-distance.js';

/** Something with names to find it by. */
export interface Named<Value> {
  /** Every wording, the most usual first. */
  readonly wordings: readonly string[];
  /** Which of two equally good finds comes first: the lower number. */
  readonly order: number;
  readonly value: Value;
}

export interface Found<Value> {
  readonly value: Value;
  /** The wording that fits, so that a person who typed `Bryste` sees why Bristol is offered. */
  readonly wording: string;
  readonly match: Match;
}

/**
 * - `exact`: the whole name, apart from case, accents, hyphens and apostrophes
 * - `prefix`: the name begins with it
 * - `word-prefix`: a later word of the name begins with it
 * - `typo`: the name, or its beginning, with one letter wrong in 4 to 6, or two in more
 */
export type Match = 'exact' | 'prefix' | 'word-prefix' | 'typo';

/** From the best match to the least. */
export const matches: readonly Match[] = ['exact', 'prefix', 'word-prefix', 'typo'];

/** Finds named things by what a person types. Equal input gives equal output in equal order. */
export interface NameIndex<Value> {
  find(typed: string, limit?: number): readonly Found<Value>[];
  /** Only whole names: those that {@link find} gives as `exact`. */
  findExact(typed: string): readonly Found<Value>[];
}

interface Wording<Value> {
  readonly text: string;
  readonly folded: string;
  readonly letters: number;
  readonly named: Named<Value>;
}

export function nameIndex<Value>(entries: readonly Named<Value>[]): NameIndex<Value> {
  const wordings: readonly Wording<Value>[] = entries.flatMap((named) =>
    named.wordings.map((text) => {
      const folded = fold(text);
      return {text, folded, letters: lettersOf(folded), named};
    }),
  );

  const byName = new Map<string, Wording<Value>[]>();
  for (const wording of wordings) {
    const namesakes = byName.get(wording.folded);
    if (namesakes) namesakes.push(wording);
    else byName.set(wording.folded, [wording]);
  }

  return {
    findExact: (typed) =>
      best((byName.get(fold(typed)) ?? []).map((wording) => ({wording, score: 0}))),

    find(typed, limit = 10) {
      const wanted = fold(typed);
      if (wanted === '') return [];

      const hits: Hit<Value>[] = [];
      for (const wording of wordings) {
        const score = plainScore(wanted, wording.folded);
        if (score !== undefined) hits.push({wording, score});
      }
      // A slip of the finger is only guessed at when nothing fits as it is typed.
      const found = hits.length > 0 ? hits : withTypos(wanted, wordings);
      return best(found).slice(0, limit);
    },
  };
}

interface Hit<Value> {
  readonly wording: Wording<Value>;
  /** Index in {@link matches}, plus a fraction for more or fewer typos. */
  readonly score: number;
}

function plainScore(wanted: string, name: string): number | undefined {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : undefined;
}

/** How many letters of a name may be wrong, by how much of it was typed. */
export const typosAllowed = (wanted: string): number =>
  wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;

function withTypos<Value>(wanted: string, wordings: readonly Wording<Value>[]): Hit<Value>[] {
  const allowed = typosAllowed(wanted);
  if (allowed === 0) return [];
  const letters = lettersOf(wanted);
  const hits: Hit<Value>[] = [];
  for (const wording of wordings) {
    // Each letter that the name lacks altogether costs at least one change.
    if (bitCount(letters & ~wording.letters) > allowed) continue;
    const {whole, beginning} = editDistance(wanted, wording.folded, allowed);
    if (whole <= allowed) {
      hits.push({wording, score: 3 + whole / 10});
    } else if (beginning <= allowed) {
      hits.push({wording, score: 3.5});
    }
  }
  return hits;
}

/** One find for each value, by its best wording. */
function best<Value>(hits: readonly Hit<Value>[]): Found<Value>[] {
  const sorted = [...hits].sort(
    (a, b) =>
      a.score - b.score ||
      a.wording.named.order - b.wording.named.order ||
      a.wording.folded.length - b.wording.folded.length ||
      compare(a.wording.folded, b.wording.folded),
  );
  const seen = new Set<Value>();
  return sorted.flatMap(({wording, score}) => {
    const {value} = wording.named;
    if (seen.has(value)) return [];
    seen.add(value);
    return {value, wording: wording.text, match: matches[Math.floor(score)]!};
  });
}

// Not localeCompare: its order depends on the machine.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The letters a–z of a text, one bit each. */
function lettersOf(text: string): number {
  let letters = 0;
  for (const letter of text) {
    const index = letter.charCodeAt(0) - 97;
    if (index >= 0 && index < 26) letters |= 1 << index;
  }
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
