import type {Io} from '../../src/tooling/commands/command.js';
import {runCli} from '../../src/tooling/run-cli.js';

/** A world of a few files and pages, in which what a command says and writes can be read. */
export interface World {
  /** Text of each file by its path, of standard input as `-`, and of each page by its address. */
  readonly files?: Readonly<Record<string, string>>;
  /** Headers of each page by its address, then by their names in lower case. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly now?: Date;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Runs a command line in such a world. */
export async function runIn(world: World, ...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const code = await runCli(args, anIo(world, {out, err, written}));
  return {code, out: out.join('\n'), err: err.join('\n'), written};
}

export function anIo(
  {files = {}, headers = {}, now = new Date('2026-11-21T12:00:00Z')}: World,
  {
    out = [],
    err = [],
    written = {},
  }: {out?: string[]; err?: string[]; written?: Record<string, string>} = {},
): Io {
  const read = (path: string) =>
    Object.hasOwn(files, path)
      ? Promise.resolve(files[path]!)
      : Promise.reject(new Error('no such file'));
  return {
    read,
    fetch: async (address) => ({
      text: await read(address),
      address,
      header: (name) => headers[address]?.[name.toLowerCase()],
    }),
    write: (path, text) => {
      written[path] = text;
      return Promise.resolve();
    },
    now: () => now,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  };
}
