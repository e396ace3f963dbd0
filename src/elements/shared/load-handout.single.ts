import {HandoutOffer} from './handout-offer.js';

/** Stands in for `load-handout.ts` where everything is in one file. */
export const loadHandout = (): Promise<typeof HandoutOffer> => Promise.resolve(HandoutOffer);
