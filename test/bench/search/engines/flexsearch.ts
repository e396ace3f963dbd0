import {Index} from 'flexsearch';
import {textOf, type Build} from '../engine.js';

/** Beginnings of words. It knows no typing slips. */
export const build: Build = (rows) => {
  const search = new Index({tokenize: 'forward'});
  rows.forEach((row, index) => search.add(index, textOf(row)));
  return {find: (words) => search.search(words, {limit: 10}) as number[]};
};
