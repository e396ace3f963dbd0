import {head, ms, row, whole} from '../table.js';
import type {FacetResults} from './facets.js';

const names = {
  signpost: '**Signpost**',
  naive: 'Array filters, as one writes them first (floor)',
  columns: 'One pass over columns of whole numbers',
  itemsjs: 'itemsjs',
} as const;

export const facetReport = ({rows}: FacetResults): string[] => [
  '## Counting filters',
  '',
  'Milliseconds to count what each value of four filters would leave, over forty choices of up to two',
  'values in up to three of them. All contenders must count alike. “Build” lasts until the first',
  'answer; ours has its directory by then, as any page has.',
  ...rows.flatMap(({items, chromium, node}) =>
    Object.entries({Chromium: chromium, Node: node}).flatMap(([place, figures]) => [
      '',
      ...head(`${whole(items)} items, ${place}`, 'p50', 'p95', 'Build'),
      ...(Object.keys(names) as (keyof typeof names)[]).map((name) => {
        const {p50, p95, build} = figures[name];
        return row(names[name], ms(p50), ms(p95), ms(build));
      }),
    ]),
  ),
];
