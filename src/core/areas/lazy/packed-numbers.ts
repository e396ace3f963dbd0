const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Reads whole numbers packed as differences from the one before. Each difference d is a quantity,
 * 2d or, when negative, −2d − 1, in digits of base 64 with the URL-safe alphabet: five bits a
 * digit, the lowest first; the sixth bit says that another digit follows.
 */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let previous = 0;
  let quantity = 0;
  let shift = 0;
  for (const character of packed) {
    const digit = digits.indexOf(character);
    quantity |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    previous += quantity & 1 ? -((quantity + 1) >> 1) : quantity >> 1;
    numbers.push(previous);
    quantity = 0;
    shift = 0;
  }
  return numbers;
}

/** Latitudes and longitudes in hundredths of a degree, packed apart, to points. */
export function unpackPoints(table: {readonly latitudes: string; readonly longitudes: string}) {
  const longitudes = unpackNumbers(table.longitudes);
  return unpackNumbers(table.latitudes).map((latitude, index) => ({
    latitude: latitude / 100,
    longitude: longitudes[index]! / 100,
  }));
}
