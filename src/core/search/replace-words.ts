import type {markRanges} from './mark-ranges.js';

/**
 * A text with other words in place of some, and all else as it was typed.
 *
 * @param others - By folded word: what stands in its place.
 */
export function replaceWords(
  text: string,
  others: ReadonlyMap<string, string>,
  mark: typeof markRanges,
): string {
  let result = '';
  let end = 0;
  for (const [from, to] of mark(text, () => true)) {
    let word = text.slice(from, to);
    for (const [typed, other] of others)
      if (mark(word, (folded) => folded === typed).length > 0)
        // Who types no capitals is offered none.
        word = word === word.toLowerCase() ? other.toLowerCase() : other;
    result += text.slice(end, from) + word;
    end = to;
  }
  return result + text.slice(end);
}
