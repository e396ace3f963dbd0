import type {Claim} from '../feed/format/claim.js';

/** What claims that contradict each other may differ in besides the figure: who counted, when, where. */
export const allDifferences = ['who', 'when', 'where'] as const;
export type Difference = (typeof allDifferences)[number];

/**
 * In what claims differ. One that does not say so differs from one that does: a reader should know
 * that a figure names no year beside one that does. What none of them says is no difference.
 */
export function differences(claims: readonly Claim[]): readonly Difference[] {
  return allDifferences.filter(
    (what) => new Set(claims.map((claim) => JSON.stringify(saysOf[what](claim)))).size > 1,
  );
}

const saysOf: Readonly<Record<Difference, (claim: Claim) => unknown>> = {
  who: ({source}) => source?.publisher,
  when: ({period}) => period,
  where: ({geography}) => geography?.name,
};
