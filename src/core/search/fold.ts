/**
 * Makes words comparable: “Ynys Môn” = “ynys mon”, “children’s” = “childrens”.
 * Accents and apostrophes go, other punctuation becomes a space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Diacritic}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
