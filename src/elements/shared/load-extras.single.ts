import {Extras} from './extras.js';

/** Stands in for `load-extras.ts` where everything is in one file. */
export const loadExtras = (): Promise<typeof Extras> => Promise.resolve(Extras);
