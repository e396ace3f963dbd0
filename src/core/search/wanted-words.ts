import {slipsFor, type NearWord, type NearWords} from './near-words.js';
import type {SynonymsAt} from './synonyms.js';
import {isDigits, typedNumber} from './typed-words.js';
import {firstNotBefore, type WordIndex} from './word-index.js';

/** How much another word is worth than the one typed. */
const worth = {
  /** “visits” for “visit”. */
  number: 0.9,
  /** A word that only begins like the typed one; the more of it was typed, the more. */
  beginning: 0.7,
  synonym: 0.8,
  /** A word with one slip. */
  near: 0.5,
  /** A word with two. Wherever it stands, one with a single slip counts more. */
  far: 0.03,
  /** A word that goes on from something near; the more of it was typed, the more. */
  nearBeginning: 0.02,
  farBeginning: 0.005,
  /** A near word when the typed one begins others: it is likely to be unfinished, not misspelt. */
  nearBesideBeginning: 0.02,
} as const;

/** A word of the feed that a typed one is taken for. */
export interface Candidate {
  /** Its place in the index. */
  readonly index: number;
  readonly worth: number;
}

/** A typed word and what it is taken for; what each word means is independent of the others. */
export interface WantedWord {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
  /** Near words, the nearest first, when it stands in the feed in no other way. Otherwise none. */
  readonly guesses: readonly NearWord[];
}

/** Typed words that belong together, and the ways in which they can be met. One is enough. */
export interface Wanted {
  readonly typed: readonly string[];
  readonly ways: readonly {readonly words: readonly WantedWord[]; readonly worth: number}[];
}

/** Says which words of a feed are looked for, whatever was typed. */
export class WordReader {
  readonly #index: WordIndex;
  readonly #near: NearWords;
  readonly #synonymsAt: SynonymsAt;

  constructor(index: WordIndex, near: NearWords, synonyms: SynonymsAt) {
    this.#index = index;
    this.#near = near;
    this.#synonymsAt = synonyms;
  }

