import type {Random} from '../fixtures/random.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A word with slips of typing, each a letter left out, put in, taken for another, or exchanged
 * with the next.
 *
 * @param slips - How many, in different places.
 * @param keepsFirst - Whether the first letter stays as it is.
 */
export function misspell(word: string, slips: number, keepsFirst: boolean, random: Random): string {
  // From the end, so that one slip does not move the place of the next.
  const places = new Set<number>();
  while (places.size < slips) places.add(random.whole(keepsFirst ? 1 : 0, word.length - 1));
  let typed = word;
  for (const at of [...places].sort((a, b) => b - a)) typed = slip(typed, at, random);
  return typed === word ? misspell(word, slips, keepsFirst, random) : typed;
}

function slip(word: string, at: number, random: Random): string {
  const before = word.slice(0, at);
  const other = random.pick([...letters].filter((letter) => letter !== word[at]));
  switch (random.whole(0, 3)) {
    case 0:
      return before + word.slice(at + 1);
    case 1:
      return before + other + word.slice(at);
    case 2:
      return before + other + word.slice(at + 1);
    default:
      return (
        before +
        word
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        word.slice(at + 2)
      );
  }
}
