import type {PrerenderMessages} from '../messages/prerender.js';
import type {Counting} from './counting.js';

export const prerender = ({number}: Counting): PrerenderMessages => ({
  asOf: (date) => `Fel yr oedd ar ${date}.`,
  // “Adnodd” begins with a vowel, so no number changes it.
  more: (n) => `Mae ${number(n)} adnodd arall hefyd.`,
});
