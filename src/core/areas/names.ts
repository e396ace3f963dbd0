/** The name of an area, English and, where there is one, Welsh. Fits wherever the feed's `Text` does. */
export type Names = {readonly en: string; readonly cy?: string};

/**
 * Text as names are compared: lower case, without accents, apostrophes and a leading “the”;
 * “&” as “and”, “Saint” as “St”; hyphens and every other separator as one space.
 */
export const fold = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/^the /, '');

/** Most names are plain, and taking accents apart is slow. */
const withoutAccents = (text: string) =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');

/** `Yorkshire and The Humber` → `yorkshire-and-the-humber`. */
export const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

/** Every wording of a name, English first. */
export const everyName = ({en, cy}: Names): string[] => (cy && cy !== en ? [en, cy] : [en]);

/** `Cardiff|Caerdydd` → the English and the Welsh name; a name without `|` is the same in both. */
export const namesOfPair = (pair: string): Names => {
  const [en, cy] = pair.split('|') as [string, string?];
  return cy ? {en, cy} : {en};
};

/** Whether one name is the other with a few words more: Edinburgh, City of Edinburgh. */
export function isLike(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.includes(b) || b.includes(a);
}
