import itemsjs from 'itemsjs';
import {facets, type Build, type Counts} from '../contender.js';

/** Asked for no items, only for counts. */
export const build: Build = (items) => {
  const aggregations = Object.fromEntries(
    facets.map((facet) => [facet, {conjunction: false, size: 100, title: facet}]),
  );
  // It writes into what it is given.
  const own = items.map((item) => ({...item}));
  const search = itemsjs(own, {aggregations, searchableFields: [], native_search_enabled: false});
  return (choices) => {
    const filters = Object.fromEntries(
      facets
        .filter((facet) => choices[facet].length > 0)
        .map((facet) => [facet, [...choices[facet]]]),
    );
    const {data} = search.search({filters, per_page: 1});
    return Object.fromEntries(
      facets.map((facet) => [
        facet,
        Object.fromEntries(
          data.aggregations[facet]!.buckets.map(({key, doc_count}) => [key, doc_count]),
        ),
      ]),
    ) as unknown as Counts;
  };
};
