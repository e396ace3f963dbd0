import type {Extras} from './extras.js';

/** Fetches what makes files and data of what is shown; the others do without it. */
export const loadExtras = async (): Promise<typeof Extras> => (await import('./extras.js')).Extras;
