import {noChange, nothing} from 'lit';

/** How much a part of a page weighs, such as a head or a figure: as much as some resources. */
export const partWeight = 6;

/** A run of things to draw. */
export interface Run {
  readonly id: string;
  /** How many of them are to be seen in the end. */
  readonly shown: number;
  /** How many resources each of them is as large as. Default: 1. */
  readonly weight?: number;
  /** What they are, where those that stand from before are taken over. Default: all are made anew. */
  readonly items?: readonly object[];
  /** Whether it is drawn in a step of its own, because what stands below waits for a widget within it. */
  readonly isAlone?: boolean;
}

/** How far a run is drawn. */
export interface Drawn {
  /** How many of it to draw now. */
  readonly now: number;
  /** How many of these, from the top, stand already and are still right. */
  readonly kept: number;
}

/** Draws a run of one: its view, nothing before its turn, and what stands already as it is. */
export const drawnOnce = ({now, kept}: Drawn, view: () => unknown): unknown =>
  now === 0 ? nothing : kept ? noChange : view();

/** Draws a run of some: the views of those whose turn has come. */
export const drawnOf = <T>(
  items: readonly T[],
  {now, kept}: Drawn,
  view: (item: T) => unknown,
): unknown[] => items.slice(0, now).map((item, place) => (place < kept ? noChange : view(item)));

/** How much of what it took to make something it takes to take it over. */
const takingOver = 1 / 4;

/**
 * How far to draw a run, as far as there is room.
 *
 * @param before - How far it is drawn.
 * @param room - How much may be added, in resources or what is as large.
 * @param standing - What is only taken over.
 * @returns How much of the room that takes, too.
 */
export function fillRun(
  {shown, weight = 1, items}: Run,
  before: number,
  room: number,
  standing: ReadonlySet<object> | undefined,
): {readonly now: number; readonly cost: number} {
  let now = before;
  let cost = 0;
  for (; now < shown; now++) {
    const item = items?.[now];
    const next = item && standing?.has(item) ? weight * takingOver : weight;
    if (cost + next > room) break;
    cost += next;
  }
  return {now, cost};
}
