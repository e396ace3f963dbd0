import {feedLists, parseFeed} from '../core/feed/parse-feed.js';
import type {FeedFailure, FeedProblem} from '../core/feed/problem.js';
import type {Feed} from '../core/feed/format/feed.js';
import {isAddress, type Io} from './commands/command.js';
import {readJson, type Position} from './json-text.js';

/** What is said of one file; with `--json`, this is public. */
export interface Report {
  readonly file: string;
  /** Why the file could not be read. */
  readonly unreadable?: string;
  /** Why no widget could show any of it. */
  readonly failure?: (FeedFailure | {readonly code: 'not-json'; readonly detail: string}) &
    Position;
  readonly problems: readonly (FeedProblem & Position)[];
  /** How many entries of each list are shown. */
  readonly entries: Readonly<Record<string, number>>;
}

/** A feed as its publisher wrote it, and as the widgets read it. */
export interface FeedOnDisk {
  readonly json: Readonly<Record<string, unknown>>;
  readonly feed: Feed;
}

/**
 * Reads a feed as the widgets do.
 *
 * @param path - File, `-` for standard input, or a web address.
 * @param base - Where relative links lead from. Default: the feed's own `url`; of one that was fetched, its address.
 * @returns What is to be said of it, and the feed unless none of it can be shown.
 */
export async function reportOn(
  path: string,
  base: string | undefined,
  io: Io,
): Promise<{readonly report: Report; readonly content?: FeedOnDisk}> {
  const file = path === '-' ? '<stdin>' : path;
  const nothing = {file, problems: [], entries: {}};
  let text: string;
  try {
    text = await io.read(path);
  } catch (error) {
    return {report: {...nothing, unreadable: (error as Error).message}};
  }
  const json = readJson(text);
  if (!json.ok) {
    const failure = {code: 'not-json', detail: json.detail, ...json.position} as const;
    return {report: {...nothing, failure}};
  }
  const result = parseFeed(json.value, {base: base ?? (isAddress(path) ? path : undefined)});
  if (!result.ok) {
    const failure = {...result.problem, ...json.positionOf('/format')};
    return {report: {...nothing, failure}};
  }
  const {feed, problems} = result.value;
  const lists = Object.keys(feedLists) as (keyof typeof feedLists)[];
  return {
    report: {
      file,
      problems: problems
        .map((problem) => ({...problem, ...json.positionOf(problem.at)}))
        .sort((a, b) => a.line - b.line || a.column - b.column),
      entries: Object.fromEntries(lists.map((name) => [name, feed[name].length])),
    },
    // The parser takes nothing but objects.
    content: {json: json.value as Record<string, unknown>, feed},
  };
}

/** How many problems there are. Words that this release does not know count only when `strict`. */
export function faults({unreadable, failure, problems}: Report, strict = false): number {
  const counted = strict ? problems : problems.filter(({effect}) => effect !== 'kept');
  return counted.length + (unreadable === undefined ? 0 : 1) + (failure ? 1 : 0);
}

/** One line for each problem, with its place, and one for the whole. */
export function* linesOf(report: Report): Iterable<string> {
  const {file, unreadable, failure, problems, entries} = report;
  if (unreadable !== undefined) {
    yield printable(`${file}: cannot be read: ${unreadable}`);
    return;
  }
  if (failure) {
    const {line, column, code, detail} = failure;
    yield printable(`${file}:${line}:${column} ${code}: ${detail ?? ''} (nothing can be shown)`);
    return;
  }
  for (const problem of problems) {
    const {line, column, at, code, expected} = problem;
    yield printable(
      `${file}:${line}:${column} ${at} ${code}: expected ${expected} (${whatWasDone(problem)})`,
    );
  }
  const bad = faults(report);
  const notes = problems.length - bad;
  const counts = Object.entries(entries)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`);
  yield printable(
    `${file}: ${count(bad, 'problem')}${notes > 0 ? `, ${count(notes, 'note')}` : ''}; ` +
      `shown: ${counts.join(', ') || 'nothing'}`,
  );
}

function whatWasDone({code, effect}: FeedProblem): string {
  switch (effect) {
    case 'record-left-out':
      return 'what it belongs to is left out';
    case 'value-left-out':
      return code === 'missing' ? 'shown without it' : 'left out';
    case 'kept':
      return 'note: kept';
  }
}

const count = (n: number, what: string) => `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`;

/** What comes from outside could otherwise write escape sequences to the terminal. */
export const printable = (line: string) =>
  line.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
