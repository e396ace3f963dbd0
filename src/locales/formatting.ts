/** Numbers, dates and lists as a language writes them. */
export type Formatting = ReturnType<typeof formatting>;

/** Builds the formats of a language, once for each. */
export function formatting(tag: string) {
  // Each takes some milliseconds to make, and many pages need none of them.
  const numbers = once(() => new Intl.NumberFormat(tag));
  const lists = once(() => new Intl.ListFormat(tag, {type: 'conjunction'}));
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', year: 'numeric', ...options}));
  const precision = [
    dates({}),
    dates({month: 'long'}),
    dates({month: 'long', day: 'numeric'}),
  ] as const;

  const decimals = once(() => new Intl.NumberFormat(tag, {maximumFractionDigits: 1}));
  const weekdays = once(() => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', weekday: 'long'}));
  const formatOf = (date: string) => precision[(date.split('-').length - 1) as 0 | 1 | 2]();
  const date = (date: string) => formatOf(date).format(new Date(date));

  return {
    number: (n: number) => numbers().format(n),
    /** The size of a file in the units that computers show: `340 kB`, `1.2 MB`. */
    fileSize: (bytes: number) => {
      const [unit, size] =
        bytes < 999_500 ? ['kB', 1e3] : bytes < 999_500_000 ? ['MB', 1e6] : ['GB', 1e9];
      const n = bytes / size;
      return `${decimals().format(n < 10 && unit !== 'kB' ? n : Math.max(1, Math.round(n)))}\u00a0${unit}`;
    },
    and: (items: readonly string[]) => lists().format(items),
    date,
    dateWithDay: (day: string) => `${weekdays().format(new Date(day))} ${date(day)}`,
    /** “10am”, “2:30pm”: as public bodies write it in either language. */
    time: (time: string) => {
      const [hour, minute] = time.split(':') as [string, string];
      const half = Number(hour) < 12 ? 'am' : 'pm';
      return `${Number(hour) % 12 || 12}${minute === '00' ? '' : `:${minute}`}${half}`;
    },
    dates: (period: string) => {
      const [start, end] = period.split('/') as [string, string?];
      if (!end) return date(start);
      return start.length === end.length
        ? formatOf(start).formatRange(new Date(start), new Date(end))
        : `${date(start)} – ${date(end)}`;
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
