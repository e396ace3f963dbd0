import type {Sliced} from '../core/sliced.js';

export interface Pace {
  /** Milliseconds that a slice may take before the page gets its turn. Default: 3, so that a slice whose last step takes longer than most is over within 8. */
  readonly budget?: number;
  /** Milliseconds since some moment. Default: the page's clock. */
  readonly now?: () => number;
  /** Resolves when the page has had its turn. */
  readonly pause?: () => Promise<void>;
}

/** Does sliced work a little at a time, so that keys and clicks are answered in between. */
export async function inSlices<T>(work: Sliced<T>, pace?: Pace): Promise<T> {
  const turn = turns(pace);
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
    const rest = turn();
    // Waiting for nothing would take longer than most steps.
    if (rest) await rest;
  }
}

/**
 * The same for work that has steps of its own: call what this gives after each of them, and wait for
 * what that gives.
 */
export function turns({
  budget = 3,
  now = () => performance.now(),
  pause = nextTurn,
}: Pace = {}): () => Promise<void> | undefined {
  let until = now() + budget;
  return () =>
    now() < until
      ? undefined
      : pause().then(() => {
          until = now() + budget;
        });
}

/** Lets the page have its turn. Timers would wait 4 ms each time; messages do not, where there is nothing better. */
export async function nextTurn(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
