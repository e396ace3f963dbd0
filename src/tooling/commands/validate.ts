import {parseArgs} from 'node:util';
import {feedLists, parseFeed} from '../../core/feed/parse-feed.js';
import type {FeedFailure, FeedProblem} from '../../core/feed/problem.js';
import {readJson, type Position} from '../json-text.js';
import {UsageError, type Command, type Io} from './command.js';

/** The feed of this project, from its root, where npm runs its scripts. */
const ownFeed = 'data/feed.json';

/** `signpost validate`: says what the widgets would make of a feed. */
export const validate: Command = {
  summary: 'say what is wrong with a feed, and where',
  help: `Usage: signpost validate [options] [<file>…]

Reads each feed as the widgets do, or ${ownFeed} when none is named, and prints one line
for every problem:

  file:line:column /json/pointer code: what was expected (what the widgets do)

“-” reads from standard input.

A word that this release does not know, such as a later type of resource, is kept and only
noted: it is right when it is meant, and a spelling mistake when it is not.

Options:
  --base <url>  where the feed will be published: relative links lead from there
                (default: the feed's own "url")
  --strict      count notes as problems
  --json        print one JSON document instead of lines
  --help        print this

Exit code: 0 no problem, 1 problems, 2 wrong arguments or a file that cannot be read.`,

  async run(args, io) {
    const {values, positionals} = readArguments(args);
    const reports: Report[] = [];
    for (const file of positionals.length > 0 ? positionals : [ownFeed])
      reports.push(await check(file, values.base, io));
    const isGood = reports.every((report) => faults(report, values.strict) === 0);

    if (values.json) io.out(JSON.stringify({ok: isGood, files: reports}, undefined, 2));
    else for (const report of reports) printLines(report, io);
    if (reports.some(({unreadable}) => unreadable !== undefined)) return 2;
    return isGood ? 0 : 1;
  },
};

/** What is said of one file; with `--json`, this is public. */
interface Report {
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

function readArguments(args: readonly string[]) {
  const parse = () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: {type: 'string'},
        strict: {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
      },
    });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const {base} = parsed.values;
  if (base !== undefined && !/^https?:/i.test(base))
    throw new UsageError('--base must be the https: address at which the feed is published.');
  return parsed;
}

async function check(path: string, base: string | undefined, io: Io): Promise<Report> {
  const file = path === '-' ? '<stdin>' : path;
  const nothing = {file, problems: [], entries: {}};
  let text: string;
  try {
    text = await io.read(path);
  } catch (error) {
    return {...nothing, unreadable: (error as Error).message};
  }
  const json = readJson(text);
  if (!json.ok)
    return {...nothing, failure: {code: 'not-json', detail: json.detail, ...json.position}};

  const result = parseFeed(json.value, {base});
  if (!result.ok) return {...nothing, failure: {...result.problem, ...json.positionOf('/format')}};
  const {feed, problems} = result.value;
  const lists = Object.keys(feedLists) as (keyof typeof feedLists)[];
  return {
    file,
    problems: problems
      .map((problem) => ({...problem, ...json.positionOf(problem.at)}))
      .sort((a, b) => a.line - b.line || a.column - b.column),
    entries: Object.fromEntries(lists.map((name) => [name, feed[name].length])),
  };
}

function faults({unreadable, failure, problems}: Report, strict = false): number {
  const counted = strict ? problems : problems.filter(({effect}) => effect !== 'kept');
  return counted.length + (unreadable === undefined ? 0 : 1) + (failure ? 1 : 0);
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

function printLines(report: Report, io: Io): void {
  const {file, unreadable, failure, problems, entries} = report;
  const print = (line: string) => io.out(printable(line));
  if (unreadable !== undefined) return io.err(printable(`${file}: cannot be read: ${unreadable}`));
  if (failure) {
    const {line, column, code, detail} = failure;
    return print(`${file}:${line}:${column} ${code}: ${detail ?? ''} (nothing can be shown)`);
  }
  for (const problem of problems) {
    const {line, column, at, code, expected} = problem;
    print(
      `${file}:${line}:${column} ${at} ${code}: expected ${expected} (${whatWasDone(problem)})`,
    );
  }

  const bad = faults(report);
  const notes = problems.length - bad;
  const counts = Object.entries(entries)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`);
  print(
    `${file}: ${count(bad, 'problem')}${notes > 0 ? `, ${count(notes, 'note')}` : ''}; ` +
      `shown: ${counts.join(', ') || 'nothing'}`,
  );
}

const count = (n: number, what: string) => `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`;

/** A key of a feed could otherwise write escape sequences to the terminal. */
const printable = (line: string) =>
  line.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
