// Runs in a page of the benchmark with large directories before anything else. It keeps long tasks
// and the time from each key or choice until its answer is painted, and finds what a visitor is to
// press.
/* global window, document, PerformanceObserver, MessageChannel, requestAnimationFrame */

const bench = {tasks: [], answers: []};

/** The shadow root of the page's widget. */
const root = () => document.querySelector('[src]:not(script)')?.shadowRoot;

/**
 * Resolves when something of the widget is there, and fails when it is not within two minutes.
 *
 * @param {string} selector
 * @param {number} [place] Which of several.
 */
bench.until = async (selector, place = 0) => {
  const end = performance.now() + 120_000;
  for (;;) {
    const found = root()?.querySelectorAll(selector)[place];
    if (found) return found;
    if (performance.now() > end) throw new Error(`There is no ${selector} after two minutes.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** @param {string} selector */
bench.count = (selector) => root()?.querySelectorAll(selector).length ?? 0;

/**
 * The middle of something of the widget, once it is there, brought into view.
 *
 * @param {string} selector
 * @param {number} [place] Which of several.
 * @returns {Promise<[x: number, y: number]>}
 */
bench.middle = async (selector, place) => {
  const found = await bench.until(selector, place);
  found.scrollIntoView({block: 'nearest'});
  const {left, top, width, height} = found.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

new PerformanceObserver((list) => {
  for (const {startTime, duration} of list.getEntries()) bench.tasks.push({startTime, duration});
}).observe({type: 'longtask', buffered: true});

// A choice in a group of buttons is an `input` too, and that event leaves a shadow root.
window.addEventListener(
  'input',
  ({timeStamp}) => {
    requestAnimationFrame(() => {
      // A message comes after the frame that was just begun.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => bench.answers.push(performance.now() - timeStamp);
      port2.postMessage(undefined);
    });
  },
  {capture: true},
);

window.bench = bench;
