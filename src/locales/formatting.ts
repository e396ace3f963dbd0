/** Numbers, dates and lists as a language writes them. */
export type Formatting = ReturnType<typeof formatting>;

/** Builds the formats of a language, once for each. */
export function formatting(tag: string) {
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag, {type: 'conjunction'});
  const precision = [
    new Intl.DateTimeFormat(tag, {timeZone: 'UTC', year: 'numeric'}),
    new Intl.DateTimeFormat(tag, {timeZone: 'UTC', year: 'numeric', month: 'long'}),
    new Intl.DateTimeFormat(tag, {timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric'}),
  ] as const;

  const formatOf = (date: string) => precision[(date.split('-').length - 1) as 0 | 1 | 2];
  const date = (date: string) => formatOf(date).format(new Date(date));

  return {
    number: (n: number) => numbers.format(n),
    and: (items: readonly string[]) => lists.format(items),
    date,
    dates: (period: string) => {
      const [start, end] = period.split('/') as [string, string?];
      if (!end) return date(start);
      return start.length === end.length
        ? formatOf(start).formatRange(new Date(start), new Date(end))
        : `${date(start)} – ${date(end)}`;
    },
  };
}
