import {faults, linesOf, reportOn, type Report} from '../feed-report.js';
import type {Command} from './command.js';
import {checkBase, feedOptions, readOptions} from './options.js';

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
      reports.push((await reportOn(file, values.base, io)).report);
    const isGood = reports.every((report) => faults(report, values.strict) === 0);

    if (values.json) io.out(JSON.stringify({ok: isGood, files: reports}, undefined, 2));
    else
      for (const report of reports)
        for (const line of linesOf(report))
          (report.unreadable === undefined ? io.out : io.err)(line);
    if (reports.some(({unreadable}) => unreadable !== undefined)) return 2;
    return isGood ? 0 : 1;
  },
};

function readArguments(args: readonly string[]) {
  const parsed = readOptions(args, {...feedOptions, strict: {type: 'boolean', default: false}});
  checkBase(parsed.values.base);
  return parsed;
}
