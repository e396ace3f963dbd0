import {cleanText} from './clean-text.js';
import type {EntryProblemCode, FeedProblem} from './problem.js';
import type {Field, RecordShape, ReferenceTarget, Shape, StringShape} from './shape.js';
import {safeLink, stringFormats} from './string-formats.js';

/** What reading needs to know besides the value. */
export interface Reading {
  readonly problems: FeedProblem[];
  /** Base of relative links. */
  readonly base: string | undefined;
  /** Ids read so far. A list that is missing here is still being read and is checked afterwards. */
  readonly ids: ReadonlyMap<ReferenceTarget, ReadonlySet<string>>;
}

/** The value does not fit; the reason has been reported. */
export const misfit = Symbol('misfit');

/** The value as read, or {@link misfit}. */
type Read = unknown;

/** Keys that reach an object's prototype when copied carelessly. Nothing here copies them; a publisher should still know. */
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads an unknown value as its shape says. Parts that do not fit are left out and reported;
 * the whole is a {@link misfit} only when something it cannot do without is wrong.
 *
 * @param at - JSON pointer to the value.
 * @param depth - Levels of a nested shape above this one.
 */
export function readShape(
  shape: Shape,
  value: unknown,
  at: string,
  reading: Reading,
  depth = 0,
): Read {
  switch (shape.kind) {
    case 'string':
      return readString(shape, value, at, reading);
    case 'text':
      return readText(shape.max, value, at, reading);
    case 'boolean':
      return typeof value === 'boolean'
        ? value
        : report(reading, at, 'wrong-type', 'true or false');
    case 'number': {
      if (typeof value !== 'number') return report(reading, at, 'wrong-type', 'a number');
      const {min = -Infinity, max = Infinity, whole} = shape;
      // JSON.parse makes Infinity of 1e999, which no view can show and no export can write.
      if (
        !Number.isFinite(value) ||
        value < min ||
        value > max ||
        (whole && !Number.isInteger(value))
      )
        return report(reading, at, 'out-of-range', describeRange(min, max, whole));
      return value;
    }
    case 'list':
      return readList(shape, value, at, reading, depth);
    case 'record':
      return readRecord(shape, value, at, reading, depth);
    case 'nested':
      return depth < shape.maxDepth
        ? readShape(shape.shape(), value, at, reading, depth + 1)
        : report(reading, at, 'too-deep', `at most ${shape.maxDepth} levels`);
  }
}

function readString(shape: StringShape, value: unknown, at: string, reading: Reading): Read {
  const rule = stringFormats[shape.format];
  if (typeof value !== 'string') return report(reading, at, 'wrong-type', rule.expected);
  // An empty cell of a spreadsheet is a missing value, not a malformed one.
  if (!value.trim()) return report(reading, at, 'missing', 'a text that is not empty');
  if (shape.values && !shape.values.includes(value)) {
    const expected = `one of: ${shape.values.join(', ')}`;
    if (!shape.open) return report(reading, at, 'not-allowed', expected);
    if (value.length <= shape.max && rule.pattern?.test(value)) {
      reading.problems.push({code: 'unknown-value', at, expected, effect: 'kept'});
      return value;
    }
  }
  if (shape.format === 'link') {
    if (value.length > shape.max) return tooLong(shape.max, at, reading);
    const href = safeLink(value, reading.base);
    if (href === undefined) return report(reading, at, rule.code, rule.expected);
    // Made absolute and escaped, a link may have grown.
    return href.length > shape.max ? tooLong(shape.max, at, reading) : href;
  }
  // The format comes before the length: of a date with a time, “at most 10 characters” says little.
  if ((rule.pattern && !rule.pattern.test(value)) || (rule.check && !rule.check(value)))
    return report(reading, at, rule.code, rule.expected);
  if (value.length > shape.max) return tooLong(shape.max, at, reading);
  if (shape.to && reading.ids.get(shape.to)?.has(value) === false)
    return report(reading, at, 'dangling-reference', `the id of an entry in ${shape.to}`);
  return shape.format === 'plain' ? readWords(value, at, reading) : value;
}

const tooLong = (max: number, at: string, reading: Reading) =>
  report(reading, at, 'too-long', atMost(max));

const atMost = (max: number) => `at most ${max} characters`;

function readText(max: number, value: unknown, at: string, reading: Reading): Read {
  if (typeof value === 'string') {
    if (value.length > max) return tooLong(max, at, reading);
    return readWords(value, at, reading);
  }
  if (!isRecord(value)) return report(reading, at, 'wrong-type', 'a text, or texts by language');

  const byLanguage: Record<string, string> = {};
  for (const [lang, text] of Object.entries(value)) {
    const here = `${at}/${escapePointer(lang)}`;
    const rule = stringFormats.language;
    if (text === null) continue;
    if (forbiddenKeys.includes(lang)) leaveOut(reading, here, 'forbidden-key', 'another name');
    else if (!rule.pattern!.test(lang)) leaveOut(reading, here, rule.code, rule.expected);
    else if (typeof text !== 'string') leaveOut(reading, here, 'wrong-type', 'a text');
    else if (text.length > max) tooLong(max, here, reading);
    else if (text.trim()) {
      const words = readWords(text, here, reading);
      if (words !== misfit) byLanguage[lang] = words;
    }
  }
  return Object.keys(byLanguage).length
    ? byLanguage
    : report(reading, at, 'missing', 'a text in at least one language');
}

