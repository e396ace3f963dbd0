import assert from 'node:assert/strict';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {parseResource} from '../../../src/core/feed/parse-resource.js';
import type {FeedFailure} from '../../../src/core/feed/problem.js';
import {filters} from '../../../src/core/filters/registry.js';
import {fail, ok, type Result} from '../../../src/core/result.js';
import {Directory, directoryOf} from '../../../src/core/search/directory.js';
import {fold} from '../../../src/core/search/fold.js';
import {fuzzyFind} from '../../../src/core/search/fuzzy-find.js';
import {openShardedIndex} from '../../../src/core/search/sharded/sharded-index.js';
import {wordsOfListings} from '../../../src/core/search/words-of-listing.js';
import {buildIndex} from '../../../src/tooling/resource-index/build.js';

type Json = Readonly<Record<string, unknown>>;

const base = 'https://directory.example/help/';

/** A feed, and the same feed as an index whose files are held in memory. */
export function inMemory(json: Json) {
  const parsed = parseFeed(json, {base});
  assert.ok(parsed.ok);
  const directory = new Directory(parsed.value.feed);
  const built = buildIndex(json, directory);
  const files = new Map(
    [...built.files].map(({path, json}) => [`i/${path}`, JSON.stringify(json)]),
  );
  const headJson: Json = {...json, resources: built.resources, index: {...built.head, folder: 'i'}};
  /** Paths in the order in which they were asked for. */
  const asked: string[] = [];
  return {
    directory,
    /** The search of the whole feed. */
    find: fuzzyFind(wordsOfListings(directory), fold, {
      synonyms: parsed.value.feed.synonyms,
    }),
    files,
    headJson,
    asked,
    ...open(headJson, files, asked),
  };
}

/** Opens an index as a page does. */
export function open(headJson: Json, files: ReadonlyMap<string, string>, asked: string[] = []) {
  const head = parseFeed(headJson, {base});
  assert.ok(head.ok);
  const {feed} = head.value;
  const opened = openShardedIndex(headJson['index'], feed, {
    read: (path): Promise<Result<unknown, FeedFailure>> => {
      asked.push(path);
      const text = files.get(path);
      return Promise.resolve(
        text === undefined
          ? fail({code: 'http-error', status: 404})
          : ok<unknown>(JSON.parse(text)),
      );
    },
    base,
    parseResource,
    filters,
    fold,
    listing: (id) => directoryOf(feed).listing(id),
  });
  assert.ok(opened.ok, JSON.stringify(opened));
  return {index: opened.value, head: directoryOf(feed)};
}
