// Runs in a page of the benchmark with large directories before anything else. It keeps long tasks
// and the time from each key or choice until its answer is painted.
/* global window, PerformanceObserver, MessageChannel, requestAnimationFrame */

const bench = {tasks: [], answers: []};
window.bench = bench;

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
