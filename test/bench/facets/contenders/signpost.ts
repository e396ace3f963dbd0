import {parseFeed} from '../../../../src/core/feed/parse-feed.js';
import {Directory} from '../../../../src/core/search/directory.js';
import {facetsOf} from '../../../../src/core/search/facets.js';
import type {FeedJson} from '../../fixtures/feed.js';
import {facets, type Count, type Counts} from '../contender.js';

/** The directory that ours counts in; a page has one before it counts anything. */
export function directoryFor(json: FeedJson): Directory {
  const parsed = parseFeed(json);
  if (!parsed.ok) throw new Error('The generated feed cannot be read.');
  return new Directory(parsed.value.feed);
}

/** What ships. Its columns are made at the first count. */
export function build(directory: Directory): Count {
  const {listings} = directory;
  const now = new Date('2026-11-20');
  return (choices) => {
    const counted = facetsOf(directory, listings, listings, choices, now);
    return Object.fromEntries(
      facets.map((name) => {
        const {options} = counted.find(({id}) => id === name)!;
        return [name, Object.fromEntries(options.map(({value, count}) => [value, count]))];
      }),
    ) as unknown as Counts;
  };
}
