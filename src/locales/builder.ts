import {builder} from './en/builder.js';
import {Further} from './further.js';
import type {BuilderMessages} from './messages/builder.js';

/** What the snippet builder says, in each language. */
export const builderWords = new Further<BuilderMessages>(builder, {
  cy: async () => (await import('./cy/builder.js')).builder,
});
