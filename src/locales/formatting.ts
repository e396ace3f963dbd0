/** Numbers, dates and lists as a language writes them. */
export type Formatting = ReturnType<typeof formatting>;

/**
 * Dates written with the names of months, day first: as English and Welsh do. Intl would take a phone
 * tens of milliseconds for its first date, and Chromium's has no Welsh.
 *
 * @param months - From January.
 */
function datesIn(months: readonly string[]) {
  const date = (date: string): string => {
    const [year, month, day] = date.split('-');
    const words = [day && Number(day), month && months[Number(month) - 1], year];
    return words.filter(Boolean).join(' ');
  };
  return {
    date,
    dates: (period: string): string => {
      const [start, end] = period.split('/') as [string, string?];
      return end ? span(date(start), date(end)) : date(start);
    },
  };
}

/** `18–20 July 2024`: what two dates of one precision share is said once. */
function span(start: string, end: string): string {
  if (start === end) return start;
  const from = start.split(' ');
  const to = end.split(' ');
  if (from.length === to.length) while (from.at(-1) === to.pop()) from.pop();
  // Two numbers stand close; words do not.
  const dash = from.length === 1 && /^\d/.test(from[0]!) && /^\d/.test(end) ? '–' : ' – ';
  return from.join(' ') + dash + end;
}

/** What a language writes between the digits of a number. */
interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
}

/** A number with at most three decimals, which is all that figures have. */
const plain = /^(\d+)(?:\.(\d{1,3}))?$/;

/**
 * Builds the formats of a language, once for each.
 *
 * @param marks - Default: as English and Welsh write numbers, `1,234.5`.
 */
export function formatting(tag: string, marks: NumberMarks = {group: ',', decimal: '.'}) {
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

  const weekdays = once(() => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', weekday: 'long'}));
  const formatOf = (date: string) => precision[(date.split('-').length - 1) as 0 | 1 | 2]();
  const date = (date: string) => formatOf(date).format(new Date(date));

  const number = (n: number): string => {
    const [, whole, part] = plain.exec(`${n}`) ?? [];
    if (!whole) return numbers().format(n);
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.group);
    return part ? grouped + marks.decimal + part : grouped;
  };

  return {
    /** `1,234.5`. Without Intl, which takes a phone up to a tenth of a second for its first number. */
    number,
    /** The size of a file in the units that computers show: `340 kB`, `1.2 MB`. */
    fileSize: (bytes: number) => {
      const [unit, size] =
        bytes < 999_500 ? ['kB', 1e3] : bytes < 999_500_000 ? ['MB', 1e6] : ['GB', 1e9];
      const n = bytes / size;
      const rounded = n < 10 && unit !== 'kB' ? Number(n.toFixed(1)) : Math.max(1, Math.round(n));
      return `${number(rounded)}\u00a0${unit}`;
    },
    and: (items: readonly string[]) => lists().format(items),
    datesIn,
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
