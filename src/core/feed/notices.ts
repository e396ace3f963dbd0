import type {Resource} from './format/resource.js';

/** What a reader should be told about the state of an entry. */
export type Notice =
  /** Another resource took its place, but it is not in this feed. */
  | 'superseded'
  /** Kept for the record; its publisher does not update it. */
  | 'archived'
  /** Nobody has checked it for over two years. */
  | 'not-reviewed-lately'
  /** The feed gives no address for it, and does not say why. */
  | 'no-address';

/** Time after which an entry that nobody checked is said to be old, in years. */
export const reviewYears = 2;

/**
 * What to tell a reader about an entry.
 *
 * @param now - The moment of reading.
 */
export function noticesOf(resource: Resource, now: Date): readonly Notice[] {
  const notices: Notice[] = [];
  if (resource.status === 'superseded') notices.push('superseded');
  if (resource.status === 'archived') notices.push('archived');
  if (resource.reviewed && isOlderThan(resource.reviewed, reviewYears, now))
    notices.push('not-reviewed-lately');
  const hasAddress =
    resource.url ?? (resource.downloads.length > 0 || resource.contacts.length > 0);
  // A notice of the publisher's own says more about why.
  if (!hasAddress && !resource.notice) notices.push('no-address');
  return notices;
}

/**
 * Whether a date of the feed lies more than so many years back. A date without day or month
 * counts as its last day: nothing is called old before it must be.
 */
export function isOlderThan(date: string, years: number, now: Date): boolean {
  const [year, month = 12, day = 31] = date.split('-').map(Number) as [number, number?, number?];
  return Date.UTC(year + years, month - 1, day) < now.getTime();
}