  /**
   * What folded words look for. The last one may be unfinished, as a visitor searches while typing:
   * a slip in its beginning is forgiven, so that a list does not come and go with each letter.
   */
  read(typed: readonly string[]): readonly Wanted[] {
    const wanted: Wanted[] = [];
    for (let place = 0; place < typed.length;) {
      const number = this.#numberAt(typed, place);
      if (number) {
        wanted.push(number);
        place += number.typed.length;
        continue;
      }
      const others = this.#synonymsAt(typed, place) ?? this.#synonymsOfSingular(typed[place]!);
      const length = others?.length ?? 1;
      const together = typed.slice(place, place + length);
      wanted.push({
        typed: together,
        ways: [
          {
            words: together.map((word, index) =>
              this.#word(word, others !== undefined, place + index === typed.length - 1),
            ),
            worth: 1,
          },
          ...(others?.ways ?? []).map((way) => ({
            words: way.map((word) => this.#word(word, true, false)),
            worth: worth.synonym,
          })),
        ],
      });
      place += length;
    }
    return wanted;
  }

  /** Groups of digits that are a phone number of the feed, or the beginning of one. */
  #numberAt(typed: readonly string[], place: number): Wanted | undefined {
    let end = place;
    while (end < typed.length && isDigits(typed[end]!)) end++;
    const together = typed.slice(place, end);
    const number = typedNumber(together);
    if (number === '' || number === together[0]) return undefined;
    const whole = this.#word(number, true, false);
    if (whole.candidates.length === 0) return undefined;
    return {
      typed: together,
      ways: [
        {words: together.map((word) => this.#word(word, true, false)), worth: 1},
        {words: [whole], worth: 1},
      ],
    };
  }

  #synonymsOfSingular(word: string) {
    for (const other of otherNumbers(word)) {
      const found = this.#synonymsAt([other], 0);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * @param isKnown - Whether the word is right as it stands, so that nothing near was meant.
   * @param isLast - Whether it may be unfinished.
   */
  #word(typed: string, isKnown: boolean, isLast: boolean): WantedWord {
    const {words} = this.#index;
    const first = firstNotBefore(words, typed);
    const end = firstNotBefore(words, typed + lastUnit);
    // Thousands of words may begin with one letter, so that they are not gathered by their places.
    const begun: {index: number; worth: number}[] = [];
    for (let index = first; index < end; index++) {
      const {length} = words[index]!;
      const much =
        length === typed.length ? 1 : (worth.beginning * (typed.length / length + 1)) / 2;
      begun.push({index, worth: much});
    }
    const isBeginning = end > first;
    let isWord = words[first] === typed;

    const others = new Map<number, {index: number; worth: number}>();
    const add = (index: number, much: number) => {
      const before = begun[index - first] ?? others.get(index);
      if (!before) others.set(index, {index, worth: much});
      else if (much > before.worth) before.worth = much;
    };
    for (const other of otherNumbers(typed)) {
      const index = this.#place(other);
      if (index === undefined) continue;
      isWord = true;
      add(index, worth.number);
    }

    const candidates = () => (others.size > 0 ? [...begun, ...others.values()] : begun);
    if (isWord || isKnown) return {typed, candidates: candidates(), guesses: []};
    const near = this.#near.to(
      typed,
      isBeginning ? Math.min(1, slipsFor(typed.length)) : undefined,
    );
    const goingOn = isLast ? this.#near.goingOn(typed, isBeginning) : [];
    // Who types “helpl” goes on from “help”, and did not mean it.
    const goesOn = ({index}: NearWord) => typed.startsWith(words[index]!);
    const likely = [...near.filter((one) => !goesOn(one)), ...goingOn];
    const least = isBeginning ? 0 : Math.min(...likely.map(({slips}) => slips));
    const guesses = near.filter((one) => !goesOn(one) || one.slips < least);
    const beside = isBeginning ? worth.nearBesideBeginning : undefined;
    for (const {index, slips, closeness} of guesses) {
      const much = closeness * (beside ?? (slips === 1 ? worth.near : worth.far));
      add(index, much);
      if (slips === 1)
        for (const other of otherNumbers(words[index]!)) {
          const place = this.#place(other);
          if (place !== undefined && !typed.startsWith(other)) add(place, much * worth.number);
        }
    }
    for (const {index, slips, closeness} of goingOn)
      add(index, closeness * (beside ?? (slips === 1 ? worth.nearBeginning : worth.farBeginning)));
    // Who may be typing another word is not interrupted with one that is spelt like its beginning.
    const isUnfinished = goingOn.some(
      (one) => !guesses.some((guess) => words[one.index]!.startsWith(words[guess.index]!)),
    );
    return {
      typed,
      candidates: candidates(),
      guesses: isBeginning || isUnfinished ? [] : guesses,
    };
  }

  #place(word: string): number | undefined {
    const {words} = this.#index;
    const index = firstNotBefore(words, word);
    return words[index] === word ? index : undefined;
  }
}

/** What comes after every letter. */
const lastUnit = '\uffff';

/** Endings of the singular and the plural that English changes in ways of their own. */
const irregular = [
  ['child', 'children'],
  ['person', 'people'],
  ['man', 'men'],
  ['fe', 'ves'],
  ['f', 'ves'],
] as const;

/** The other number of a word, singular or plural, in the ways of English: “visit” and “visits”, “midwife” and “midwives”. */
export function otherNumbers(word: string): readonly string[] {
  if (slipsFor(word.length) === 0 && word.length !== 3) return [];
  return [...regularNumbers(word), ...irregularNumbers(word)];
}

function regularNumbers(word: string): readonly string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('ss')) return [`${word}es`];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('y')) return [`${word.slice(0, -1)}ies`, `${word}s`];
  return [`${word}s`, `${word}es`];
}

const irregularNumbers = (word: string): readonly string[] =>
  irregular.flatMap(([one, several]) => [
    ...(word.endsWith(one) ? [word.slice(0, -one.length) + several] : []),
    ...(word.endsWith(several) ? [word.slice(0, -several.length) + one] : []),
  ]);
