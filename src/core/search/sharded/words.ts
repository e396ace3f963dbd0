import type {WordIndex} from '../word-index.js';
import {MalformedFile, unpackRows} from './format.js';

/**
 * The words of a directory, of which only some are known where they stand. To the search it is an
 * index like any other: what is not known yet stands nowhere.
 */
export class PartialWordIndex implements WordIndex {
  readonly words: readonly string[];
  starts: Uint32Array;
  postings = new Uint32Array(0);
  readonly #known = new Map<number, Uint32Array>();

  /** @throws {@link MalformedFile} when the words are none, or do not ascend. */
  constructor(json: unknown) {
    if (typeof json !== 'string') throw new MalformedFile('Words are expected.');
    this.words = json === '' ? [] : json.split(' ');
    for (let i = 1; i < this.words.length; i++)
      if (this.words[i - 1]! >= this.words[i]!) throw new MalformedFile('Words must ascend.');
    this.starts = new Uint32Array(this.words.length + 1);
  }

  /**
   * Takes a file of words in.
   *
   * @param first - Place of its first word.
   * @param count - How many rows there are.
   * @throws {@link MalformedFile}
   */
  add(first: number, json: unknown, count: number): void {
    if (!Array.isArray(json) || first + json.length > this.words.length)
      throw new MalformedFile('Places of words are expected.');
    const read = json.map((places) => readPlaces(places, count));
    read.forEach((postings, index) => this.#known.set(first + index, postings));
    this.#join();
  }

  #join(): void {
    const {length} = this.words;
    this.starts = new Uint32Array(length + 1);
    for (let word = 0; word < length; word++)
      this.starts[word + 1] = this.starts[word]! + (this.#known.get(word)?.length ?? 0);
    this.postings = new Uint32Array(this.starts[length]!);
    for (const [word, postings] of this.#known) this.postings.set(postings, this.starts[word]);
  }
}

function readPlaces(json: unknown, count: number): Uint32Array {
  if (!Array.isArray(json)) throw new MalformedFile('Places of a word are expected.');
  const kinds = json.map((kind: unknown) => {
    const number = Array.isArray(kind) ? (kind[0] as unknown) : undefined;
    if (!Number.isInteger(number) || (number as number) < 0 || (number as number) > 0xfff)
      throw new MalformedFile('The kind of a place is expected.');
    const postings = unpackRows(kind, count, 1);
    for (let i = 0; i < postings.length; i++)
      postings[i] = ((postings[i]! << 12) | (number as number)) >>> 0;
    return postings;
  });
  const all = new Uint32Array(kinds.reduce((sum, {length}) => sum + length, 0));
  let end = 0;
  for (const postings of kinds) {
    all.set(postings, end);
    end += postings.length;
  }
  return all.sort();
}
