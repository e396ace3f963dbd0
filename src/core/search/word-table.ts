/** How many places a table has for each word, at least: with fewer, words get in each other's way. */
const room = 2;

const space = 0x20;
/** Stands between names. */
const bar = 0x7c;

/** What the letters of no word come to: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const noLetters = 0x811c9dc5 | 0;
const factor = 0x01000193;

/**
 * Words and the order in which they were first met. Texts are read as bytes: to cut half a million
 * words out of those of a large directory, and to look each up as a string, takes longer than all else
 * that is done with them.
 */
export class WordTable {
  /** The words by their ids, which count from 0. */
  readonly words: string[] = [];
  /** The ids of the words of the text that was read last; what stands behind them is left from others. */
  readonly ids: number[] = [];
  /** The bytes of all words, one after the other. */
  #letters = new Uint8Array(1 << 14);
  /** By id, and one more: where its bytes begin. */
  readonly #starts: number[] = [0];
  /** By id: what its bytes come to. */
  readonly #sums: number[] = [];
  /** One more than the id of the word at each place; 0 where there is none. */
  #places = new Int32Array(1 << 12);
  /** The text that is being read. */
  #text = new Uint8Array(1 << 12);
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', {ignoreBOM: true});

  /**
   * Reads a folded text, in which spaces and bars stand between words. A new word gets the next id.
   *
   * @returns How many words it has.
   */
  read(text: string): number {
    // A letter takes three bytes at most, and one is for the space at the end.
    if (text.length * 3 >= this.#text.length) this.#text = new Uint8Array(text.length * 6);
    const bytes = this.#text;
    const end = this.#encoder.encodeInto(text, bytes).written;
    bytes[end] = space;
    let count = 0;
    let start = 0;
    let sum = noLetters;
    for (let at = 0; at <= end; at++) {
      const byte = bytes[at]!;
      if (byte !== space && byte !== bar) {
        sum = Math.imul(sum ^ byte, factor);
        continue;
      }
      if (at > start) this.ids[count++] = this.#idOf(start, at, sum);
      start = at + 1;
      sum = noLetters;
    }
    return count;
  }

  /** The id of the word in a part of the text, by what its bytes come to. */
  #idOf(start: number, end: number, sum: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let place = placeOf(sum) & mask;
    for (let known = places[place]!; known > 0; known = places[place]!) {
      if (this.#sums[known - 1] === sum && this.#isAt(known - 1, start, end)) return known - 1;
      place = (place + 1) & mask;
    }
    const bytes = this.#text.subarray(start, end);
    const before = this.#starts[this.words.length]!;
    const after = before + bytes.length;
    while (after > this.#letters.length) this.#letters = twice(this.#letters);
    this.#letters.set(bytes, before);
    this.#starts.push(after);
    this.#sums.push(sum);
    places[place] = this.words.push(this.#decoder.decode(bytes));
    if (this.words.length * room > places.length) this.#grow();
    return this.words.length - 1;
  }

  #isAt(id: number, start: number, end: number): boolean {
    const letters = this.#letters;
    const bytes = this.#text;
    const first = this.#starts[id]!;
    if (this.#starts[id + 1]! - first !== end - start) return false;
    for (let at = start; at < end; at++)
      if (letters[first + at - start] !== bytes[at]) return false;
    return true;
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 4);
    const mask = places.length - 1;
    for (let id = 0; id < this.#sums.length; id++) {
      let place = placeOf(this.#sums[id]!) & mask;
      while (places[place]! > 0) place = (place + 1) & mask;
      places[place] = id + 1;
    }
    this.#places = places;
  }
}

/** The upper bits of a sum are mixed better than the lower ones. */
const placeOf = (sum: number) => sum ^ (sum >>> 15);

function twice(from: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(from.length * 2);
  larger.set(from);
  return larger;
}
