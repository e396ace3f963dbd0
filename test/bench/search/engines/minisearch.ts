import MiniSearch from 'minisearch';
import {boosts, fields, type Build} from '../engine.js';

export const build: Build = (rows) => {
  const search = new MiniSearch({
    fields,
    searchOptions: {prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: {...boosts}},
  });
  search.addAll(rows.map((row, id) => ({id, ...row})));
  return {
    find: (words) =>
      search
        .search(words)
        .slice(0, 10)
        .map(({id}) => id as number),
  };
};
