/** Words that say nothing about a resource. They may be typed, and need not match. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about am an and are as at be been by can do does for from has have how i if im in into is it ' +
    'its me my of on or our so than that the their them there they this to us was we what when ' +
    'where which who will with you your ' +
    'a ac ar am at dy ei eich ein eu fy gan i mewn neu o os ond sut sydd y yn yr'
  ).split(' '),
);

/** Those of some words that say something, or all of them when none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}
