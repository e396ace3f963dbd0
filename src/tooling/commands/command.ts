/** One command of the command line. Each has its own file in this folder and a line in `index.ts`. */
export interface Command {
  /** Half a line for the list of commands. */
  readonly summary: string;
  /** The whole help text. */
  readonly help: string;
  /**
   * @param args - What stands after the name of the command.
   * @throws {@link UsageError} when the arguments make no sense.
   */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/**
 * - `0`: all is well.
 * - `1`: something is wrong with what was looked at.
 * - `2`: it could not be looked at: a wrong argument, or a file that cannot be read.
 */
export type ExitCode = 0 | 1 | 2;

/** The world outside a command, so that a test can stand in for it. */
export interface Io {
  /** Text of a file, of standard input for `-`, or of what a web address answers. Rejects when it cannot be read. */
  readonly read: (path: string) => Promise<string>;
  /** What a web address answers, with its headers. Rejects when it cannot be reached. */
  readonly fetch: (address: string) => Promise<Answer>;
  /** Writes a file whole, or leaves it as it was. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly now: () => Date;
  /** Writes one line of the answer. */
  readonly out: (line: string) => void;
  /** Writes one line about the run itself. */
  readonly err: (line: string) => void;
}

/** A page that was fetched. */
export interface Answer {
  readonly text: string;
  /** Where it was in the end. */
  readonly address: string;
  /** Values of a header, by its name in any case. */
  readonly header: (name: string) => string | undefined;
}

/** The command was called in a way that makes no sense; the message says what would. */
export class UsageError extends Error {}

/** Whether a name is that of something on the web, and not that of a file. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);
