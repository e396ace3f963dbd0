// How many tests passed and failed, as one line that a person and a script can both read.

/** @typedef {{passed: number, failed: number}} Tally */

/** @param {Tally} tally */
export const closingLine = ({passed, failed}) => `${passed} passed, ${failed} failed`;

/**
 * The last closing line in a program's output. Undefined when it printed none.
 *
 * @param {string} output
 * @returns {Tally | undefined}
 */
export function readTally(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && {passed: Number(last[1]), failed: Number(last[2])};
}
