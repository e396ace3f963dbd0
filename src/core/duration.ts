const milliseconds = {s: 1000, m: 60_000, h: 3_600_000} as const;

/**
 * A length of time as an author writes it: `90s`, `15m`, `1h`. Capitals and spaces do no harm.
 *
 * @returns Milliseconds; nothing for anything else.
 */
export function readDuration(text: string): number | undefined {
  const [, amount, unit] = /^\s*(\d{1,5}(?:\.\d+)?)\s*([smh])\s*$/i.exec(text) ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * milliseconds[unit!.toLowerCase() as keyof typeof milliseconds];
}
