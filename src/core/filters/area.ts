import type {Feed} from '../feed/format/feed.js';
import type {Filter, Term} from './filter.js';

/** England, Wales, Scotland and Northern Ireland, by the first letter of the codes in them. */
const nations: ReadonlyMap<string, string> = new Map([
  ['E', 'E92000001'],
  ['W', 'W92000004'],
  ['S', 'S92000003'],
  ['N', 'N92000002'],
]);

/** The nine regions of England. */
const regions = Array.from({length: 9}, (_, index) => `E1200000${index + 1}`);

/** The nations in groups of them: the United Kingdom, Great Britain, England and Wales. */
const wider: ReadonlyMap<string, string> = new Map([
  ['K02000001', 'EWSN'],
  ['K03000001', 'EWS'],
  ['K04000001', 'EW'],
]);

const everyArea = [...wider.keys(), ...nations.values(), ...regions];

/** What a code tells by itself: itself, the nations it works in, and the regions of a whole nation. */
function areasOf(code: string): readonly string[] {
  const letters = wider.get(code) ?? (/^[EWSN]\d{8}$/.test(code) ? code.charAt(0) : '');
  const inNations = [...letters].map((letter) => nations.get(letter)!);
  const isAllOfEngland = letters.startsWith('E') && (wider.has(code) || inNations.includes(code));
  return [
    ...(inNations.includes(code) ? [] : [code]),
    ...inNations,
    ...(isAllOfEngland ? regions : []),
  ];
}

/**
 * Where a resource works, in codes of areas as the feed writes them, with what these tell by
 * themselves: help for England is help in each of its regions, help for a council is help in its
 * nation. That a council lies in a region takes the tables of areas, which only the search by area
 * loads. A resource that states no coverage answers to none: not stated is not everywhere.
 */
export const area = {
  id: 'area',
  valuesOf: ({coverage}) =>
    coverage.length > 1 ? [...new Set(coverage.flatMap(areasOf))] : coverage.flatMap(areasOf),
  termsOf: ({resources, prisons}: Feed): readonly Term[] =>
    // An area that nothing serves is no misspelling.
    [
      ...new Set([
        ...everyArea,
        ...prisons.map(({id}) => `prison:${id}`),
        ...resources.flatMap(({coverage}) => coverage),
      ]),
    ].map((value) => ({value, names: []})),
} as const satisfies Filter;
