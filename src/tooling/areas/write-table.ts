/**
 * A table as text: its upper levels with a line for each entry, and each entry below them on one
 * line, so that a change shows as the lines of the areas it concerns.
 *
 * @param depth - How many levels have a line for each entry.
 */
export function tableText(table: unknown, depth: number): string {
  return `${layOut(table, depth, '')}\n`;
}

function layOut(value: unknown, depth: number, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const inner = depth > 0 ? `${indent}  ` : indent;
  const entries = isList
    ? value.map((item: unknown) => layOut(item, depth - 1, inner))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}: ${layOut(item, depth - 1, inner)}`,
      );
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (depth <= 0 || entries.length === 0) return open + entries.join(', ') + close;
  return `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`;
}
