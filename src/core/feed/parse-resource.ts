import type {Feed} from './format/feed.js';
import {resource, type Resource} from './format/resource.js';
import type {FeedProblem} from './problem.js';
import {misfit, readShape} from './read-shape.js';
import {recalledIn, takeBack} from './take-back.js';

/** A resource that stands outside its feed, as read. */
export interface ParsedResource {
  /** None when something that it cannot do without is wrong. */
  readonly resource: Resource | undefined;
  readonly problems: readonly FeedProblem[];
}

/**
 * Turns unknown JSON into a resource by the rules of `parseFeed`, for what a large directory gives
 * piece by piece. Its topics, audiences, stages and prisons are those of the feed; the resources it
 * names are taken as they are, because they need not be at hand.
 *
 * @param at - JSON pointer to the value, for what is reported of it.
 * @param base - Where relative links lead from.
 */
export function parseResource(
  json: unknown,
  feed: Feed,
  at: string,
  base: string | undefined,
): ParsedResource {
  const problems: FeedProblem[] = [];
  const read = readShape(resource, json, at, {problems, base, ids: idsOf(feed)});
  return {
    resource: read === misfit ? undefined : takeBack(read as Resource, recalledBy(feed)),
    problems,
  };
}

const idsByFeed = new WeakMap<Feed, ReturnType<typeof gatherIds>>();

function idsOf(feed: Feed) {
  let ids = idsByFeed.get(feed);
  if (!ids) idsByFeed.set(feed, (ids = gatherIds(feed)));
  return ids;
}

const recalledByFeed = new WeakMap<Feed, ReadonlySet<string>>();

function recalledBy(feed: Feed) {
  let recalled = recalledByFeed.get(feed);
  if (!recalled) recalledByFeed.set(feed, (recalled = recalledIn(feed)));
  return recalled;
}

function gatherIds(feed: Feed) {
  const lists = ['audiences', 'topics', 'stages', 'prisons'] as const;
  return new Map(lists.map((list) => [list, new Set(feed[list].map(({id}) => id))] as const));
}
