import {head, ms, row, whole} from '../table.js';
import type {LargeResults} from './large.js';
import {phases} from './phases.js';

export const largeReport = ({
  resources,
  slowness,
  tasks,
  visits,
  received,
  search,
  suggestions,
  choice,
}: LargeResults): string[] => [
  '## A large directory',
  '',
  `A list with search and filters over ${whole(resources)} resources, on a processor four times slower (${slowness.toFixed(1)} times,`,
  'as a loop of its own was timed): every task that kept the page from answering for more than',
  `50 ms, by what the visitor was doing; each time in the middle one of ${visits.load.length} visits, by how long such`,
  'tasks took together.',
  '',
  ...head('While', 'Long tasks', 'Milliseconds each', 'In each visit'),
  ...phases.map((phase) => taskRow(phaseNames[phase], tasks[phase], visits[phase])),
  taskRow('a page without us that only fetches the same feed', received, visits.received),
  '',
  'From a key or choice to its painted answer, in milliseconds.',
  '',
  ...head('', 'Middle', 'p95 or slowest', 'Of'),
  row('Search of the list, four times slower', ms(search.p50), ms(search.p95), whole(search.count)),
  row(
    'Suggestions of places, four times slower',
    ms(suggestions.p50),
    ms(suggestions.p95),
    whole(suggestions.count),
  ),
  row(
    'Choice of a region, at full speed',
    ms(choice.median),
    ms(choice.slowest),
    whole(choice.count),
  ),
];

const taskRow = (what: string, times: readonly number[], visits: readonly number[]) =>
  row(
    what,
    whole(times.length),
    times.map((time) => time.toFixed(0)).join(', ') || '–',
    visits.join(', '),
  );

const phaseNames = {
  load: 'fetching and reading the feed, first cards',
  index: 'fetching and making the search',
  type: 'typing into the search',
  filter: 'filtering',
  scroll: 'scrolling and asking for more',
} as const;
