import {facets, type Build} from '../contender.js';

/** One pass over columns of whole numbers: every item is looked at once for all facets. */
export const build: Build = (items) => {
  const columns = facets.map((facet) => {
    const values = [...new Set(items.flatMap((item) => item[facet]))];
    const numbers = new Map(values.map((value, number) => [value, number]));
    // Where the values of each item begin, and the values, one item after another.
    const starts = new Uint32Array(items.length + 1);
    const held: number[] = [];
    items.forEach((item, index) => {
      for (const value of item[facet]) held.push(numbers.get(value)!);
      starts[index + 1] = held.length;
    });
    return {values, numbers, starts, held: Uint16Array.from(held)};
  });
  const all = (1 << columns.length) - 1;
  return (choices) => {
    const wanted = columns.map(({values, numbers}, facet) => {
      const isWanted = new Uint8Array(values.length);
      const chosen = choices[facets[facet]!];
      for (const value of chosen) isWanted[numbers.get(value)!] = 1;
      return chosen.length > 0 ? isWanted : undefined;
    });
    const counts = columns.map(({values}) => new Uint32Array(values.length));
    for (let item = 0; item < items.length; item++) {
      let passed = 0;
      for (let facet = 0; facet < columns.length; facet++) {
        const isWanted = wanted[facet];
        const {starts, held} = columns[facet]!;
        let passes = !isWanted;
        for (let at = starts[item]!; !passes && at < starts[item + 1]!; at++)
          passes = isWanted![held[at]!] === 1;
        if (passes) passed |= 1 << facet;
      }
      for (let facet = 0; facet < columns.length; facet++) {
        // A facet's own choice does not narrow its own counts.
        if ((passed | (1 << facet)) !== all) continue;
        const {starts, held} = columns[facet]!;
        for (let at = starts[item]!; at < starts[item + 1]!; at++) counts[facet]![held[at]!]!++;
      }
    }
    return Object.fromEntries(
      columns.map(({values}, facet) => [
        facets[facet],
        Object.fromEntries(values.map((value, number) => [value, counts[facet]![number]!])),
      ]),
    );
  };
};
