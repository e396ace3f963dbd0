/** Something about a source file that has to be put right before tables can be made from it. */
export interface Problem {
  readonly file: string;
  /** From 1. Absent when it concerns the whole file. */
  readonly line?: number | undefined;
  readonly message: string;
  /** How many lines of the file say the same. */
  readonly times: number;
}

/** What is wrong with the sources. Its message has one line a problem: `file:line: what`. */
export class SourceError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(textOf).join('\n'));
  }
}

/** At once, for what leaves nothing to go on with: a missing file or column. */
export const sourceError = (file: string, line: number | undefined, message: string): SourceError =>
  new SourceError([{file, line, message, times: 1}]);

/**
 * Gathers what is wrong with single lines, so that one run names all of it. A bad line is never
 * left out in silence: {@link Problems.throwIfAny} stops the build before a table is written.
 */
export class Problems {
  readonly #all = new Map<string, Problem>();

  /** The same message again in a file counts up: a new council is on thousands of lines. */
  add(file: string, line: number | undefined, message: string): void {
    const key = `${file}\n${message}`;
    const known = this.#all.get(key);
    this.#all.set(
      key,
      known ? {...known, times: known.times + 1} : {file, line, message, times: 1},
    );
  }

  throwIfAny(): void {
    if (this.#all.size > 0) throw new SourceError([...this.#all.values()]);
  }
}

function textOf({file, line, message, times}: Problem): string {
  const at = line === undefined ? file : `${file}:${line}`;
  const more = times > 1 ? ` (and on ${times - 1} more lines)` : '';
  return `${at}: ${message}${more}`;
}
