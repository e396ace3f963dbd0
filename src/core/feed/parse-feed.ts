import {fail, ok, type Result} from '../result.js';
import {finish, forEachOf, type Sliced} from '../sliced.js';
import {checkReferences, type Located} from './check-references.js';
import {claim, type Claim} from './format/claim.js';
import {
  audience,
  feedFormat,
  identity,
  limits,
  prison,
  stage,
  topic,
  type Feed,
} from './format/feed.js';
import {briefing, page} from './format/page.js';
import {resource, type Resource} from './format/resource.js';
import type {FeedFailure, FeedProblem} from './problem.js';
import {isRecord, misfit, readShape, type Reading} from './read-shape.js';
import type {ReferenceTarget, Shape} from './shape.js';
import {safeLink} from './string-formats.js';
import {recalledIn, takeBack} from './take-back.js';

export interface ParsedFeed {
  readonly feed: Feed;
  /** What was left out or looks wrong. One bad entry never empties the directory. */
  readonly problems: readonly FeedProblem[];
}

export interface ParseOptions {
  /** Where the feed came from: relative links in it lead from there. Default: the feed's own `url`. */
  readonly base?: string | undefined;
}

/** The lists of a feed. A list stands after those its entries name, so that every id can be checked as it is read. */
export const feedLists = {
  audiences: {shape: audience, max: limits.terms},
  topics: {shape: topic, max: limits.terms},
  stages: {shape: stage, max: limits.terms},
  prisons: {shape: prison, max: limits.terms},
  resources: {shape: resource, max: limits.entries},
  claims: {shape: claim, max: limits.entries},
  briefings: {shape: briefing, max: limits.terms},
  pages: {shape: page, max: limits.terms},
} as const satisfies Record<string, {shape: Shape; max: number}>;

type ListName = keyof typeof feedLists;

/**
 * Turns unknown JSON into a {@link Feed}. Nothing past this line sees unchecked data.
 *
 * It fails only when the whole is not a feed, is of a later major version, or is too large.
 * Anything smaller is left out and reported, and its neighbours stay.
 */
export const parseFeed = (json: unknown, options?: ParseOptions): Result<ParsedFeed, FeedFailure> =>
  finish(readFeed(json, options));

/** The same an entry at a time, for pages that must stay responsive. */
export function* readFeed(
  json: unknown,
  {base}: ParseOptions = {},
): Sliced<Result<ParsedFeed, FeedFailure>> {
  if (!isRecord(json)) return fail({code: 'not-a-feed', detail: 'The feed must be an object.'});
  const wrongFormat = checkFormat(json['format']);
  if (wrongFormat) return fail(wrongFormat);
  if (!Array.isArray(json['resources']))
    return fail({code: 'not-a-feed', detail: 'The feed must have a list “resources”.'});

  const problems: FeedProblem[] = [];
  const ids = new Map<ReferenceTarget, ReadonlySet<string>>();
  const reading: Reading = {problems, base: usableBase(base) ?? usableBase(json['url']), ids};

  const head = readShape(identity, json, '', reading);
  if (head === misfit) return fail({code: 'not-a-feed'});

  const recalled = recalledIn(head as Feed);
  const lists: Partial<Record<ListName, readonly unknown[]>> = {};
  for (const name of Object.keys(feedLists) as ListName[]) {
    const {shape, max} = feedLists[name];
    const raw = (Object.hasOwn(json, name) ? json[name] : undefined) ?? [];
    if (Array.isArray(raw) && raw.length > max)
      return fail({
        code: 'too-large',
        detail: `“${name}” has ${raw.length} entries; ${max} at most.`,
      });
    if (name === 'briefings') {
      // A briefing's actions name other briefings. The list is short, so it is read twice, and the
      // second time every id is known; losing a reference never costs an action or a briefing.
      const rehearsal = yield* readEntries(shape as Shape<{id: string}>, raw, name, {
        ...reading,
        problems: [],
      });
      ids.set(name, new Set(rehearsal.map(({entry}) => entry.id)));
    }
    let entries = yield* readEntries(shape as Shape<{id: string}>, raw, name, reading);
    // A list's references to itself wait until all of it was read.
    if (name === 'resources')
      entries = yield* checkReferences(
        entries as Located<Resource>[],
        ['partOf', 'related'],
        problems,
      );
    if (name === 'claims')
      entries = yield* checkReferences(entries as Located<Claim>[], ['contradicts'], problems);
    const list: unknown[] = [];
    const known = new Set<string>();
    yield* forEachOf(entries, ({entry}) => {
      list.push(name === 'resources' ? takeBack(entry as Resource, recalled) : entry);
      known.add(entry.id);
    });
    lists[name] = list;
    if (name !== 'pages') ids.set(name, known);
  }
  return ok({feed: {...(head as object), ...lists} as Feed, problems});
}

/**
 * A base that is no address would make every link unreadable, absolute ones too, so such a base
 * counts as none.
 */
const usableBase = (base: unknown) =>
  typeof base === 'string' ? safeLink(base, undefined) : undefined;

function checkFormat(format: unknown): FeedFailure | undefined {
  if (format === feedFormat) return;
  const major =
    typeof format === 'string' ? /^signpost-feed\/(\d+)(?:\.\d+)?$/.exec(format)?.[1] : undefined;
  if (major === undefined)
    return {code: 'not-a-feed', detail: `The feed must say "format": "${feedFormat}".`};
  // A later minor version adds fields and types, which this release leaves aside.
  if (major === feedFormat.split('/')[1]) return;
  return {
    code: 'unsupported-version',
    detail: `The feed is “${String(format)}”; this release reads “${feedFormat}”.`,
  };
}

function* readEntries<Entry extends {id: string}>(
  shape: Shape<Entry>,
  raw: unknown,
  name: ListName,
  reading: Reading,
): Sliced<Located<Entry>[]> {
  if (!Array.isArray(raw)) {
    reading.problems.push({
      code: 'wrong-type',
      at: `/${name}`,
      expected: 'a list',
      effect: 'value-left-out',
    });
    return [];
  }
  const entries: Located<Entry>[] = [];
  const seen = new Set<string>();
  for (const [index, value] of raw.entries()) {
    yield;
    const at = `/${name}/${index}`;
    const entry = readShape(shape, value, at, reading);
    if (entry === misfit) continue;
    const {id} = entry as Entry;
    if (seen.has(id))
      reading.problems.push({
        code: 'duplicate-id',
        at: `${at}/id`,
        expected: 'an id that no entry before it has',
        effect: 'record-left-out',
      });
    else entries.push({entry: entry as Entry, at, raw: value as Record<string, unknown>});
    seen.add(id);
  }
  return entries;
}
