import type {Feed} from '../feed/format/feed.js';
import type {FilterId} from '../filters/registry.js';
import type {Sliced} from '../sliced.js';
import {prepareColumn} from './columns.js';
import {Directory, keepDirectory} from './directory.js';
import {gatherListings} from './listings.js';
import {prepareSafeguarded} from './safeguarded.js';

/** The filters that lists and region searches offer when their author names none. */
const usual: readonly FilterId[] = [
  'beneficiary',
  'type',
  'topic',
  'stage',
  'age',
  'delivery',
  'language',
];

/** Makes a feed ready to ask, a few resources at a time, so that the first widget finds everything at hand. */
export function* prepare(feed: Feed): Sliced<void> {
  const directory = new Directory(feed, yield* gatherListings(feed.resources));
  for (const id of usual) yield* prepareColumn(directory, id);
  yield* prepareSafeguarded(directory);
  keepDirectory(feed, directory);
}
