import type {Claim} from '../feed/format/claim.js';
import type {Text} from '../feed/format/text.js';
import type {Statement} from './claims.js';

/** People of a hundred, to draw one figure for each. */
export interface Share {
  /** How many of the hundred, 1 to 100. */
  readonly count: number;
  /** Of whom. */
  readonly population: Text;
}

/** One value beside others of the same kind. */
export interface Bar extends Statement {
  /** Its length beside the longest, 0 to 1. */
  readonly length: number;
}

/**
 * A claim as people out of a hundred, when it is a share of people. A percentage that says no
 * population is none: “39% more likely” is not 39 of a hundred people. Less than half a person and
 * more than all cannot be drawn.
 */
export function shareOf({value, unit, population}: Claim): Share | undefined {
  if (value === undefined || unit !== 'percent' || population === undefined) return;
  const count = Math.round(value);
  return count >= 1 && value <= 100 ? {count, population} : undefined;
}

/**
 * Claims as bars from nought, longest 1, when at least two can be held against the first. Those
 * that cannot are left out: numbers of people are held against numbers counted in the same unit,
 * shares against shares of the same population, and “three times as likely” against nothing,
 * because two of those need not start from the same.
 */
export function barsOf(statements: readonly Statement[]): readonly Bar[] {
  const [first] = statements;
  if (!first) return [];
  const kind = kindOf(first.claim);
  const alike = kind === undefined ? [] : statements.filter(({claim}) => kindOf(claim) === kind);
  const longest = Math.max(...alike.map(({claim}) => claim.value!));
  if (alike.length < 2 || longest <= 0) return [];
  return alike.map((statement) => ({...statement, length: statement.claim.value! / longest}));
}

/** What a value may be held against: values of the same kind. */
function kindOf({value, unit, population}: Claim): string | undefined {
  if (value === undefined || value < 0) return;
  if (unit === 'children' || unit === 'people') return unit;
  return unit === 'percent' && population !== undefined ? JSON.stringify(population) : undefined;
}
