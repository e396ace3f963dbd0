import {Finding} from './finding.js';

/** Stands in for `load-finding.ts` where everything is in one file. */
export const loadFinding = (): Promise<typeof Finding> => Promise.resolve(Finding);
