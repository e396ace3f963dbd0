import type {AreaCode} from '../codes.js';
import type {Names} from '../names.js';

/**
 * What a service that covers a whole place covers it as, nearest first: the order in which help is
 * shown. A scheme whose areas deserve a heading of their own adds its level here.
 */
export const coverLevels = [
  'prison',
  'council',
  'probation-region',
  'region',
  'nation',
  'uk',
] as const;

export type CoverLevel = (typeof coverLevels)[number];

/** One area of a scheme. */
export interface SchemeArea {
  readonly code: AreaCode;
  /** Absent where names come with tables that load later. */
  readonly names?: Names;
  /**
   * The councils (GSS codes of unitary authorities and districts) that make up the area. They tile
   * the country, so all that is asked of areas follows from these sets: which holds which, which
   * overlap.
   */
  readonly councils: ReadonlySet<AreaCode>;
  /** True of a place within its councils that does not fill them, such as a prison. */
  readonly isPoint?: boolean;
}

/**
 * One way to divide the country. A new scheme is its data, a file here and a line in `index.ts`.
 */
export interface AreaScheme {
  readonly id: string;
  readonly level: CoverLevel;
  readonly areas: readonly SchemeArea[];
}
