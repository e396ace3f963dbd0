import type {Build, Row} from './engine.js';

/** What one engine is asked to do, in a page or a process of its own. */
export interface Plan {
  /** Words that are searched before anything counts, so that no engine is measured cold. */
  readonly warmUp: readonly string[];
  /** The keys that count, in order, each as the text it leaves in the box. */
  readonly keys: readonly string[];
  /** Milliseconds after which no further key is begun, but for the least number. */
  readonly budget: number;
  /** So many keys count, however slow: the first ones of a word take longest. Default: 1. */
  readonly least?: number;
  /** Texts whose findings are wanted. */
  readonly questions: readonly string[];
  /** Milliseconds of pause before each key, as a visitor makes them; none by default. */
  readonly pause?: number;
}

export interface Run {
  /** Milliseconds. */
  readonly build: number;
  /** Bytes of heap that the build left behind. */
  readonly heap: number;
  /** Milliseconds of each key. */
  readonly keys: readonly number[];
  /** Up to ten rows for each question. */
  readonly found: readonly (readonly number[])[];
}

/** @param heapUsed - Collects garbage and gives the bytes in use. */
export async function measure(
  build: Build,
  rows: readonly Row[],
  {warmUp, keys, budget, least = 1, questions, pause}: Plan,
  heapUsed: () => number,
): Promise<Run> {
  const before = heapUsed();
  const start = performance.now();
  const engine = await build(rows);
  const built = performance.now() - start;
  const heap = heapUsed() - before;

  const warmUntil = performance.now() + budget / 3;
  for (const words of warmUp) {
    engine.find(words);
    if (performance.now() > warmUntil) break;
  }
  const times: number[] = [];
  const until = performance.now() + budget;
  for (const words of keys) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    const from = performance.now();
    engine.find(words);
    const to = performance.now();
    times.push(to - from);
    if (to > until && times.length >= least) break;
  }
  return {build: built, heap, keys: times, found: questions.map((words) => engine.find(words))};
}
