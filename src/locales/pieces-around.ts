/** A character that no text has. */
const mark = '\ufffc';

/**
 * The pieces of a sentence before and after the words that it is made around, so that a view can mark
 * those words alone. Sentences are made of strings, so a mark stands for the words.
 *
 * @param sentence - Makes the sentence of the words.
 */
export const piecesAround = (sentence: (words: string) => string): readonly string[] =>
  sentence(mark).split(mark);
