import type {FeedFailure} from '../core/feed/problem.js';
import type {Result} from '../core/result.js';
import type {OpenIndex} from '../core/search/open-index.js';
import type {PagefindHead} from '../core/search/pagefind/head.js';
import * as remote from '../core/search/remote.js';
import type {JsonSource} from './feed-source.js';

/**
 * What opens the index of a directory, as one file to load: few directories are so large.
 *
 * @param index - What the feed says of it.
 * @param url - Absolute address of the feed.
 * @param load - Loads the files beside it.
 */
export async function openerFor(
  index: unknown,
  url: string,
  load: JsonSource,
): Promise<Result<OpenIndex, FeedFailure>> {
  const isPagefind = (index as {engine?: unknown} | null)?.engine === 'pagefind';
  if (!isPagefind) return {ok: true, value: sharded(url, load)};
  try {
    const {openPagefindIndex, openPagefind} = await import('./pagefind.js');
    const {indexOver, readRecord, resourcesOf, tellingWords} = remote;
    const open = (head: PagefindHead) => openPagefind(new URL(`${head.folder}/`, url).href, head);
    const own = {open, indexOver, readRecord, resourcesOf, tellingWords};
    return {
      ok: true,
      value: (json, feed, tools) => openPagefindIndex(json, feed, {...tools, ...own}),
    };
  } catch (error) {
    return {ok: false, problem: {code: 'unreachable', detail: String(error)}};
  }
}

function sharded(url: string, load: JsonSource): OpenIndex {
  // A file that several searches wait for is not given up with one of them.
  const read = (path: string) => load(new URL(path, url).href, new AbortController().signal);
  return (json, feed, tools) => remote.openShardedIndex(json, feed, {...tools, read});
}
