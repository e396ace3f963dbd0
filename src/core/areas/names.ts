/** The name of an area, English and, where there is one, Welsh. Fits wherever the feed's `Text` does. */
export type Names = {readonly en: string; readonly cy?: string};

/**
 * Text as names are compared: lower case, without accents, apostrophes and a leading “the”;
 * “&” as “and”, “Saint” as “St”; hyphens and every other separator as one space.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`´.]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/^the /, '');

/** `Yorkshire and The Humber` → `yorkshire-and-the-humber`. */
export const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

/** Every wording of a name, English first. */
export const everyName = ({en, cy}: Names): string[] => (cy && cy !== en ? [en, cy] : [en]);
