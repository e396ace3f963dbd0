import type {PrerenderMessages} from '../messages/prerender.js';
import type {Counting} from './counting.js';

export const prerender = ({one}: Counting): PrerenderMessages => ({
  asOf: (date) => `As of ${date}.`,
  more: (n) => `And ${one(n, 'more resource', 'more resources')}.`,
});
