import {parseArgs, type ParseArgsConfig} from 'node:util';
import {UsageError} from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads what stands after the name of a command.
 *
 * @throws {@link UsageError} for an option that there is not, or one without its value.
 */
export function readOptions<const O extends Options>(args: readonly string[], options: O) {
  const parse = () => parseArgs({args: [...args], allowPositionals: true, options});
  try {
    return parse();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The options of every command that reads a feed. */
export const feedOptions = {
  base: {type: 'string'},
  json: {type: 'boolean', default: false},
} as const satisfies Options;

/** @throws {@link UsageError} for a base that relative links cannot lead from. */
export function checkBase(base: string | undefined, what = 'the feed'): void {
  if (base !== undefined && !/^https?:/i.test(base))
    throw new UsageError(`--base must be the https: address at which ${what} is published.`);
}

/** One of some words. */
export function oneOf<Word extends string>(
  option: string,
  value: string,
  known: readonly Word[],
): Word {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new UsageError(`${option} is one of: ${known.join(', ')}.`);
  return found;
}

/** A web address. */
export function addressOf(option: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value))
    throw new UsageError(`${option} must be an https: address.`);
  return value;
}

/** A moment: a day, or a day and time with its offset from UTC. */
export function momentOf(option: string, value: string): Date {
  const isMoment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value);
  const moment = new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
  if (!isMoment || Number.isNaN(moment.getTime()))
    throw new UsageError(`${option} must be a day such as 2026-11-21.`);
  return moment;
}
