/** One row of values and the line it stands on. */
export interface SqlRow {
  readonly line: number;
  readonly values: readonly string[];
}

/**
 * The rows that SQL inserts into a table: `insert into t (a, b) values ('x', 'y'), ('z', 'w');`.
 * Only text values are read, which is all that the look-up tables of the Ministry of Justice hold.
 */
export function readInserts(sql: string, table: string): SqlRow[] {
  const statement = new RegExp(
    `insert\\s+into\\s+${table}\\s*\\([^)]*\\)\\s*values\\s*((?:\\((?:'(?:[^']|'')*'|[^')])*\\)\\s*,?\\s*)+)`,
    'gi',
  );
  return [...sql.matchAll(statement)].flatMap((match) => {
    const tuples = match[1]!;
    const from = match.index + match[0].indexOf(tuples);
    return [...tuples.matchAll(/\((?:'(?:[^']|'')*'|[^')])*\)/g)].map((tuple) => ({
      line: sql.slice(0, from + tuple.index).split('\n').length,
      values: [...tuple[0].matchAll(/'((?:[^']|'')*)'/g)].map(([, value]) =>
        value!.replaceAll("''", "'"),
      ),
    }));
  });
}
