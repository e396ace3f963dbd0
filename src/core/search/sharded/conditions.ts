import type {Feed} from '../../feed/format/feed.js';
import type {Resource} from '../../feed/format/resource.js';
import type {IndexTools} from '../open-index.js';
import type {Clause, IndexAnswer, IndexField, IndexQuery} from '../resource-index.js';
import type {Column, IndexFiles} from './files.js';
import type {IndexHead} from './format.js';

/** Which rows meet the conditions of a search, and how many of those found have each value. */
export interface Conditions {
  /** 1 at the row of everything that meets every condition. */
  readonly accepted: (query: IndexQuery) => Promise<Uint8Array>;
  /** How many of what was found have each value. */
  readonly counts: (
    query: IndexQuery,
    matches: readonly number[],
  ) => Promise<IndexAnswer['counts']>;
}

/** Reads conditions with the files of an index. */
export function conditionsOn(
  head: IndexHead,
  files: IndexFiles,
  feed: Feed,
  filters: IndexTools['filters'],
): Conditions {
  const columnOf = async (field: Exclude<IndexField, 'section'>, now: Date): Promise<Column> => {
    const filter = filters.find(({id}) => id === field);
    const column = await files.column(filter ? `filters/${filter.id}.json` : `${field}.json`);
    if (!filter?.isDated) return column;
    const dated = new Map<string, Uint32Array[]>();
    for (const [date, rows] of column)
      // What such a filter goes by is the date alone.
      for (const value of filter.valuesOf({reviewed: date} as Resource, now)) {
        const before = dated.get(value);
        if (before) before.push(rows);
        else dated.set(value, [rows]);
      }
    return new Map([...dated].map(([value, parts]) => [value, joined(parts)]));
  };

  /** The sections of each page are a file, and one may be asked for those of several pages. */
  const sectionColumn = async (values: readonly string[]): Promise<Column> => {
    const pages = [...new Set(values.map((value) => value.split('/', 1)[0]!))];
    const columns = await Promise.all(
      pages.map(async (page): Promise<[string, Uint32Array][]> => {
        const number = feed.pages.findIndex(({id}) => id === page);
        if (number < 0) return [];
        const column = await files.column(`sections/${number}.json`);
        return [...column].map(([section, rows]) => [`${page}/${section}`, rows]);
      }),
    );
    return new Map(columns.flat());
  };

  /** What was counted when the index was made: among all, and for each audience. */
  const countedBefore = (where: readonly Clause[]) => {
    const [clause, ...others] = where;
    if (!clause) return head.counts[''];
    const isOfAudience =
      others.length === 0 && clause.field === 'for' && !clause.not && clause.values.length === 1;
    const name = clause.values[0]!;
    return isOfAudience && Object.hasOwn(head.counts, name) ? head.counts[name] : undefined;
  };

  return {
    async accepted({where, now}) {
      const accepted = new Uint8Array(head.count).fill(1);
      const columns = await Promise.all(
        where.map(({field, values}) =>
          field === 'section' ? sectionColumn(values) : columnOf(field, now),
        ),
      );
      where.forEach(({values, not}, index) => {
        const having = new Uint8Array(accepted.length);
        for (const value of values)
          for (const row of columns[index]!.get(value) ?? []) having[row] = 1;
        for (let row = 0; row < accepted.length; row++)
          if ((having[row] === 1) === (not ?? false)) accepted[row] = 0;
      });
      return accepted;
    },

    async counts({words, where, counts, now}, matches) {
      const known = words.trim() ? undefined : countedBefore(where);
      const missing = counts.filter((id) => !known?.[id]);
      const columns = await Promise.all(missing.map((id) => columnOf(id, now)));
      const rows = new Uint8Array(head.count);
      for (const row of matches) rows[row] = 1;
      const counted = missing.map((id, index) => {
        const values = [...columns[index]!].map(([value, having]) => {
          let count = 0;
          for (const row of having) count += rows[row]!;
          return [value, count] as const;
        });
        return [id, Object.fromEntries(values.filter(([, count]) => count > 0))] as const;
      });
      return {
        ...Object.fromEntries(counts.map((id) => [id, known?.[id]])),
        ...Object.fromEntries(counted),
      };
    },
  };
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, {length}) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}
