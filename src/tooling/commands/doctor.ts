import {diagnose, type Diagnosis} from '../../core/snippet/diagnose.js';
import type {Finding} from '../../core/snippet/finding.js';
import {printable} from '../feed-report.js';
import {readPage} from '../read-page.js';
import {integrityIn} from '../release.js';
import {isAddress, UsageError, type Command, type Io} from './command.js';
import {addressOf, readOptions} from './options.js';

/** `signpost doctor`: finds out what became of a snippet on a page. */
export const doctor: Command = {
  summary: 'find out why a snippet does not work on a page',
  help: `Usage: signpost doctor [options] <page>

Looks at a published page for what is left of a snippet: the tag, the box, the iframe, the
script. Names what was taken away or changed, what a content security policy forbids and which
directive would allow it, and the form of the snippet that works there:

  page:line:column problem code: what is wrong
    what to do about it

The page is an https: address, whose policy is read too, a file, or “-” for standard input. It is
read as the server sends it: no script of it is run.

Options:
  --csp <policy>      a content security policy of the page, as its header has it; may be repeated
  --address <url>     where the page is published, for a page that is read from a file
  --snippet <file>    the snippet as it was pasted, or the snippet itself: what is missing of it
                      is named
  --dist <place>      the library's release, for the right integrity: its folder, its https:
                      address with “/” at the end, or the file signpost.js
  --json              print one JSON document
  --help              print this

Exit code: 0 no problem, 1 problems, 2 wrong arguments or a page that cannot be read.`,

  async run(args, io) {
    const {page, csp, address, snippet, dist, json} = readArguments(args);
    const file = page === '-' ? '<stdin>' : page;
    let diagnosis: Diagnosis;
    try {
      const read = await readFrom(page, io);
      diagnosis = diagnose(readPage(read.text).page, {
        address: address ?? read.address,
        policies: [...csp, ...read.policies],
        integrity: dist === undefined ? {} : await integrityIn(dist, io),
        pasted: snippet === undefined ? undefined : await snippetIn(snippet, io),
      });
    } catch (error) {
      const {message} = error as Error;
      io.err(printable(`${file}: cannot be read: ${message}`));
      if (json) io.out(JSON.stringify({ok: false, file, unreadable: message}, undefined, 2));
      return 2;
    }
    const problems = diagnosis.findings.filter(({level}) => level === 'problem').length;
    if (json) io.out(JSON.stringify({ok: problems === 0, file, ...diagnosis}, undefined, 2));
    else for (const line of linesOf(file, diagnosis)) io.out(printable(line));
    return problems === 0 ? 0 : 1;
  },
};

function* linesOf(file: string, {findings, form, because}: Diagnosis): Iterable<string> {
  for (const {at, level, code, message, fix} of findings) {
    yield `${[file, ...(at ? [at.line, at.column] : [])].join(':')} ${level} ${code}: ${message}`;
    if (fix !== undefined) yield `  ${fix}`;
  }
  const counted = (wanted: Finding['level']) =>
    findings.filter(({level}) => level === wanted).length;
  yield (
    `${file}: ${count(counted('problem'), 'problem')}, ${count(counted('note'), 'note')}. ` +
    `The form to use here is “${form}”: ${because}`
  );
}

const count = (n: number, what: string) => `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`;

async function readFrom(page: string, io: Io) {
  if (!isAddress(page)) return {text: await io.read(page), address: undefined, policies: []};
  const {text, address, header} = await io.fetch(page);
  const policy = header('content-security-policy');
  return {text, address, policies: policy === undefined ? [] : [policy]};
}

/** The snippet itself, or a file that holds it. */
const snippetIn = async (snippet: string, io: Io) =>
  readPage(snippet.trimStart().startsWith('<') ? snippet : await io.read(snippet)).page;

function readArguments(args: readonly string[]) {
  const {values, positionals} = readOptions(args, {
    csp: {type: 'string', multiple: true, default: [] as string[]},
    address: {type: 'string'},
    snippet: {type: 'string'},
    dist: {type: 'string'},
    json: {type: 'boolean', default: false},
  });
  const [page, ...others] = positionals;
  if (page === undefined || others.length > 0) throw new UsageError('Name one page.');
  if (values.address !== undefined) addressOf('--address', values.address);
  return {...values, page};
}
