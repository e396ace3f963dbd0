import {facets, type Build, type Counts} from '../contender.js';

/** Array filters, as one writes them first. */
export const build: Build = (items) => (choices) =>
  Object.fromEntries(
    facets.map((facet) => {
      const left = items.filter((item) =>
        facets.every(
          (other) =>
            other === facet ||
            choices[other].length === 0 ||
            choices[other].some((value) => item[other].includes(value)),
        ),
      );
      const counts: Record<string, number> = {};
      for (const item of left)
        for (const value of item[facet]) counts[value] = (counts[value] ?? 0) + 1;
      return [facet, counts];
    }),
  ) as unknown as Counts;
