/** A table of Markdown; a bar within a cell does not end it. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right = false,
): string =>
  [heads, heads.map((_, index) => (right && index ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');

export const code = (text: string): string => `\`${text}\``;

const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/**
 * Puts each table between its two comments, `<!-- Table: name … -->` and `<!-- End of the table -->`.
 *
 * @throws when a table has no such place, or a place has no table.
 */
export function withTables(markdown: string, tables: Readonly<Record<string, string>>): string {
  const missing = new Set(Object.keys(tables));
  const text = markdown.replace(
    /(<!-- Table: (\w+).*? -->\n)[^]*?(<!-- End of the table -->)/g,
    (_, begin: string, name: string, end: string) => {
      const made = tables[name];
      if (made === undefined) throw new Error(`There is no table “${name}”.`);
      missing.delete(name);
      return `${begin}\n${made}\n\n${end}`;
    },
  );
  if (missing.size > 0) throw new Error(`No place for the tables: ${[...missing].join(', ')}.`);
  return text;
}
