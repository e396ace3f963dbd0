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
  let [beforeLast, last, current] = rowsOf(width + 1);
  for (let column = 0; column <= width; column++) last[column] = column;

  for (let row = 1; row <= typed.length; row++) {
    // Nor can anything be reached that lies further from the diagonal.
    const from = Math.max(1, row - most);
    const to = Math.min(width, row + most);
    current[from - 1] = from === 1 ? row : most + 1;
    if (row + most <= width) last[to] = most + 1;
    let best = current[from - 1]!;
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = typed.charCodeAt(row - 2);
    for (let column = from; column <= to; column++) {
      const other = name.charCodeAt(column - 1);
      let cost = last[column - 1]! + (letter === other ? 0 : 1);
      if (last[column]! < cost) cost = Math.min(cost, last[column]! + 1);
      if (current[column - 1]! < cost) cost = Math.min(cost, current[column - 1]! + 1);
      const isSwapped =
        row > 1 && column > 1 && letter === name.charCodeAt(column - 2) && letterBefore === other;
      if (isSwapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return tooFar;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  let beginning = most + 1;
  const reached = Math.min(width, typed.length + most);
  for (let column = Math.max(0, typed.length - most); column <= reached; column++)
    beginning = Math.min(beginning, last[column]!);
  return {whole: width < name.length ? most + 1 : last[width]!, beginning};
}

/** Three rows of the table, kept: a search compares thousands of names between two keys. */
let rows = [new Uint8Array(128), new Uint8Array(128), new Uint8Array(128)] as const;

function rowsOf(length: number): [Uint8Array, Uint8Array, Uint8Array] {
  if (rows[0].length < length)
    rows = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
  return [...rows];
}
