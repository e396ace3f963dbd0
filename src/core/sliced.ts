/**
 * Work that can be interrupted at every `yield`, so that a page stays responsive. Whoever runs it
 * decides when to pause, because the core knows no clock.
 */
export type Sliced<T> = Generator<void, T, void>;

/** Does sliced work in one go, where nobody waits. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}
