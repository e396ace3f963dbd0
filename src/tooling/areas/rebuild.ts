import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {buildTables, type Present} from './build.js';
import {readByHand} from './by-hand.js';
import {changesOf} from './changes.js';
import {SourceError, sourceError} from './problems.js';
import {readSources} from './sources.js';
import {tableText} from './write-table.js';

const help = `Usage: npm run areas -- <folder of downloaded sources> [options]

Makes the tables of data/areas anew and says what is different.
src/tooling/areas/README.md says which files to download.

Options:
  --out <folder>  where the tables are (default: data/areas); what is kept by hand in them stays
  --check         write nothing
  --help          print this

Exit code: 0 done, or nothing to change; 1 --check found changes; 2 the sources cannot be read.`;

/** The tables that hold what is kept by hand; the others are made without looking at them. */
const kept = [
  'regions.json',
  'wider-areas.json',
  'council-names.json',
  'police-forces.json',
  'places.json',
  'outcodes.json',
] as const satisfies readonly (keyof Present)[];

/** Runs `npm run areas`. */
export async function rebuild(
  args: readonly string[],
  print: (line: string) => void,
): Promise<0 | 1 | 2> {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: {
          type: 'string',
          default: fileURLToPath(new URL('../../../data/areas', import.meta.url)),
        },
        check: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
      },
    });
    const [folder] = positionals;
    if (values.help || folder === undefined || positionals.length > 1) {
      print(help);
      return values.help ? 0 : 2;
    }
    return await run(folder, values.out, values.check, print);
  } catch (error) {
    // A wrong option is told like a wrong source: by its message, without a trace.
    if (!(error instanceof SourceError || isWrongOption(error))) throw error;
    print(error.message);
    return 2;
  }
}

const isWrongOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

async function run(
  folder: string,
  out: string,
  isCheck: boolean,
  print: (line: string) => void,
): Promise<0 | 1> {
  const byHand = readByHand();
  const present = Object.fromEntries(kept.map((name) => [name, readTable(out, name)])) as Record<
    keyof Present,
    unknown
  > as Present;
  const sources = await readSources(folder, byHand);
  for (const note of sources.notes) print(note);
  const tables = buildTables(sources, present, byHand);

  let isChanged = false;
  for (const [name, table] of Object.entries(tables)) {
    const file = join(out, name);
    const text = tableText(table, name === 'credits.json' ? 3 : 2);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
    if (text === before) {
      print(`${name}: the same`);
      continue;
    }
    isChanged = true;
    print(`${name}: ${isCheck ? 'would change' : 'written'}`);
    const changes = changesOf(name, JSON.parse(before) as object, table);
    for (const change of changes.length > 0 ? changes : ['only its layout']) print(`  ${change}`);
    if (isCheck) continue;
    mkdirSync(out, {recursive: true});
    writeFileSync(file, text);
  }
  return isCheck && isChanged ? 1 : 0;
}

function readTable(folder: string, name: string): unknown {
  const file = join(folder, name);
  if (!existsSync(file))
    throw sourceError(file, undefined, 'is missing; parts of it are kept by hand, so it is needed');
  return JSON.parse(readFileSync(file, 'utf8'));
}