/** Words to show. What may not stand in them is left out of them. */
function readWords(value: string, at: string, reading: Reading): string | typeof misfit {
  const words = cleanText(value);
  if (!words) return report(reading, at, 'missing', 'a text that is not empty');
  if (words.length < value.trim().length)
    report(reading, at, 'not-allowed', 'a text without control characters', 'kept');
  return words;
}

function readList(
  shape: Extract<Shape, {kind: 'list'}>,
  value: unknown,
  at: string,
  reading: Reading,
  depth: number,
): Read {
  if (!Array.isArray(value)) return report(reading, at, 'wrong-type', 'a list');
  if (value.length > shape.max)
    leaveOut(reading, `${at}/${shape.max}`, 'too-many', `at most ${shape.max} in this list`);
  const items: unknown[] = [];
  // What is named twice would be counted and shown twice.
  const seen = value.length > 1 && isNamed(shape.item) ? new Set<unknown>() : undefined;
  const length = Math.min(value.length, shape.max);
  for (let index = 0; index < length; index++) {
    const here = `${at}/${index}`;
    const item = readShape(shape.item, value[index], here, reading, depth);
    if (item === misfit) continue;
    if (seen) {
      const name = typeof item === 'string' ? item : (item as {id: string}).id;
      if (seen.has(name)) {
        leaveOut(reading, here, 'duplicate-id', 'an item that is not in this list already');
        continue;
      }
      seen.add(name);
    }
    items.push(item);
  }
  return items;
}

function readRecord(
  shape: RecordShape,
  value: unknown,
  at: string,
  reading: Reading,
  depth: number,
): Read {
  if (!isRecord(value)) return report(reading, at, 'wrong-type', 'an object');
  for (const key of forbiddenKeys)
    if (Object.hasOwn(value, key))
      leaveOut(reading, `${at}/${key}`, 'forbidden-key', 'another name');

  const result: Record<string, unknown> = {};
  const misleading: [field: string, qualifier: string][] = [];
  let complete = true;
  for (const name in shape.fields) {
    const field = shape.fields[name]!;
    const before = reading.problems.length;
    const read = readField(field, value, name, at, reading, depth);
    if (read === misfit) complete = false;
    else if (read !== undefined) result[name] = read;
    // Nothing there is no problem; something there that gave nothing is one, and was reported.
    else if (field.qualifies && reading.problems.length > before)
      misleading.push([field.qualifies, name]);
  }
  for (const [name, qualifier] of misleading) {
    if (result[name] === undefined) continue;
    delete result[name];
    leaveOut(reading, `${at}/${name}`, 'misleading', `a “${qualifier}” that can be read`);
  }
  const {atLeastOne} = shape;
  if (complete && atLeastOne && !atLeastOne.some((name) => result[name] !== undefined))
    return report(
      reading,
      at,
      'missing',
      `at least one of: ${atLeastOne.join(', ')}`,
      'record-left-out',
    );
  return complete ? result : misfit;
}

/** The value of one field, `undefined` when there is none, or a misfit that costs the whole record. */
function readField(
  {shape, need, fallback}: Field,
  record: Record<string, unknown>,
  name: string,
  at: string,
  reading: Reading,
  depth: number,
): Read {
  // `null` says “nothing” in many exports; it is not worth a report.
  const value = Object.hasOwn(record, name) ? (record[name] ?? undefined) : undefined;
  // Most fields of most records are not there, so this way out costs no pointer.
  if (value === undefined && need !== 'required' && need !== 'expected') return fallback;
  const here = `${at}/${name}`;
  if (value === undefined) {
    if (need === 'required')
      return report(reading, here, 'missing', describe(shape), 'record-left-out');
    leaveOut(reading, here, 'missing', describe(shape));
    return fallback;
  }
  const before = reading.problems.length;
  const read = readShape(shape, value, here, reading, depth);
  if (read !== misfit) return read;
  if (need === 'optional' || need === 'expected') return fallback;
  // The reason was reported as if only the value were lost.
  for (let i = before; i < reading.problems.length; i++) {
    const problem = reading.problems[i]!;
    if (problem.effect === 'value-left-out')
      reading.problems[i] = {...problem, effect: 'record-left-out'};
  }
  return misfit;
}

/** Whether a word or an id tells the items of a list apart: words do, and so do parts of a page. */
const isNamed = ({kind}: Shape) => kind === 'string' || kind === 'nested';

function report(
  reading: Reading,
  at: string,
  code: EntryProblemCode,
  expected: string,
  effect: FeedProblem['effect'] = 'value-left-out',
): typeof misfit {
  reading.problems.push({code, at, expected, effect});
  return misfit;
}

function leaveOut(reading: Reading, at: string, code: EntryProblemCode, expected: string): void {
  report(reading, at, code, expected);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** RFC 6901: `~` and `/` inside a key. */
const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

const describeRange = (min: number, max: number, whole: boolean | undefined) =>
  `a ${whole ? 'whole ' : ''}number` +
  (Number.isFinite(min) ? `, at least ${min}` : '') +
  (Number.isFinite(max) ? `, at most ${max}` : '');

function describe(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
      return shape.values
        ? `one of: ${shape.values.join(', ')}`
        : stringFormats[shape.format].expected;
    case 'text':
      return 'a text, or texts by language';
    case 'nested':
      return describe(shape.shape());
    case 'boolean':
      return 'true or false';
    case 'list':
      return 'a list';
    case 'number':
      return 'a number';
    case 'record':
      return 'an object';
  }
}
