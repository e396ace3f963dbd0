import {parseResource} from '../core/feed/parse-resource.js';
import {isRecord} from '../core/feed/read-shape.js';
import {filters} from '../core/filters/registry.js';
import type {FeedFailure} from '../core/feed/problem.js';
import {fail, ok, type Result} from '../core/result.js';
import {directoryOf} from '../core/search/directory.js';
import {fold} from '../core/search/fold.js';
import type {OpenIndex} from '../core/search/open-index.js';
import type {PagefindHead} from '../core/search/pagefind/head.js';
import type {FeedSource, JsonSource} from './feed-source.js';

/**
 * A feed that is one JSON document. When the document says that it has an index, the resources are
 * searched there; the code for that is loaded then, because few directories are so large.
 */
export function documentSource(load: JsonSource): FeedSource {
  return async (url, signal) => {
    const loaded = await load(url, signal);
    if (!loaded.ok) return loaded;
    const json = loaded.value;
    if (!isRecord(json) || !Object.hasOwn(json, 'index')) return ok({json});
    const {index} = json;
    const opener = await (isRecord(index) && index['engine'] === 'pagefind'
      ? loadPagefind(url)
      : loadSharded(load, url));
    signal.throwIfAborted();
    if (!opener.ok) return opener;
    return ok({
      json,
      openIndex: (feed) => {
        const directory = directoryOf(feed);
        const listing = (id: string) => directory.listing(id);
        return opener.value(index, feed, {base: url, parseResource, filters, fold, listing});
      },
    });
  };
}

const loadSharded = (load: JsonSource, url: string) =>
  loading(async (): Promise<OpenIndex> => {
    const {openShardedIndex} = await import('../core/search/remote.js');
    // A file that several searches wait for is not given up with one of them.
    const read = (path: string) => load(new URL(path, url).href, new AbortController().signal);
    return (json, feed, tools) => openShardedIndex(json, feed, {...tools, read});
  });

const loadPagefind = (url: string) =>
  loading(async (): Promise<OpenIndex> => {
    const [{openPagefindIndex, openPagefind}, {indexOver, readRecord, resourcesOf, tellingWords}] =
      await Promise.all([import('./pagefind.js'), import('../core/search/remote.js')]);
    const open = (head: PagefindHead) => openPagefind(new URL(`${head.folder}/`, url).href, head);
    const own = {open, indexOver, readRecord, resourcesOf, tellingWords};
    return (json, feed, tools) => openPagefindIndex(json, feed, {...tools, ...own});
  });

async function loading<Value>(load: () => Promise<Value>): Promise<Result<Value, FeedFailure>> {
  try {
    return ok(await load());
  } catch (error) {
    return fail({code: 'unreachable', detail: String(error)} as const);
  }
}
