import type {Claim} from '../feed/format/claim.js';
import {isOlderThan} from '../feed/notices.js';
import type {Directory} from '../search/directory.js';
import {differences, type Difference} from './differences.js';

/** A claim and what its age asks a view to say. */
export interface Statement {
  readonly claim: Claim;
  /** The year the figure is from, when that is more than five years ago. */
  readonly dated?: string;
}

/** A claim as it may be shown: which one, and everything a reader needs so as not to be misled. */
export interface Figure extends Statement {
  /** Earlier claims that this one took the place of. */
  readonly replaces: readonly Claim[];
  /**
   * Current claims that say otherwise, to be shown with it: first those that were asked for in the
   * same place, which are not shown a second time, then the others in the feed's order.
   */
  readonly contestedBy: readonly Statement[];
  /** In what the claim and those that contest it differ. */
  readonly differs: readonly Difference[];
  /** The author of the page decided for it, so what says otherwise may wait until it is asked for. */
  readonly isPreferred: boolean;
}

export interface FigureOptions {
  /** Ids of claims to show in the place of those that they contradict; of two that contradict each other, the first. */
  readonly prefer?: readonly string[];
}

/** Age from which a figure is shown with its year in plain words. */
export const datedAfterYears = 5;

/**
 * Turns ids of claims into figures to show. A superseded claim gives way to its successor. Claims
 * that contradict each other become one figure: the first that was asked for, or the one that the
 * author prefers, with the others in it. Each figure comes once; ids that no claim has are passed
 * over.
 *
 * @param ids - Ids of all claims that are shown in one place, in the order to show.
 * @param now - The moment of reading.
 */
export function figures(
  directory: Directory,
  ids: readonly string[],
  now: Date,
  {prefer = []}: FigureOptions = {},
): readonly Figure[] {
  const preferred = preferredClaims(directory, prefer);
  /** Each claim that is shown for itself, with what it replaces and which asked ones it stands for. */
  const heads = new Map<Claim, {readonly replaces: Claim[]; readonly standsFor: Set<Claim>}>();
  for (const id of ids) {
    const asked = directory.claim(id);
    if (!asked) continue;
    const current = currentClaim(directory, asked);
    const claim = preferred.find((other) => contradict(current, other)) ?? current;
    const shown = heads.get(claim) ?? {replaces: [], standsFor: new Set()};
    if (asked !== current && claim === current && !shown.replaces.includes(asked))
      shown.replaces.push(asked);
    const head = [...heads].find(([other]) => other !== claim && contradict(other, claim));
    if (head && !heads.has(claim)) head[1].standsFor.add(claim);
    else heads.set(claim, shown);
  }
  return [...heads].map(([claim, {replaces, standsFor}]) => {
    const others = new Set([...standsFor, ...contestants(directory, claim)]);
    return {
      ...statement(claim, now),
      replaces,
      contestedBy: [...others].map((other) => statement(other, now)),
      differs: differences([claim, ...others]),
      isPreferred: preferred.includes(claim),
    };
  });
}

/** The last of a claim's successors, or the claim itself. */
export function currentClaim(directory: Directory, claim: Claim): Claim {
  let current = claim;
  // The parser broke every circle, so this ends.
  for (;;) {
    const next = current.supersededBy && directory.claim(current.supersededBy);
    if (!next) return current;
    current = next;
  }
}

/** The current claims of the author's ids, without those that contradict one before them. */
function preferredClaims(directory: Directory, ids: readonly string[]): readonly Claim[] {
  const preferred: Claim[] = [];
  for (const id of ids) {
    const asked = directory.claim(id);
    const claim = asked && currentClaim(directory, asked);
    if (claim && !preferred.some((other) => other === claim || contradict(other, claim)))
      preferred.push(claim);
  }
  return preferred;
}

/** What contradicts a claim today: a claim that has been superseded no longer contests anything. */
const contestants = (directory: Directory, claim: Claim): readonly Claim[] =>
  directory.feed.claims.filter((other) => !other.supersededBy && contradict(claim, other));

/** Whether one of two claims says of the other that it says otherwise. */
const contradict = (one: Claim, other: Claim): boolean =>
  one !== other && (one.contradicts.includes(other.id) || other.contradicts.includes(one.id));

function statement(claim: Claim, now: Date): Statement {
  const end = claim.period?.split('/').at(-1) ?? (claim.source?.year && String(claim.source.year));
  return {
    claim,
    ...(end && isOlderThan(end, datedAfterYears, now) && {dated: end.slice(0, 4)}),
  };
}
