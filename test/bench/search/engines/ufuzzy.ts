import UFuzzy from '@leeoniya/ufuzzy';
import {textOf, type Build} from '../engine.js';

/** One slip for each word; words in any order. */
export const build: Build = (rows) => {
  const texts = rows.map(textOf);
  const search = new UFuzzy({intraMode: 1});
  return {
    find: (words) => {
      const [found, info, order] = search.search(texts, words, 3);
      if (!found) return [];
      // Beyond a thousand it does not rank.
      return order && info
        ? order.slice(0, 10).map((index) => info.idx[index]!)
        : found.slice(0, 10);
    },
  };
};
