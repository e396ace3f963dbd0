/** What a visitor is doing when a page does not answer. */
export const phases = ['load', 'index', 'type', 'filter', 'scroll'] as const;
export type Phase = (typeof phases)[number];

/** A task over 50 ms, in milliseconds since the page was opened. */
export interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/** Gives each long task to the phase in which it began. */
export function byPhase(
  tasks: readonly LongTask[],
  ends: readonly (readonly [Phase, number])[],
): Record<Phase, number[]> {
  const found: Record<Phase, number[]> = {load: [], index: [], type: [], filter: [], scroll: []};
  for (const {startTime, duration} of tasks) {
    const phase = ends.find(([, end]) => startTime < end)?.[0];
    if (phase) found[phase].push(duration);
  }
  return found;
}

/** The long tasks of the visit that is the middle one by how long they take together. */
export function middleOf(visits: readonly (readonly number[])[]): readonly number[] {
  const together = (tasks: readonly number[]) => tasks.reduce((sum, task) => sum + task, 0);
  return [...visits].sort((a, b) => together(a) - together(b))[visits.length >> 1]!;
}
