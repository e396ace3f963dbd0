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

/** How many items are dealt with between two places to pause: looking at a clock takes as long as some of them. */
const few = 32;

/** Does something with each item of a list that takes a few microseconds at most. */
export function* forEachOf<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
): Sliced<void> {
  for (let index = 0; index < items.length; index++) {
    work(items[index]!, index);
    if (index % few === few - 1) yield;
  }
}
