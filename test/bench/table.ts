import type {Timing} from './measure.js';

export const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The two lines at the top of a table. */
export const head = (...cells: readonly string[]) => [
  row(...cells),
  row(...cells.map(() => '---')),
];

/** With as many digits as tell anything. */
export const ms = (time: number): string =>
  time >= 100 ? time.toFixed(0) : time >= 10 ? time.toFixed(1) : time.toFixed(time >= 1 ? 2 : 3);

/** A time beside how often it is the floor's. */
export const against = (timing: Timing, floor: Timing): string =>
  `${timing.median.toFixed(1)} ms (${(timing.median / floor.median).toFixed(2)}×)`;

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export const kilobytes = (bytes: number): string => (bytes / 1e3).toFixed(1);

export const whole = (value: number): string => value.toLocaleString('en');
