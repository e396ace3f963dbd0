import type {Filter} from './filter.js';

/** Ages in years that belong together: before school, primary, secondary, late teens, young adults, adults. */
const bands = [
  ['0-4', 0, 4],
  ['5-11', 5, 11],
  ['12-15', 12, 15],
  ['16-17', 16, 17],
  ['18-25', 18, 25],
  ['26-', 26, Infinity],
] as const;

/** The ages a resource suits, in bands. A resource that states none answers to none. */
export const age = {
  id: 'age',
  valuesOf: ({ages}) =>
    ages
      ? bands
          .filter(([, from, to]) => (ages.from ?? 0) <= to && (ages.to ?? Infinity) >= from)
          .map(([id]) => id)
      : [],
  termsOf: () => bands.map(([value]) => ({value, names: []})),
  isOrdered: true,
} as const satisfies Filter;
