import {readDuration} from '../core/duration.js';

/** A shorter time would cost the publisher and the visitor more than any correction is worth. */
const shortest = 60_000;

/**
 * Does something again and again while the page is seen. What came due while it was hidden is done
 * once, as soon as it is seen again. The time between varies by a tenth, or all pages of a country
 * would ask at the same moment.
 *
 * @param interval - As an author writes it: `15m`. At least a minute.
 * @param act - Is told the time between, in milliseconds.
 * @returns Ends it; nothing when the interval cannot be read, of which the console hears.
 */
export function whileSeen(
  interval: string,
  act: (every: number) => void,
): (() => void) | undefined {
  const asked = readDuration(interval);
  if (!asked) {
    console.warn(`[signpost] refresh="${interval}" is no length of time. Write it as 15m or 1h.`);
    return undefined;
  }
  const every = Math.max(asked, shortest);
  let timer: ReturnType<typeof setTimeout>;
  let isDue = false;
  const wait = () => {
    timer = setTimeout(onTime, every * (0.95 + 0.1 * Math.random()));
  };
  const onTime = () => {
    isDue = document.visibilityState === 'hidden';
    if (isDue) return;
    act(every);
    wait();
  };
  const onSight = () => {
    if (isDue) onTime();
  };
  // The window, because a page's form may be named like a method of the document.
  window.addEventListener('visibilitychange', onSight);
  wait();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('visibilitychange', onSight);
  };
}
