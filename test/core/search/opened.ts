import assert from 'node:assert/strict';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {parseResource} from '../../../src/core/feed/parse-resource.js';
import {filters} from '../../../src/core/filters/registry.js';
import {Directory, directoryOf} from '../../../src/core/search/directory.js';
import {fold} from '../../../src/core/search/fold.js';
import {fuzzyFind} from '../../../src/core/search/fuzzy-find.js';
import type {IndexTools, OpenIndex} from '../../../src/core/search/open-index.js';
import {markRanges} from '../../../src/core/search/mark-ranges.js';
import {spellingIn} from '../../../src/core/search/spelling.js';
import {wordsOfListings} from '../../../src/core/search/words-of-listing.js';

const spelling = {markRanges, spellingIn};

export type Json = Readonly<Record<string, unknown>>;

/** Where the directories of these tests lie. */
export const base = 'https://directory.example/help/';

/** A feed, all of it at hand. */
export function atHand(json: Json) {
  const parsed = parseFeed(json, {base});
  assert.ok(parsed.ok);
  const directory = new Directory(parsed.value.feed);
  const {synonyms} = parsed.value.feed;
  return {
    directory,
    /** The search of the whole feed. */
    find: fuzzyFind(wordsOfListings(directory), fold, {synonyms, spelling}),
  };
}

/**
 * Opens the index of a directory as a page does.
 *
 * @param headJson - Its `signpost.json`.
 * @param own - What the index is read with besides.
 */
export function openWith<Own extends object>(
  openIndex: OpenIndex<IndexTools & Own>,
  headJson: Json,
  own: Own,
) {
  const parsed = parseFeed(headJson, {base});
  assert.ok(parsed.ok);
  const {feed} = parsed.value;
  const listing = (id: string) => directoryOf(feed).listing(id);
  const opened = openIndex(headJson['index'], feed, {
    ...{base, parseResource, filters, fold, listing, spelling},
    ...own,
  });
  assert.ok(opened.ok, JSON.stringify(opened));
  return {index: opened.value, head: directoryOf(feed)};
}
