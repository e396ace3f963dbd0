import {randomUUID} from 'node:crypto';
import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {isAddress, type Answer, type Io} from './commands/command.js';

/** How long an answer may take, in milliseconds, and how long it may be, in bytes. */
const patience = 30_000;
const mostBytes = 50_000_000;

/** The world as Node has it. */
export const nodeIo: Io = {
  read: async (path) => {
    if (path === '-') return text(process.stdin);
    return isAddress(path) ? (await fetchText(path)).text : readFile(path, 'utf8');
  },
  fetch: fetchText,
  write: replaceFile,
  now: () => new Date(),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

async function fetchText(address: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(address, {signal: AbortSignal.timeout(patience)});
  } catch (error) {
    // “fetch failed” says nothing; its cause says what did.
    const {cause, message} = error as Error;
    const why = cause instanceof Error && cause.message ? cause.message : message;
    throw new Error(why, {cause: error});
  }
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > mostBytes) throw new Error(`it is longer than ${mostBytes} bytes`);
  return {
    text: new TextDecoder().decode(bytes),
    address: response.url,
    header: (name) => response.headers.get(name) ?? undefined,
  };
}

/** Writes beside the file and then takes its place, so that nobody ever reads half of it. */
async function replaceFile(path: string, content: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } finally {
    await rm(beside, {force: true});
  }
}
