import type {AreaCode} from '../areas/codes.js';
import {filters, type Chosen, type FilterId} from '../filters/registry.js';

/*
 * What stands in the query of a page's address. The names never change: bookmarks depend on them.
 *
 *   sp.a=E12000009,prison:BLI        areas, of the whole page
 *   sp.<widget>.q=school             words
 *   sp.<widget>.f.<filter id>=a,b    values of a filter
 *   sp.<widget>.s=title              order
 *   sp.<widget>.n=20                 how many more than at first are shown
 *
 * A parameter is there only while it differs from what the widget begins with; an empty one says
 * that the visitor took away what the author had chosen. Whatever cannot be read is passed over, one
 * value at a time. Names that are not in this list belong to the page and are never touched.
 *
 * No postcode is ever written or read. As an area it has not the form of a code; as words it is told
 * by its form, and such words stay out of the address altogether. The values of filters are ids of
 * the feed, which nobody types.
 */

/** What a widget keeps in the address. A part that a widget does not have is left as it is there. */
export interface QueryState {
  /** Codes of areas; shared by all widgets of a page. */
  readonly areas?: readonly AreaCode[] | undefined;
  readonly words?: string | undefined;
  /** Ids of the feed, by filter. */
  readonly chosen?: Chosen | undefined;
  /** An order, by its name; an empty one is the usual order. */
  readonly sort?: string | undefined;
  /** How many more than at first are shown. */
  readonly shown?: number | undefined;
}

/** What becomes of each parameter of a widget: its new value, or nothing. */
export type QueryChanges = ReadonlyMap<string, string | undefined>;

/** Every part, with nothing chosen. */
export const emptyState = {
  areas: [],
  words: '',
  chosen: {},
  sort: '',
  shown: 0,
} as const satisfies QueryState;

/** Most characters of words, most areas, and most values of a filter; longer ones are nobody's choice. */
export const most = {words: 200, areas: 20, values: 50} as const;

/**
 * @param key - Names the widget in the page; the same at every visit.
 * @param initial - What the widget begins with. It is what holds where the query says nothing.
 * @returns The widget's parameters. Values that may not stand there are left out.
 */
export function encodeState(
  state: QueryState,
  key: string,
  initial: QueryState = emptyState,
): QueryChanges {
  const before = textsOf(initial, key);
  return new Map(
    [...textsOf(state, key)].map(([name, text]) => [
      name,
      text === (before.get(name) ?? '') ? undefined : text,
    ]),
  );
}

/** Reads the parts that `initial` has. Never throws. */
export function decodeState(
  params: URLSearchParams,
  key: string,
  initial: QueryState = emptyState,
): QueryState {
  const {areas, words, chosen, sort, shown} = initial;
  return {
    ...(areas && {areas: readList(params.get(areasName), areaForm, most.areas) ?? areas}),
    ...(words !== undefined && {words: readWords(params.get(nameOf(key, 'q'))) ?? words}),
    ...(chosen && {chosen: readChosen(params, key, chosen)}),
    ...(sort !== undefined && {sort: readSort(params.get(nameOf(key, 's'))) ?? sort}),
    ...(shown !== undefined && {shown: readNumber(params.get(nameOf(key, 'n'))) ?? shown}),
  };
}

/**
 * Writes a state into the query of an address, as `location.search` has it.
 *
 * @returns The new query; the very same one when it says all this already. Other parameters keep
 *   their order and spelling.
 */
export function writeState(
  search: string,
  state: QueryState,
  key: string,
  initial: QueryState = emptyState,
): string {
  const changes = encodeState(state, key, initial);
  const said = encodeState(decodeState(new URLSearchParams(search), key, initial), key, initial);
  if ([...changes].every(([name, text]) => said.get(name) === text)) return search;

  const pieces = search === '' ? [] : search.replace(/^\?/, '').split('&');
  const others = pieces.filter((piece) => {
    const [name] = new URLSearchParams(piece).keys();
    return name === undefined || !changes.has(name);
  });
  const own = [...changes].flatMap(([name, text]) =>
    text === undefined ? [] : `${spelt(name)}=${spelt(text)}`,
  );
  const query = [...others, ...own].join('&');
  return query && `?${query}`;
}

const areasName = 'sp.a';
const nameOf = (key: string, part: string) => `sp.${key}.${part}`;

/** Commas and colons mean nothing to a query, and an address is easier to read with them. */
const spelt = (text: string) =>
  new URLSearchParams([['', text]])
    .toString()
    .slice(1)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');

