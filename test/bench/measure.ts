/** Something whose time is measured; what it returns is kept, so that no engine may skip the work. */
export type Contender = () => unknown;

/** Milliseconds of one contender over all rounds. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
}

/**
 * Measures contenders against each other in one process. Each round runs all of them and begins
 * with another one, so that a busy moment of the machine or a collection of garbage does not
 * always fall on the same contender. Two rounds that are not counted warm the engine up.
 */
export function race<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
): Record<Name, Timing> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  let kept: unknown;
  for (let round = -2; round < rounds; round++) {
    for (const name of rotated(names, round + 2)) {
      const start = performance.now();
      kept = contenders[name]();
      const time = performance.now() - start;
      if (round >= 0) times.get(name)!.push(time);
    }
  }
  if (kept === race) throw new Error('Nothing returns the race itself.');
  return Object.fromEntries(names.map((name) => [name, timing(times.get(name)!)])) as Record<
    Name,
    Timing
  >;
}

export function timing(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return {median: sorted[sorted.length >> 1]!, fastest: sorted[0]!};
}

export const rotated = <T>(items: readonly T[], by: number): T[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
];

/**
 * The value that a share of all values does not exceed (nearest rank).
 *
 * @param share - From 0 to 1, such as 0.95.
 * @returns NaN of no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The middle value, the lower of two. NaN of no values. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
