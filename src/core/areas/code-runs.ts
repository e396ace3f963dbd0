import type {AreaCode} from './codes.js';

/** A GSS code from the three characters of its kind and its number: `E06`, 23 → `E06000023`. */
export const gss = (kind: string, number: number): AreaCode =>
  kind + String(number).padStart(6, '0');

/** `E06:1-5,47 E08:21` → the seven codes. */
export const codesOfRuns = (lists: string): AreaCode[] =>
  lists.split(' ').flatMap((list) => {
    const [kind, runs] = list.split(':') as [string, string];
    return numbersOf(runs).map((number) => gss(kind, number));
  });

/** `1-5,47` → 1, 2, 3, 4, 5, 47. */
export const numbersOf = (runs: string): number[] =>
  runs.split(',').flatMap((run) => {
    const [first, last = first] = run.split('-').map(Number) as [number, number?];
    return Array.from({length: last - first + 1}, (_, index) => first + index);
  });
