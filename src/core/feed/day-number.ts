/**
 * A date of the feed as a number that sorts, and that grows by 10,000 a year: `2024-07-18` →
 * 20240718. A date without day or month counts as its last day: nothing is called old before it
 * must be. Nothing → 0.
 */
export function dayNumber(date: string | undefined): number {
  if (!date) return 0;
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 12;
  const day = date.length > 7 ? Number(date.slice(8, 10)) : 31;
  return Number(date.slice(0, 4)) * 10_000 + month * 100 + day;
}
