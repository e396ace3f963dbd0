import type {Results} from './run.js';
import {head, kilobytes, ms, row} from './table.js';

interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** What the library sets itself, and whether the last results reach it. */
export function targetsOf(results: Results): Target[] {
  return [
    ...searchTargets(results),
    ...facetTargets(results),
    ...renderTargets(results),
    ...embedTargets(results),
    ...largeTargets(results),
  ];
}

export const targetsReport = (results: Results): string[] => [
  '## Targets',
  '',
  'What the library sets itself, as measured below; in Chromium where nothing else is said.',
  '',
  ...head('Target', 'Wanted', 'Measured', 'Met'),
  ...targetsOf(results).map(({what, wanted, measured, isMet}) =>
    row(what, wanted, measured, isMet ? 'yes' : '**no**'),
  ),
];

const atMost = (what: string, limit: number, value: number, unit: string): Target => ({
  what,
  wanted: `≤ ${limit}${unit}`,
  measured: `${ms(value)}${unit}`,
  isMet: value <= limit,
});

const atLeast = (what: string, limit: number, value: number, unit = ''): Target => ({
  what,
  wanted: `≥ ${limit}${unit}`,
  measured: `${ms(value)}${unit}`,
  isMet: value >= limit,
});

function searchTargets({search}: Results): Target[] {
  if (!search) return [];
  const at = (rows: number) => search.rows.find((size) => size.rows === rows)!.chromium;
  const targets: Target[] = [];
  for (const [rows, floors, fuses] of [
    [1_000, 4, 80],
    [10_000, 1.2, 150],
  ] as const) {
    const {signpost, includes, fuse, minisearch} = at(rows);
    const of = rows.toLocaleString('en');
    targets.push(
      atMost(`Search of ${of}: p95 against the floor`, floors, signpost!.p95 / includes!.p95, '×'),
      atLeast(
        `Search of ${of}: p50 against Fuse over items`,
        fuses,
        fuse!.p50 / signpost!.p50,
        '× faster',
      ),
      atLeast(
        `Search of ${of}: p95 against MiniSearch`,
        1,
        minisearch!.p95 / signpost!.p95,
        '× faster',
      ),
    );
  }
  const {signpost, minisearch} = at(10_000);
  const found = search.rows.find(({finding}) => finding)?.finding?.signpost;
  const slow = search.slow.signpost;
  return [
    ...targets,
    atLeast('recall@10', 0.985, found?.recall ?? NaN),
    atLeast('MRR', 0.98, found?.mrr ?? NaN),
    atMost('Index of 10,000', 150, signpost!.build, ' ms'),
    // 150 of the 420 milliseconds that MiniSearch took where the target was set.
    atMost('The same against MiniSearch’s', 0.36, signpost!.build / minisearch!.build, '×'),
    atMost('Longest slice of that', 8, search.slices.longest, ' ms'),
    atMost('Heap of that against MiniSearch’s', 0.25, signpost!.heap / minisearch!.heap, '×'),
    atMost('Keys over 50 ms at 10,000, four times slower', 0, slow?.long ?? NaN, ''),
  ];
}

function facetTargets({facets}: Results): Target[] {
  const figures = facets?.rows.find(({items}) => items === 10_000)?.chromium;
  if (!figures) return [];
  const {signpost, itemsjs, naive} = figures;
  return [
    atMost('Counting filters of 10,000: p50 against itemsjs', 1, signpost.p50 / itemsjs.p50, '×'),
    atLeast(
      'Counting filters of 10,000: p50 against array filters',
      10,
      naive.p50 / signpost.p50,
      '× faster',
    ),
  ];
}

function renderTargets({render}: Results): Target[] {
  const rows = render?.rows.filter(({ready, cards}) => ready && cards >= 100) ?? [];
  return rows.flatMap(({cards, first, half}) => {
    const of = cards.toLocaleString('en');
    return [
      atMost(
        `First render of ${of}, as it comes, against cloning`,
        1,
        first.paged.median / first.clones.median,
        '×',
      ),
      atMost(
        `Filter of ${of} to half, as it comes, against cloning`,
        1,
        half.paged.median / half.clones.median,
        '×',
      ),
    ];
  });
}

function embedTargets({embed}: Results): Target[] {
  if (!embed) return [];
  const {
    costs: {list, hinted, written, host, static: still},
    sizes,
  } = embed;
  const size = (what: string, limit: number, bytes: number): Target => ({
    what,
    wanted: `≤ ${limit} kB`,
    measured: `${kilobytes(bytes)} kB`,
    isMet: bytes <= limit * 1000,
  });
  return [
    atMost('LCP of the host page with a list against without', 1.05, list!.lcp / host!.lcp, '×'),
    atMost('The same with a list that is written out', 1.05, written!.lcp / host!.lcp, '×'),
    atMost('CLS with a list', 0, list!.cls, ''),
    atMost('The same with a list that is written out', 0, written!.cls, ''),
    atMost('Blocking by a list', 50, list!.blocking - host!.blocking, ' ms'),
    // The same page holds as much to read without us.
    atMost(
      'The same by a list that is written out',
      50,
      written!.blocking - still!.blocking,
      ' ms',
    ),
    atMost(
      'List with hints or written out, whichever is sooner: ready against static HTML',
      1.3,
      Math.min(hinted!.ready, written!.ready) / still!.ready,
      '×',
    ),
    size('The script', 2, sizes.loader),
    size('The script and all a list needs', 16, sizes.list),
    size('Everything in one file', 40, sizes.single),
  ];
}

function largeTargets({large}: Results): Target[] {
  if (!large) return [];
  const long = Object.values(large.tasks).flat();
  return [
    atMost('Long tasks at 10,000, four times slower', 0, long.length, ''),
    atMost(
      'The longest of those against the longest of a page that only fetches the feed',
      1,
      longest(long) / longest(large.received),
      '×',
    ),
    atMost('Choice of a region at 10,000, painted', 50, large.choice.median, ' ms'),
  ];
}

/** Milliseconds; what is shorter than a long task is not told of. */
const longest = (tasks: readonly number[]) => Math.max(50, ...tasks);
