import assert from 'node:assert/strict';
import {feedFormat} from '../../../src/core/feed/format/feed.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {Directory, type Listing} from '../../../src/core/search/directory.js';

/** An entry of a feed as a publisher writes it, before the parser has read it. */
export type Entry = Readonly<Record<string, unknown>>;

/** A directory of a feed that has no fault: a test that misspells a field fails here, not by chance. */
export function aDirectory(content: Entry): Directory {
  const result = parseFeed({
    format: feedFormat,
    id: 'test',
    title: 'Test',
    publisher: {name: 'Test'},
    language: 'en',
    updated: '2026-11-20',
    resources: [],
    ...content,
  });
  assert.ok(result.ok);
  // A word of a later release is no fault.
  const faults = result.value.problems.filter(({effect}) => effect !== 'kept');
  assert.deepEqual(faults, []);
  return new Directory(result.value.feed);
}

/** A resource with only what it must have, and what a test is about. */
export const aResource = (id: string, fields: Entry = {}): Entry => ({
  id,
  type: 'booklet',
  title: id,
  ...fields,
});

export const idsOf = (listings: readonly Listing[]): readonly string[] =>
  listings.map(({resource}) => resource.id);
