export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** How many tests passed and failed, as one line that a person and a script can both read. */
export function closingLine(tally: Tally): string;

/** The last closing line in a program's output. Undefined when it printed none. */
export function readTally(output: string): Tally | undefined;
