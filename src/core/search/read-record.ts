import type {Feed} from '../feed/format/feed.js';
import type {parseResource} from '../feed/parse-resource.js';
import type {FeedProblem} from '../feed/problem.js';
import type {Listing} from './directory.js';

/** A resource and those it replaces, as an index keeps them: each as its publisher wrote it. */
export interface RecordJson {
  readonly resource: unknown;
  readonly replaces?: readonly unknown[];
}

/** What was read of a record. */
export interface ReadRecord {
  /** None for a record that cannot be shown. */
  readonly listing: Listing | undefined;
  readonly problems: readonly FeedProblem[];
}

/**
 * Reads a record of an index by the rules of the feed.
 *
 * @param at - JSON pointer to the record, for what is reported of it.
 * @param parse - Reads one resource at a pointer inside the record.
 */
export function readRecord(
  json: unknown,
  row: number,
  at: string,
  parse: (json: unknown, at: string) => ReturnType<typeof parseResource>,
): ReadRecord {
  const record = (typeof json === 'object' ? json : null) as Partial<RecordJson> | null;
  const problems: FeedProblem[] = [];
  const read = (json: unknown, place: string) => {
    const {resource, problems: found} = parse(json, at + place);
    problems.push(...found);
    return resource;
  };
  const resource = read(record?.resource, '/resource');
  const former = Array.isArray(record?.replaces) ? (record.replaces as unknown[]) : [];
  const replaces = former.flatMap((json, index) => read(json, `/replaces/${index}`) ?? []);
  // A record may be older than the feed that takes its resource back.
  const isOffered = resource && resource.status !== 'withdrawn';
  return {listing: isOffered ? {resource, replaces, row} : undefined, problems};
}

/** Reads resources of a feed whose links lead from `base`. */
export const resourcesOf =
  (feed: Feed, base: string, parse: typeof parseResource) => (json: unknown, at: string) =>
    parse(json, feed, at, base);
