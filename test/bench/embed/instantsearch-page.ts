import instantsearch from 'instantsearch.js/es';
import {hits, refinementList, searchBox} from 'instantsearch.js/es/widgets';

// The page of the peer: the same feed, answered for on the page as its server would.

interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string | Readonly<Record<string, string>>;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly url?: string;
}

interface Request {
  readonly params?: {readonly query?: string; readonly hitsPerPage?: number};
}

const feed = fetch('/feed.json').then((response) => response.json()) as Promise<{
  resources: readonly Item[];
}>;

const titleOf = ({title}: Item) => (typeof title === 'string' ? title : title['en']!);

async function answer({params: {query = '', hitsPerPage = 20} = {}}: Request) {
  const {resources} = await feed;
  const words = query.toLowerCase();
  const found = resources.filter((item) =>
    `${titleOf(item)} ${item.summary}`.toLowerCase().includes(words),
  );
  const count = (valuesOf: (item: Item) => readonly string[]) => {
    const counts: Record<string, number> = {};
    for (const value of found.flatMap(valuesOf)) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return {
    hits: found.slice(0, hitsPerPage).map((item) => ({...item, objectID: item.id})),
    nbHits: found.length,
    page: 0,
    nbPages: Math.ceil(found.length / hitsPerPage),
    hitsPerPage,
    facets: {type: count(({type}) => [type]), topics: count(({topics}) => topics)},
    exhaustiveNbHits: true,
    query,
    params: '',
    processingTimeMS: 1,
  };
}

const search = instantsearch({
  indexName: 'resources',
  searchClient: {
    search: async (requests: readonly Request[]) => ({
      results: await Promise.all(requests.map(answer)),
    }),
  } as never,
});
search.addWidgets([
  searchBox({container: '#box'}),
  refinementList({container: '#type', attribute: 'type'}),
  refinementList({container: '#topic', attribute: 'topics'}),
  hits({
    container: '#hits',
    templates: {
      item: (hit, {html}) => html`
        <article>
          <h3><a href=${hit['url']}>${titleOf(hit as unknown as Item)}</a></h3>
          <p>${hit['summary']}</p>
        </article>
      `,
    },
  }),
]);
search.start();
