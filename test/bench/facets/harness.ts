import {makeFeed, type FeedJson} from '../fixtures/feed.js';
import {seededRandom} from '../fixtures/random.js';
import {rotated} from '../measure.js';
import {facets, itemsOf, type Choices, type Count, type Item} from './contender.js';
import {build as columns} from './contenders/columns.js';
import {build as itemsjs} from './contenders/itemsjs.js';
import {build as naive} from './contenders/naive.js';
import {build as signpost, directoryFor} from './contenders/signpost.js';

/** Ours, the floor and the peers. */
export const contenders = ['signpost', 'naive', 'columns', 'itemsjs'] as const;
export type ContenderName = (typeof contenders)[number];

/** Milliseconds: until the first answer, and of each count after that. */
export interface Times {
  readonly build: number;
  readonly counts: readonly number[];
}

/**
 * Counts what some choices would leave with every contender, in turns.
 *
 * @throws when two of them do not count alike.
 */
export function race(count: number, rounds: number): Record<ContenderName, Times> {
  const feed = makeFeed(count);
  const items = itemsOf(feed.resources);
  const choices = makeChoices(items, 40);
  const [none] = choices;
  const start = builders(feed, items);
  const built = {} as Record<ContenderName, {count: Count; build: number}>;
  for (const name of contenders) {
    const from = performance.now();
    const count = start[name]();
    count(none!);
    built[name] = {count, build: performance.now() - from};
  }
  for (const choice of choices) checkAlike(built, choice);

  const times: Record<ContenderName, number[]> = {
    signpost: [],
    naive: [],
    columns: [],
    itemsjs: [],
  };
  for (let round = 0; round < rounds; round++)
    for (const name of rotated(contenders, round))
      for (const choice of choices) {
        const from = performance.now();
        built[name].count(choice);
        times[name].push(performance.now() - from);
      }
  const timesOf = (name: ContenderName): Times => ({
    build: built[name].build,
    counts: times[name],
  });
  return {
    signpost: timesOf('signpost'),
    naive: timesOf('naive'),
    columns: timesOf('columns'),
    itemsjs: timesOf('itemsjs'),
  };
}

function builders(feed: FeedJson, items: readonly Item[]): Record<ContenderName, () => Count> {
  const directory = directoryFor(feed);
  return {
    signpost: () => signpost(directory),
    naive: () => naive(items),
    columns: () => columns(items),
    itemsjs: () => itemsjs(items),
  };
}

/** From nothing chosen to two values in each of three facets. */
export function makeChoices(items: readonly Item[], count: number): Choices[] {
  const random = seededRandom(5);
  return Array.from({length: count}, (_, index) => {
    const narrowed = index === 0 ? [] : random.some(facets, 1, 3);
    const chosen = facets.map((facet) => {
      const values = narrowed.includes(facet)
        ? [random.pick(items)[facet], random.pick(items)[facet]].flatMap((some) => some.slice(0, 1))
        : [];
      return [facet, [...new Set(values)]];
    });
    return Object.fromEntries(chosen) as Choices;
  });
}

function checkAlike(built: Record<ContenderName, {count: Count}>, choices: Choices): void {
  const said = contenders.map((name) => {
    const counts = built[name].count(choices);
    // In one order, and without what would leave nothing: both are left to the contender.
    return facets
      .map((facet) => {
        const values = Object.entries(counts[facet]).filter(([, count]) => count > 0);
        return values
          .map((entry) => entry.join('='))
          .sort()
          .join();
      })
      .join(';');
  });
  contenders.forEach((name, index) => {
    if (said[index] !== said[1])
      throw new Error(`${name} counts ${said[index]}; ${contenders[1]} counts ${said[1]}`);
  });
}
