/** What the attributes of every widget are read by, in whatever state an editor left them. */

/**
 * The words of an attribute, with spaces or commas between them. Editors type both, and
 * content systems turn spaces into no-break ones.
 */
export function wordsOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(/[\s,\u00a0]+/).filter(Boolean);
}

/** The nearest level of a heading there is. What is no level counts as 2: a content system may leave the attribute empty. */
export function clampLevel(level: number): number {
  return level >= 1 ? Math.min(6, Math.round(level)) : 2;
}
