/** How many places a table has for each word, at least: with fewer, words get in each other's way. */
const room = 2;

/**
 * Words and the order in which they were first met. A word is looked up where it stands in a text:
 * cutting half a million words out of the texts of a large directory takes longer than all else that
 * is done with them.
 */
export class WordTable {
  /** The words by their ids, which count from 0. */
  readonly words: string[] = [];
  /** By id: what the letters of a word come to. */
  readonly #sums: number[] = [];
  /** One more than the id of the word at each place; 0 where there is none. */
  #places = new Int32Array(1 << 12);

  /** The id of the word from a place in a text to another, as `slice` counts. A new word gets the next one. */
  idOf(text: string, start: number, end: number): number {
    let sum = 0x811c9dc5;
    // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
    for (let at = start; at < end; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    const places = this.#places;
    const mask = places.length - 1;
    // The upper bits are mixed better than the lower ones.
    let place = (sum ^ (sum >>> 15)) & mask;
    for (let known = places[place]!; known > 0; known = places[place]!) {
      if (this.#sums[known - 1] === sum && isAt(this.words[known - 1]!, text, start, end))
        return known - 1;
      place = (place + 1) & mask;
    }
    places[place] = this.words.push(own(text.slice(start, end)));
    this.#sums.push(sum);
    if (this.words.length * room > places.length) this.#grow();
    return this.words.length - 1;
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 4);
    const mask = places.length - 1;
    for (let id = 0; id < this.words.length; id++) {
      const sum = this.#sums[id]!;
      let place = (sum ^ (sum >>> 15)) & mask;
      while (places[place]! > 0) place = (place + 1) & mask;
      places[place] = id + 1;
    }
    this.#places = places;
  }
}

/** A long part of a string keeps all of that string in memory; such a word is copied out of it. */
const own = (word: string) => (word.length < 13 ? word : ` ${word}`.slice(1));

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
