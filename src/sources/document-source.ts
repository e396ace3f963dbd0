import {parseResource} from '../core/feed/parse-resource.js';
import {isRecord} from '../core/feed/read-shape.js';
import {filters} from '../core/filters/registry.js';
import {fail, ok} from '../core/result.js';
import {directoryOf} from '../core/search/directory.js';
import {fold} from '../core/search/fold.js';
import {markRanges} from '../core/search/mark-ranges.js';
import {spellingIn} from '../core/search/spelling.js';
import type {FeedSource, JsonSource} from './feed-source.js';

/**
 * A feed that is one JSON document. When the document says that it has an index, the resources are
 * searched there; the code for that is loaded then, because few directories are so large.
 */
export function documentSource(load: JsonSource): FeedSource {
  return async (url, signal, asking) => {
    const loaded = await load(url, signal, asking);
    if (!loaded.ok) return loaded;
    const json = loaded.value;
    if (!isRecord(json) || !Object.hasOwn(json, 'index')) return ok({json});
    const {index} = json;
    const opener = await import('./open-index.js').then(
      ({openerFor}) => openerFor(index, url, load),
      (error: unknown) => fail({code: 'unreachable', detail: String(error)} as const),
    );
    signal.throwIfAborted();
    if (!opener.ok) return opener;
    return ok({
      json,
      openIndex: (feed) => {
        const directory = directoryOf(feed);
        const listing = (id: string) => directory.listing(id);
        const spelling = {markRanges, spellingIn};
        return opener.value(index, feed, {
          ...{base: url, parseResource, filters, fold, spelling, listing},
        });
      },
    });
  };
}
