/** How many words of a feed are asked for in each way, about. */
const some = 16;

/** The same of those that thousands of listings have. */
const fewer = 4;

/** Words this long can be misspelt. */
const long = 6;

/**
 * What a search of a few listings is asked, so that its code is warm by the time that there is one of
 * all listings: longer and shorter beginnings of words, and slips.
 *
 * @param words - All words of those few, sorted.
 */
export function warmUp(words: readonly string[]): readonly string[] {
  const chosen = longWords(words, some);
  const misspelt = chosen.map((word) => word.slice(0, 2) + word.slice(3));
  return [
    ...new Set([
      ...beginnings(chosen, 4),
      ...misspelt,
      ...beginnings(chosen, 2),
      ...beginnings(chosen, 1),
    ]),
  ];
}

/**
 * What the search of all listings is asked then: short beginnings, which more and more of them have.
 *
 * @param words - All words of a feed, sorted.
 */
export function warmUpFully(words: readonly string[]): readonly string[] {
  const chosen = longWords(words, fewer);
  return [...new Set([4, 2, 1].flatMap((length) => beginnings(chosen, length)))];
}

/** Words from all over a feed. */
function longWords(words: readonly string[], count: number): readonly string[] {
  const apart = Math.ceil(words.length / count);
  return words.filter((word, place) => place % apart === 0 && word.length >= long);
}

const beginnings = (words: readonly string[], length: number) =>
  words.map((word) => word.slice(0, length));
