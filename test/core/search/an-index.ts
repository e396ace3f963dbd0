import type {FeedFailure} from '../../../src/core/feed/problem.js';
import {fail, ok, type Result} from '../../../src/core/result.js';
import {openShardedIndex} from '../../../src/core/search/sharded/sharded-index.js';
import {buildIndex} from '../../../src/tooling/resource-index/build.js';
import {atHand, openWith, type Json} from './opened.js';

/** A feed, and the same feed as an index whose files are held in memory. */
export function inMemory(json: Json) {
  const whole = atHand(json);
  const built = buildIndex(json, whole.directory);
  const files = new Map(
    [...built.files].map(({path, json}) => [`i/${path}`, JSON.stringify(json)]),
  );
  const headJson: Json = {...json, resources: built.resources, index: {...built.head, folder: 'i'}};
  /** Paths in the order in which they were asked for. */
  const asked: string[] = [];
  return {...whole, files, headJson, asked, ...open(headJson, files, asked)};
}

/** Opens an index as a page does. */
export const open = (headJson: Json, files: ReadonlyMap<string, string>, asked: string[] = []) =>
  openWith(openShardedIndex, headJson, {
    read: (path: string): Promise<Result<unknown, FeedFailure>> => {
      asked.push(path);
      const text = files.get(path);
      return Promise.resolve(
        text === undefined
          ? fail({code: 'http-error', status: 404})
          : ok<unknown>(JSON.parse(text)),
      );
    },
  });
