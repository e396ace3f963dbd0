import type {HandoutOffer} from './handout-offer.js';

/** Fetches what offers the sheet to hand over; the others do without it. */
export const loadHandout = async (): Promise<typeof HandoutOffer> =>
  (await import('./handout-offer.js')).HandoutOffer;
