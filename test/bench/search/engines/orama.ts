import {create, insert, search} from '@orama/orama';
import {boosts, type Build} from '../engine.js';

const schema = {
  title: 'string',
  aliases: 'string',
  provider: 'string',
  topics: 'string',
  summary: 'string',
} as const;

/** One slip for each word; all words. */
export const build: Build = async (rows) => {
  const database = create({schema});
  for (const [index, row] of rows.entries()) await insert(database, {id: String(index), ...row});
  return {
    find: (words) => {
      const found = search(database, {
        term: words,
        tolerance: 1,
        threshold: 0,
        limit: 10,
        boost: boosts,
      });
      if (found instanceof Promise) throw new Error('Orama answers later only with hooks.');
      return found.hits.map(({id}) => Number(id));
    },
  };
};
