/** How many places a table has for each word, at least: with fewer, words get in each other's way. */
const room = 2;

const space = 0x20;
/** Stands between names. */
const bar = 0x7c;

/**
 * What the letters of no word come to, and what each letter more makes of that: Bernstein’s hash,
 * http://www.cse.yorku.ca/~oz/hash.html, of 24 bits. Whatever it comes to is a whole number of less
 * than 31 bits, which an engine need not put into the heap half a million times.
 */
const noLetters = 5381;
const factor = 33;
const sumBits = 0xffffff;

/**
 * Words and the order in which they were first met. Texts are read code unit by code unit: to cut half
 * a million words out of those of a large directory, and to look each up as a string, takes longer than
 * all else that is done with them.
 */
export class WordTable {
  /** The words by their ids, which count from 0. */
  readonly words: string[] = [];
  /** The ids of the words that were read last; what stands behind them is left from others. */
  readonly ids: number[] = [];
  /** Whether nothing of the text is left to read. */
  isOver = true;
  /** The code units of all words, one after the other. */
  #letters = new Uint16Array(1 << 14);
  /** By id, and one more: where its code units begin. */
  readonly #starts: number[] = [0];
  /** By id: what its code units come to. */
  readonly #sums: number[] = [];
  /** One more than the id of the word at each place; 0 where there is none. */
  #places = new Int32Array(1 << 12);
  /** The text that is being read, and from where on. */
  #text = '';
  #at = 0;
  readonly #decoder = new TextDecoder('utf-16le', {ignoreBOM: true});

  /** Begins to read a folded text: words with spaces between, and bars between names. */
  open(text: string): void {
    this.#text = text;
    this.#at = 0;
    this.isOver = false;
  }

  /**
   * Reads on to the next bar or the end of the text. A new word gets the next id.
   *
   * @returns How many words stand there.
   */
  next(): number {
    const text = this.#text;
    const {length} = text;
    let count = 0;
    let start = this.#at;
    let sum = noLetters;
    for (let at = start; ; at++) {
      const unit = at < length ? text.charCodeAt(at) : bar;
      if (unit !== space && unit !== bar) {
        sum = ((sum * factor) ^ unit) & sumBits;
        continue;
      }
      if (at > start) this.ids[count++] = this.#idOf(start, at, sum);
      start = at + 1;
      sum = noLetters;
      if (unit === space) continue;
      this.#at = start;
      this.isOver = start > length;
      return count;
    }
  }

  /** The id of the word in a part of the text, by what its code units come to. */
  #idOf(start: number, end: number, sum: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let place = placeOf(sum) & mask;
    for (let known = places[place]!; known > 0; known = places[place]!) {
      if (this.#sums[known - 1] === sum && this.#isAt(known - 1, start, end)) return known - 1;
      place = (place + 1) & mask;
    }
    places[place] = this.#add(start, end, sum);
    if (this.words.length * room > places.length) this.#grow();
    return this.words.length - 1;
  }

  #isAt(id: number, start: number, end: number): boolean {
    const letters = this.#letters;
    const text = this.#text;
    const first = this.#starts[id]!;
    if (this.#starts[id + 1]! - first !== end - start) return false;
    for (let at = start; at < end; at++)
      if (letters[first + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  /** Adds a word; gives how many there are then. */
  #add(start: number, end: number, sum: number): number {
    const before = this.#starts[this.words.length]!;
    const after = before + end - start;
    while (after > this.#letters.length) this.#letters = twice(this.#letters);
    for (let at = start; at < end; at++)
      this.#letters[before + at - start] = this.#text.charCodeAt(at);
    this.#starts.push(after);
    this.#sums.push(sum);
    return this.words.push(
      end - start < sliced
        ? this.#text.slice(start, end)
        : this.#decoder.decode(this.#letters.subarray(before, after)),
    );
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
const placeOf = (sum: number) => sum ^ (sum >>> 12);

/** A part shorter than this is a text of its own in V8; a longer one keeps the whole that it was cut from. */
const sliced = 13;

function twice(from: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(from.length * 2);
  larger.set(from);
  return larger;
}
