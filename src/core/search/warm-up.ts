/** How many words of a feed are asked for in each way. */
const some = 8;

/** Words this long can be misspelt. */
const long = 6;

/**
 * What a search is asked before a visitor asks it anything, so that its code is warm by then. What
 * looks at little comes first: code that runs for the first time takes ten times as long as later,
 * and what looks at thousands of listings would then hold up a phone.
 *
 * @param words - All words of a feed, sorted.
 */
export function warmUp(words: readonly string[]): readonly string[] {
  const apart = Math.ceil(words.length / some);
  const chosen = words.filter((word, place) => place % apart === 0 && word.length >= long);
  const beginnings = (length: number) => chosen.map((word) => word.slice(0, length));
  const misspelt = chosen.map((word) => word.slice(0, 2) + word.slice(3));
  return [...new Set([...beginnings(4), ...misspelt, ...beginnings(2), ...beginnings(1)])];
}
