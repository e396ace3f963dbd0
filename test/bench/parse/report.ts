import type {Bundle} from '../bundle.js';
import {against, head, row, whole} from '../table.js';
import type {ParseResults} from './parse.js';

export const parseReport = ({feeds, sizes}: ParseResults): string[] => [
  '## Reading a feed',
  '',
  'From the text of a generated feed to checked values, in Node. “Feed” is what ships: all lists,',
  'references, circles. The two guards read the same fields of the same resources and nothing else;',
  'valibot reports no pointers and knows no references.',
  '',
  ...head(
    'Resources',
    'Text',
    'Feed',
    'Guard of a resource',
    'The same by valibot',
    'JSON.parse alone (floor)',
  ),
  ...feeds.map(({resources, bytes, ms}) =>
    row(
      whole(resources),
      `${(bytes / 1e6).toFixed(1)} MB`,
      against(ms.feed, ms.json),
      against(ms.signpost, ms.json),
      against(ms.valibot, ms.json),
      against(ms.json, ms.json),
    ),
  ),
  '',
  ...head('Minified, with all it imports', 'Bytes', 'gzip'),
  size('Feed: the whole format', sizes.feed),
  size('Guard of a resource', sizes.signpost),
  size('The same by valibot', sizes.valibot),
];

const size = (what: string, {minified, gzip}: Bundle['size']) =>
  row(what, whole(minified), whole(gzip));