/** Every parameter of the parts that a state has, as text; an empty one stands for nothing chosen. */
function textsOf(
  {areas, words, chosen, sort, shown}: QueryState,
  key: string,
): Map<string, string> {
  const texts = new Map<string, string>();
  if (areas) texts.set(areasName, listed(areas, areaForm, most.areas).join());
  if (words !== undefined) texts.set(nameOf(key, 'q'), readWords(words) ?? '');
  if (chosen)
    for (const {id} of filters)
      texts.set(nameOf(key, `f.${id}`), listed(chosen[id] ?? [], idForm, most.values).join());
  if (sort !== undefined) texts.set(nameOf(key, 's'), readSort(sort) ?? '');
  if (shown !== undefined)
    texts.set(nameOf(key, 'n'), numberForm.test(`${shown}`) ? `${shown}` : '');
  return texts;
}

/**
 * A GSS code, or a scheme and a name. No part of a name begins with a digit or has a letter after
 * one, and one with digits has three letters before them: so none is a postcode or its beginning.
 */
const areaForm =
  /^(?:[EWSNK]\d{8}|[a-z]{1,30}:(?=.{1,60}$)(?:[A-Za-z]+|[A-Za-z]{3,}\d+)(?:-(?:[A-Za-z]+|[A-Za-z]{3,}\d+))*)$/;

/** The form of ids in a feed, and of areas that have a scheme: `prison:BLI`. */
const idForm = /^[A-Za-z0-9][\w.:-]{0,99}$/;

const sortForm = /^[a-z]{0,20}$/;

/** A number of resources; a larger one would have a page draw, or fetch, a whole directory. */
const numberForm = /^[1-9]\d{0,2}$/;

const listed = (values: readonly string[], form: RegExp, limit: number): readonly string[] =>
  [...new Set(values.filter((value) => form.test(value)))].slice(0, limit);

/** @returns `undefined` when there is no list, or nothing in it can be read. */
function readList(text: string | null, form: RegExp, limit: number): readonly string[] | undefined {
  if (text === null) return;
  const values = listed(text.split(','), form, limit);
  return values.length > 0 || text === '' ? values : undefined;
}

function readChosen(params: URLSearchParams, key: string, initial: Chosen): Chosen {
  const chosen: Partial<Record<FilterId, readonly string[]>> = {};
  for (const {id} of filters) {
    const values = readList(params.get(nameOf(key, `f.${id}`)), idForm, most.values) ?? initial[id];
    if (values?.length) chosen[id] = values;
  }
  return chosen;
}

const readSort = (text: string | null): string | undefined =>
  text !== null && sortForm.test(text) ? text : undefined;

function readNumber(text: string | null): number | undefined {
  if (text === '') return 0;
  return text !== null && numberForm.test(text) ? Number(text) : undefined;
}

/** Control characters, broken characters, and those that turn the direction of what stands around them. */
const unreadable = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

function readWords(text: string | null): string | undefined {
  const words = text?.trim();
  return words === undefined ||
    words.length > most.words ||
    unreadable.test(words) ||
    holdsPostcode(words) ||
    isPersonal(words)
    ? undefined
    : words;
}

/** An address of mail, or a number to ring: nobody looks for them in a directory by mistake. */
const isPersonal = (words: string): boolean =>
  words.includes('@') || (words.match(/\p{Number}/gu)?.length ?? 0) >= 6;

/** A whole postcode in the middle of a run of letters, as in “postcodebs14dj”. */
const postcodeInside = /[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}/;

/**
 * A postcode or its beginning from the first digit on, without white space, with letters that look
 * like digits in the place of digits; then those that have a form of their own.
 */
const postcodeForm =
  /^(?=.*\d)(?:[A-Z]{1,2}[\dOIL][A-Z\d]?(?:[\dOIL][A-Z]{0,2})?|BFPO\d+|AI2640|GIR0AA|[A-Z]{4}1ZZ)$/;
const longestPostcode = 8;

/**
 * Whether some run of words may be a postcode. “My 2 children” may be one too, as it is being typed
 * (MY2): such words are not kept, which is the lesser loss. The parser of postcodes brings a table
 * of areas with it that most widgets never load.
 */
function holdsPostcode(words: string): boolean {
  const tokens = words
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (tokens.some((token) => postcodeInside.test(token))) return true;
  return tokens.some((_, start) => {
    let run = '';
    for (let end = start; end < tokens.length && run.length <= longestPostcode; end++) {
      run += tokens[end]!;
      if (postcodeForm.test(run)) return true;
    }
    return false;
  });
}
