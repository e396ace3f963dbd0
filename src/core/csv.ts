/**
 * Rows as a CSV file that spreadsheets open as it is meant (RFC 4180): UTF-8 with a byte order mark,
 * without which Excel takes Welsh letters for others, and every cell in quotes.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises:
 * text of a feed must not run in the reader's spreadsheet.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

/** What a spreadsheet takes for the beginning of a formula, in the wide letters of East Asia too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  // Some programs pass over white space and control characters before they look.
  const isFormula = formula.test(text) || formula.test(text.replace(/^[\s\p{C}]+/u, ''));
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
