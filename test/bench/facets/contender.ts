import type {ResourceJson} from '../fixtures/feed.js';

/** An item as every contender is given it: values by facet. */
export interface Item {
  readonly id: string;
  readonly type: readonly string[];
  readonly beneficiary: readonly string[];
  readonly topic: readonly string[];
  readonly stage: readonly string[];
}

export const facets = ['type', 'beneficiary', 'topic', 'stage'] as const;
export type FacetName = (typeof facets)[number];

/** Values chosen in each facet: OR between those of one, AND between facets. */
export type Choices = Readonly<Record<FacetName, readonly string[]>>;

/** For each facet, how many items each value would leave, the choices in the other facets standing. */
export type Counts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

/** What counts. Values that would leave nothing may be missing. */
export type Count = (choices: Choices) => Counts;

/** Every file in `contenders/` exports one as `build`. */
export type Build = (items: readonly Item[]) => Count;

/** The resources of a feed as items. */
export const itemsOf = (resources: readonly ResourceJson[]): Item[] =>
  resources.map(({id, type, beneficiaries, topics, stages}) => ({
    id,
    type: [type],
    beneficiary: listOf(beneficiaries),
    topic: listOf(topics),
    stage: listOf(stages),
  }));

const listOf = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);
