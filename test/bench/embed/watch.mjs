// Runs in a host page before anything else, and keeps what a visitor notices in `window.bench`.
// `window.isReady()` tells whether they have what the snippet is for, `window.isDone()` whether
// nothing more is to come.
/* global document, window, PerformanceObserver, requestAnimationFrame */

const bench = {lcp: 0, cls: 0, blocking: 0, ready: 0};
window.bench = bench;

const follow = (type, take) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
    type,
    buffered: true,
  });
follow('largest-contentful-paint', ({startTime}) => (bench.lcp = startTime));
follow('layout-shift', ({value}) => (bench.cls += value));
follow('longtask', ({duration}) => (bench.blocking += duration - 50));

/** Resolves once nothing more is to come, and fails after half a minute. */
bench.end = new Promise((resolve, reject) => {
  const look = () => {
    // While the page is being read its parts come one by one.
    const isRead = document.readyState !== 'loading';
    if (isRead && !bench.ready && window.isReady()) bench.ready = performance.now();
    if (document.readyState === 'complete' && bench.ready && window.isDone()) resolve(true);
    else if (performance.now() > 30_000) reject(new Error('It does not show up.'));
    else requestAnimationFrame(look);
  };
  look();
});
