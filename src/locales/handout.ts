import {handout} from './en/handout.js';
import {Further} from './further.js';
import type {HandoutMessages} from './messages/handout.js';

/** What is said of the sheet to hand over, in each language. */
export const handoutWords = new Further<HandoutMessages>(handout, {
  cy: async () => (await import('./cy/handout.js')).handout,
});
