/** How far a typed text is from a name. */
export interface EditDistance {
  /** From the whole name. */
  readonly whole: number;
  /** From the beginning of the name that fits best, for a name that is still being typed. */
  readonly beginning: number;
}

/**
 * Counts the single-letter changes that turn one text into another: a letter put in, left out or
 * replaced, or two neighbours swapped (optimal string alignment).
 *
 * @param most - Where to stop counting: any larger number means “more than this”.
 */
export function editDistance(typed: string, name: string, most: number): EditDistance {
  const tooFar = {whole: most + 1, beginning: most + 1};
  if (typed.length - name.length > most) return tooFar;

  // What of the name lies beyond this cannot be reached with so few changes.
  const width = Math.min(name.length, typed.length + most);
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= width; column++) last.push(column);

  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === name[column - 1];
      let cost = last[column - 1]! + (same ? 0 : 1);
      cost = Math.min(cost, last[column]! + 1, current[column - 1]! + 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return tooFar;
    beforeLast = last;
    last = current;
  }
  return {whole: width < name.length ? most + 1 : last[width]!, beginning: Math.min(...last)};
}
