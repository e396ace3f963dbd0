import {fold} from './fold.js';

/** A part of a text, as `slice` takes it. */
export type TextRange = readonly [start: number, end: number];

/** Letters and digits, with the accents and apostrophes between and after them that {@link fold} drops. */
const words =
  /[\p{Letter}\p{Number}](?:[\p{Letter}\p{Number}\p{Mark}\p{Diacritic}'’‘]*[\p{Letter}\p{Number}\p{Mark}])?/gu;

/**
 * Says where the words stand in a text that a view should mark, as ranges of the text as it is
 * written: “Children’s” in full, whatever accents and apostrophes the visitor left out.
 *
 * @param marks - Whether a folded word is to be marked: {@link Found.marks}.
 * @returns Ranges from left to right that do not touch each other.
 */
export function markRanges(text: string, marks: (word: string) => boolean): readonly TextRange[] {
  return [...text.matchAll(words)]
    .filter(([word]) => marks(fold(word)))
    .map(({0: {length}, index}) => [index, index + length]);
}
