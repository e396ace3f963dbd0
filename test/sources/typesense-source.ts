import {parseResource} from '../../src/core/feed/parse-resource.js';
import {fail, ok} from '../../src/core/result.js';
import type {Listing} from '../../src/core/search/directory.js';
import type {Clause, IndexQuery, ResourceIndex} from '../../src/core/search/resource-index.js';
import type {FeedSource, JsonSource} from '../../src/sources/feed-source.js';

/*
 * An example: how a hosted engine is added in one file. This one speaks to Typesense; its documents
 * have a `resource` as the feed writes it, `words` to search in, and a field for each filter.
 */

interface Answer {
  readonly found: number;
  readonly hits: readonly {readonly document: {readonly resource: unknown}}[];
  readonly facet_counts: readonly {
    readonly field_name: string;
    readonly counts: readonly {readonly value: string; readonly count: number}[];
  }[];
}

/**
 * Reads addresses such as `https://search.example/collections/help?key=…`.
 *
 * @param load - Fetches JSON: `httpSource`, which sends no cookies and gives up in time.
 */
export const typesenseSource =
  (load: JsonSource): FeedSource =>
  async (url, signal) => {
    const {origin, pathname, searchParams} = new URL(url);
    const addressOf = (path: string, parameters: Readonly<Record<string, string>>) => {
      const address = new URL(`${pathname}/documents${path}`, origin);
      const key = searchParams.get('key') ?? '';
      for (const [name, value] of Object.entries({...parameters, 'x-typesense-api-key': key}))
        address.searchParams.set(name, value);
      return address.href;
    };
    // The feed without its resources is a document of its own.
    const loaded = await load(addressOf('/feed', {}), signal);
    if (!loaded.ok) return loaded;
    return ok({
      json: loaded.value,
      openIndex: (feed) => {
        const index: ResourceIndex = {
          sorts: ['relevance', 'reviewed'],
          values: {},
          search: async (query, signal) => {
            const answer = await load(addressOf('/search', parametersOf(query)), signal);
            if (!answer.ok) return answer;
            const {found, hits, facet_counts} = answer.value as Answer;
            // What a server says is as unknown as any feed.
            if (!Array.isArray(hits)) return fail({code: 'not-a-feed'} as const);
            const read = hits.map(({document}, at) =>
              parseResource(document.resource, feed, `/hits/${at}`, url),
            );
            return ok({
              count: found,
              listings: read.flatMap(({resource}, at): Listing[] =>
                resource ? [{resource, replaces: [], row: query.from + at}] : [],
              ),
              counts: Object.fromEntries(
                facet_counts.map(({field_name, counts}) => [
                  field_name,
                  Object.fromEntries(counts.map(({value, count}) => [value, count])),
                ]),
              ),
              problems: read.flatMap(({problems}) => problems),
            });
          },
        };
        return ok(index);
      },
    });
  };

function parametersOf({words, where, sort, from, to, counts}: IndexQuery) {
  return {
    q: words.trim() || '*',
    query_by: 'words',
    filter_by: where.map(conditionOf).join(' && '),
    sort_by: sort === 'reviewed' ? 'reviewed:desc' : '',
    offset: String(from),
    limit: String(to - from),
    facet_by: counts.join(','),
    max_facet_values: '1000',
  };
}

const conditionOf = ({field, values, not}: Clause) =>
  `${field}:${not ? '!=' : '='}[${values.map((value) => `\`${value}\``).join(',')}]`;
