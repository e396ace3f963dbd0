/**
 * The words of an attribute, with spaces or commas between them. Editors type both, and
 * content systems turn spaces into no-break ones.
 */
export function wordsOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(/[\s,\u00a0]+/).filter(Boolean);
}
