import {parseResource} from '../core/feed/parse-resource.js';
import {isRecord} from '../core/feed/read-shape.js';
import {filters} from '../core/filters/registry.js';
import {fail, ok} from '../core/result.js';
import {directoryOf} from '../core/search/directory.js';
import {fold} from '../core/search/fold.js';
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
    const opener = await loadOpener();
    signal.throwIfAborted();
    if (!opener.ok) return opener;
    return ok({
      json,
      openIndex: (feed) => {
        const directory = directoryOf(feed);
        return opener.value(json['index'], feed, {
          // A file that several searches wait for is not given up with one of them.
          read: (path) => load(new URL(path, url).href, new AbortController().signal),
          base: url,
          parseResource,
          filters,
          fold,
          listing: (id) => directory.listing(id),
        });
      },
    });
  };
}

async function loadOpener() {
  try {
    const {openShardedIndex} = await import('../core/search/remote.js');
    return ok(openShardedIndex);
  } catch (error) {
    return fail({code: 'unreachable', detail: String(error)} as const);
  }
}
