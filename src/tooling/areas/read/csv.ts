import {sourceError} from '../problems.js';

/** One record and the line it begins on. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads comma-separated values as RFC 4180 has them: fields may stand in double quotes, and then
 * hold commas, line breaks and doubled quotes. Empty lines are passed over.
 *
 * @throws SourceError when a quoted field has no end.
 */
export function* readCsv(text: string, file: string): Generator<CsvRecord> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const fields: string[] = [];
    const begins = line;
    let isOver = false;
    while (!isOver) {
      let field: string;
      if (text[at] === '"') {
        let end = text.indexOf('"', at + 1);
        while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
        if (end < 0) throw sourceError(file, begins, 'a quoted field has no closing quote');
        field = text.slice(at + 1, end).replaceAll('""', '"');
        for (const character of field) if (character === '\n') line++;
        at = end + 1;
      } else {
        const end = endOfField(text, at);
        field = text.slice(at, end);
        at = end;
      }
      fields.push(field);
      if (text[at] === ',') at++;
      else {
        if (text[at] === '\r') at++;
        if (at < text.length && text[at] !== '\n')
          throw sourceError(file, begins, 'text after the closing quote of a field');
        at++;
        line++;
        isOver = true;
      }
    }
    if (fields.length > 1 || fields[0] !== '') yield {line: begins, fields};
  }
}

function endOfField(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Comma, line feed, carriage return.
    if (code === 44 || code === 10 || code === 13) return at;
  }
  return text.length;
}

/** A record read by the names of its columns. */
export interface NamedRecord {
  readonly line: number;
  readonly get: (column: string) => string;
}

/**
 * Reads comma-separated values whose first line names the columns.
 *
 * @param columns - Those that are needed. ONS puts the year into the names of its columns, so a
 *   name may be a pattern; `get` takes it by its source: `get('LAD\\d\\dCD')`.
 * @throws SourceError when one of them is missing, which names it and what there is instead.
 */
export function readNamedCsv(
  text: string,
  file: string,
  columns: readonly (string | RegExp)[],
): NamedRecord[] {
  const [head, ...records] = readCsv(text, file);
  if (!head) throw sourceError(file, undefined, 'is empty');
  const places = new Map(
    columns.map((column) => {
      const index = head.fields.findIndex((name) =>
        typeof column === 'string' ? name === column : column.test(name),
      );
      const name = nameOf(column);
      if (index < 0)
        throw sourceError(
          file,
          head.line,
          `has no column ${name}; its columns are ${head.fields.join(', ')}`,
        );
      return [name, index] as const;
    }),
  );
  return records.map(({line, fields}) => ({
    line,
    get: (column) => (fields[places.get(column)!] ?? '').trim(),
  }));
}

const nameOf = (column: string | RegExp) => (typeof column === 'string' ? column : column.source);
