/**
 * How many single-letter changes turn one text into another: a letter put in, left out or replaced,
 * or two neighbours swapped (optimal string alignment).
 *
 * @param most - Where to stop counting.
 * @param asBeginning - Compare with the best fitting beginning of `name`, for text still being typed.
 * @returns The number, or `most + 1` when it is larger than `most`.
 */
export function editDistance(
  typed: string,
  name: string,
  most: number,
  asBeginning = false,
): number {
  if (typed.length - name.length > most) return most + 1;
  if (!asBeginning && name.length - typed.length > most) return most + 1;

  const width = Math.min(name.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({length: width + 1}, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === name[column - 1];
      let cost = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  const distance = asBeginning ? Math.min(...last) : last[width]!;
  return Math.min(distance, most + 1);
}
