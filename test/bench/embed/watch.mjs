// Runs in a host page before anything else, and keeps what a visitor notices in `window.bench`.
// `window.isReady()` tells whether they have what the snippet is for.
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

const look = () => {
  // While the page is being read its parts come one by one.
  if (document.readyState !== 'loading' && window.isReady()) bench.ready = performance.now();
  else requestAnimationFrame(look);
};
look();
