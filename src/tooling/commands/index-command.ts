import {Directory} from '../../core/search/directory.js';
import {faults, linesOf, reportOn, type FeedOnDisk} from '../feed-report.js';
import {buildIndex} from '../resource-index/build.js';
import {buildPagefind} from '../resource-index/build-pagefind.js';
import {writeIndex, type IndexParts} from '../resource-index/write.js';
import {UsageError, type Command, type Io} from './command.js';
import {checkBase, feedOptions, oneOf, readOptions} from './options.js';

/** `signpost index`: makes a large feed ready to be searched without being loaded. */
export const index: Command = {
  summary: 'make a large feed ready to be searched in parts',
  help: `Usage: signpost index --out <folder> [options] <file>

Writes a feed that is too large for one download as a folder of small files:

  <folder>/signpost.json      the feed with the few resources that its pages name
  <folder>/index-<number>/    the rest, in parts that are fetched as a search needs them

or, with --engine pagefind, the parts in <folder>/pagefind/<number>/, which Pagefind searches.

Put the folder on any web server and give its address, with “/” at the end, as src.
“-” reads from standard input. Relative links lead from the folder.

Entries with problems are left out, as the widgets leave them out, and named on standard
error. When nothing can be written, everything stays as it was.

Options:
  --out <folder>  where to write; made when it is not there
  --engine <name> what searches the parts (default: signpost)
                    signpost   finds misspelt words, asks nothing of the page's policy
                    pagefind   finds other forms of a word; the first search fetches some
                               100 KB more, further ones less. Needs the package
                               pagefind here and 'wasm-unsafe-eval' in the page's policy
  --base <url>    where the folder will be published: relative links lead from there
                  (default: the feed's own "url")
  --strict        write nothing when anything is wrong with the feed
  --json          print one JSON document instead of a line
  --help          print this

Exit code: 0 written, 1 nothing written because of the feed, 2 wrong arguments, a file
that cannot be read, or a folder that cannot be written.`,

  async run(args, io) {
    const {file, out, engine, base, strict, json} = readArguments(args);
    const {report, content} = await reportOn(file, base, io);
    const isWrong = faults(report) > 0;
    for (const line of isWrong ? linesOf(report) : []) io.err(line);
    if (!content || (strict && isWrong)) {
      if (json) io.out(JSON.stringify({ok: false, ...report}, undefined, 2));
      return report.unreadable === undefined ? 1 : 2;
    }
    try {
      const directory = new Directory(content.feed);
      const {listings} = directory;
      io.err(`signpost index: ${listings.length} resources are being indexed.`);
      const {parts, onFile} = await engines[engine](content, directory, io);
      const {folder, files, bytes} = await writeIndex(out, content.json, parts, onFile);
      if (json) {
        const written = {out, engine, folder, resources: listings.length, files, bytes};
        io.out(JSON.stringify({ok: true, ...report, ...written}, undefined, 2));
      } else
        io.out(
          `${out}: ${listings.length} resources in ${files} files, ${bytes} bytes (${folder})`,
        );
      return 0;
    } catch (error) {
      const {message} = error as Error;
      io.err(`signpost index: nothing was written: ${message}`);
      if (json) io.out(JSON.stringify({ok: false, ...report, unwritable: message}, undefined, 2));
      return error instanceof RangeError ? 1 : 2;
    }
  },
};

interface Prepared {
  readonly parts: IndexParts;
  /** Hears of each file that was written. */
  readonly onFile: (path: string) => void;
}

/** What each engine's index is made by. */
const engines = {
  signpost: ({json}: FeedOnDisk, directory: Directory, io: Io): Prepared => {
    const parts = buildIndex(json, directory);
    const files = Math.ceil(directory.listings.length / parts.head.recordsPerFile);
    return {parts, onFile: progressOf(files, io)};
  },
  pagefind: async ({json}: FeedOnDisk, directory: Directory, io: Io): Promise<Prepared> => {
    const onRecord = tenthsOf('records', directory.listings.length, io);
    const parts = await buildPagefind(json, directory, onRecord);
    io.err('signpost index: files');
    return {parts, onFile: () => undefined};
  },
} as const;

const engineNames = Object.keys(engines) as readonly (keyof typeof engines)[];

function readArguments(args: readonly string[]) {
  const {values, positionals} = readOptions(args, {
    ...feedOptions,
    out: {type: 'string'},
    engine: {type: 'string', default: 'signpost'},
    strict: {type: 'boolean', default: false},
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('Name one feed.');
  const {out, engine, base} = values;
  if (!out) throw new UsageError('Name the folder to write: --out <folder>.');
  checkBase(base, 'the folder');
  return {...values, file, out, engine: oneOf('--engine', engine, engineNames)};
}

/** Says how far the writing is: a line when a kind of file begins, and one for each tenth of the records. */
function progressOf(recordFiles: number, io: Io): (path: string) => void {
  let kind = '';
  const onRecords = tenthsOf('records', recordFiles, io);
  return (path) => {
    const now = path.replace(/\/.*|\.json$/g, '');
    if (now !== kind && now !== 'records') io.err(`signpost index: ${now}`);
    kind = now;
    if (now === 'records') onRecords();
  };
}

/** Says a line for each tenth of what is done. */
function tenthsOf(what: string, all: number, io: Io): () => void {
  let done = 0;
  let tenth = 0;
  return () => {
    const reached = Math.floor((++done / all) * 10);
    if (reached > tenth) io.err(`signpost index: ${what} ${reached * 10} %`);
    tenth = reached;
  };
}
