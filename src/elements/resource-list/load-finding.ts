import type {Finding} from './finding.js';

/** Fetches what lists with searches and filters need; the others do without it. */
export const loadFinding = async (): Promise<typeof Finding> =>
  (await import('./finding.js')).Finding;
