import {everyWording} from '../feed/format/text.js';
import type {Listing} from './directory.js';
import {markRanges} from './mark-ranges.js';

/** A folded word as a listing writes it, accents and apostrophes included, if it does. */
export function spellingIn(
  {resource: {title, aliases, provider, summary}}: Listing,
  word: string,
): string | undefined {
  const texts = [title, ...aliases, provider?.name ?? '', summary ?? ''].flatMap(everyWording);
  for (const text of texts) {
    const [range] = markRanges(text, (folded) => folded === word);
    if (range) return text.slice(...range);
  }
  return undefined;
}
