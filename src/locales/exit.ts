import {exit} from './en/exit.js';
import {Further} from './further.js';
import type {ExitMessages} from './messages/exit.js';

/** What the way out of a page says, in each language. */
export const exitWords = new Further<ExitMessages>(exit, {
  cy: async () => (await import('./cy/exit.js')).exit,
});
