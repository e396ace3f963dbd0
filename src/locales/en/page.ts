import type {PageMessages} from '../messages/page.js';
import type {Counting} from './counting.js';

export const page = ({number, one}: Counting): PageMessages => ({
  onThisPage: 'On this page',
  seeAll: (n) => `See all ${number(n)} in the directory`,
  seeAllOfMany: 'See all in the directory',
  series: (n) => `${one(n, 'part', 'parts')} in this series:`,
  takePart: 'Take part',
  askToBeListed: 'Ask to be listed',
  contact: (publisher) => `Contact ${publisher}`,
  sources: 'Sources of this content',
});
