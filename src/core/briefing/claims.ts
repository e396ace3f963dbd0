import type {Claim} from '../feed/format/claim.js';
import {isOlderThan} from '../feed/notices.js';
import type {Directory} from '../search/directory.js';

/** A claim as it may be shown: which one, and everything a reader needs so as not to be misled. */
export interface Figure {
  readonly claim: Claim;
  /** Earlier claims that this one took the place of. */
  readonly replaces: readonly Claim[];
  /** Current claims that say otherwise and are not shown beside it. */
  readonly contestedBy: readonly Claim[];
  /** Current claims that say otherwise and are shown beside it, where a reader can compare them. */
  readonly contestedHere: readonly Claim[];
  /** The year the figure is from, when that is more than five years ago. */
  readonly dated?: string;
}

/** Age from which a figure is shown with its year in plain words. */
export const datedAfterYears = 5;

/**
 * Turns ids of claims into figures to show: superseded claims give way to their successor,
 * each figure comes once, and claims that contradict it are named with it.
 *
 * @param ids - Ids of all claims that are shown in one place, in the order to show.
 * @param now - The moment of reading.
 */
export function figures(
  directory: Directory,
  ids: readonly string[],
  now: Date,
): readonly Figure[] {
  const shown = new Map<string, Figure>();
  for (const id of ids) {
    const asked = directory.claim(id);
    if (!asked) continue;
    const claim = currentClaim(directory, asked);
    const known = shown.get(claim.id);
    const replaces =
      asked === claim ? (known?.replaces ?? []) : [...(known?.replaces ?? []), asked];
    shown.set(claim.id, {...(known ?? figure(directory, claim, now)), replaces});
  }
  return [...shown.values()].map((figure) => ({
    ...figure,
    contestedBy: figure.contestedBy.filter(({id}) => !shown.has(id)),
    contestedHere: figure.contestedBy.filter(({id}) => shown.has(id)),
  }));
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

function figure(directory: Directory, claim: Claim, now: Date): Figure {
  const contestedBy = new Set<Claim>();
  for (const other of directory.feed.claims) {
    const contradicts =
      claim.contradicts.includes(other.id) || other.contradicts.includes(claim.id);
    // A claim that has been superseded no longer contests anything.
    if (contradicts && other !== claim && !other.supersededBy) contestedBy.add(other);
  }
  const end = claim.period?.split('/').at(-1) ?? (claim.source?.year && String(claim.source.year));
  return {
    claim,
    replaces: [],
    contestedBy: [...contestedBy],
    contestedHere: [],
    ...(end && isOlderThan(end, datedAfterYears, now) && {dated: end.slice(0, 4)}),
  };
}
